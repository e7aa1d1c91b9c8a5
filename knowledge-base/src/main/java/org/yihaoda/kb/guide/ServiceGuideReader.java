package org.yihaoda.kb.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.directory.Phone;
import org.yihaoda.kb.directory.PhoneText;
import org.yihaoda.kb.region.RegionTree;

/**
 * Reads service guides from the export of Guangdong's portal: one JSON object a line. Its handle_time is the legal limit
 * and handle_time_limit the promised one, never longer (1,522 of 1,522 lines that give both); accept_standard holds
 * the conditions, often only their first line. Basis, hours, process and fee are not in this export.
 */
public final class ServiceGuideReader {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final String LEGAL = "handle_time";
    private static final String PROMISED = "handle_time_limit";
    private static final String SAYS_NOTHING = "其他";

    private final RegionTree regions;

    public ServiceGuideReader(RegionTree regions) {
        this.regions = regions;
    }

    /**
     * Reads one line; a line that cannot be a guide is told, not thrown.
     *
     * @param line one JSON object
     * @param number the line's number in its file, from 1
     */
    public GuideReading read(String line, int number) {
        Optional<JsonNode> fields = object(line);
        if (fields.isEmpty()) {
            return new GuideReading.Rejected(number, "整行", GuideLine.shortened(line), "不是JSON对象，请重新导出该行");
        }
        GuideLine source = new GuideLine(fields.get());
        String code = source.text("TASK_CODE");
        String item = source.text("TASK_NAME");
        String department = source.text("DEPT_NAME");
        String region = source.text("AREACODE");
        if (code == null) {
            return missing(number, "TASK_CODE", "请补上事项编码");
        }
        if (item == null) {
            return missing(number, "TASK_NAME", "请补上事项名称");
        }
        if (department == null) {
            return missing(number, "DEPT_NAME", "请补上实施机关名称");
        }
        if (region == null || regions.find(region).isEmpty()) {
            return new GuideReading.Rejected(number, "AREACODE", region == null ? "" : region, "行政区划代码不存在，请填写六位代码");
        }
        ServiceGuide guide = guide(source, code, item, department, region);
        return new GuideReading.Read(guide, source.omissions());
    }

    private static ServiceGuide guide(GuideLine source, String code, String item, String department, String region) {
        String conditions = source.text("accept_standard");
        Places places = Optional.ofNullable(source.text("handle_location"))
                .map(Places::read)
                .orElseGet(Places::none);
        TimeLimit legal = limit(source, LEGAL);
        TimeLimit promised = limit(source, PROMISED);
        boolean contradictory = promisesLonger(legal, promised);
        if (contradictory) {
            source.omit(PROMISED, "承诺时限长于法定时限，两项均未采用，请核对");
        }
        return new ServiceGuide(
                GuideIds.of(code),
                code,
                item,
                source.words("matter_short", "matter_daily"),
                source.text("TASK_TYPE_TEXT"),
                department,
                region,
                source.list("service_object_name"),
                null,
                conditions == null ? null : Conditions.of(conditions),
                source.list("material_intro"),
                places.addresses(),
                places.withoutCounter(),
                places.hours(),
                List.of(),
                contradictory ? null : legal,
                contradictory ? null : promised,
                null,
                phones(source, "consult_phone"),
                phones(source, "complain_phone"),
                address(source),
                source.list("theme_category").stream()
                        .filter(theme -> !theme.equals(SAYS_NOTHING))
                        .toList());
    }

    private static Optional<JsonNode> object(String line) {
        try {
            return Optional.ofNullable(MAPPER.readTree(line)).filter(JsonNode::isObject);
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    private static GuideReading missing(int number, String field, String remedy) {
        return new GuideReading.Rejected(number, field, "", remedy);
    }

    /** A promise longer than the law allows is a mistake in one of the two, and neither can be told from it. */
    private static boolean promisesLonger(@Nullable TimeLimit legal, @Nullable TimeLimit promised) {
        return legal instanceof TimeLimit.Days(int allowed, DayUnit unit)
                && promised instanceof TimeLimit.Days(int days, DayUnit promisedUnit)
                && unit == promisedUnit
                && days > allowed;
    }

    private static @Nullable TimeLimit limit(GuideLine source, String field) {
        String words = source.text(field);
        Optional<TimeLimit> limit = Optional.ofNullable(words).flatMap(TimeLimit::read);
        if (words != null && limit.isEmpty()) {
            source.omit(field, "不是可识别的办理时限，请写为“20个工作日”“当场办结”等");
        }
        return limit.orElse(null);
    }

    private static List<Phone> phones(GuideLine source, String field) {
        String text = source.text(field);
        if (text == null) {
            return List.of();
        }
        PhoneText read = PhoneText.read(text);
        read.unread().forEach(digits -> source.omit(field, digits, "不是有效的电话号码，未采用，请核对位数和区号"));
        if (read.phones().isEmpty() && read.unread().isEmpty()) {
            source.omit(field, "没有可识别的电话号码，请填写区号和号码");
        }
        return read.phones();
    }

    private static @Nullable URI address(GuideLine source) {
        String text = source.text("URL");
        if (text == null) {
            return null;
        }
        Optional<URI> address = OnlineAddress.read(text);
        if (address.isEmpty()) {
            source.omit("URL", "不是有效的网址，请填写以http或https开头的完整网址");
        }
        return address.orElse(null);
    }
}
