package org.yihaoda.index.source.export;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.SourceException;

/**
 * Which columns of an export mean what. The usual names are known; a mapping file adds or replaces some:
 *
 * <pre>
 * content: 正文内容
 * docNo: pcode
 * publishedDate: [发布时间, pubtime]
 * constants:
 *   site: 云州市人民政府网
 * </pre>
 *
 * @param id columns of the row's own id
 * @param content columns of the text, plain or HTML
 * @param attachments columns of addresses of files
 * @param fields columns of the fields, by the names of PD-05
 * @param constants what is true of every row
 */
public record ExportMapping(
        List<String> id,
        List<String> content,
        List<String> attachments,
        Map<Field, List<String>> fields,
        Map<Field, String> constants) {
    private static final String ID = "id";
    private static final String CONTENT = "content";
    private static final String ATTACHMENTS = "attachments";
    private static final String CONSTANTS = "constants";

    /** The names that portals, search interfaces and crawlers use; the first column that a row fills counts. */
    public static final ExportMapping STANDARD = new ExportMapping(
            List.of("id", "ID", "序号", "编号"),
            List.of("content", "text", "body", "html", "内容", "正文", "全文"),
            List.of("attachments", "附件"),
            Map.ofEntries(
                    Map.entry(Field.TITLE, List.of("title", "标题", "名称", "文件名称", "文件标题")),
                    Map.entry(Field.DOCUMENT_NUMBER, List.of("docNo", "pcode", "number", "发文字号", "文号", "文件编号")),
                    Map.entry(Field.ISSUER, List.of("issuer", "puborg", "发文机关", "发布机构", "制定机关", "发文机构")),
                    Map.entry(Field.INDEX_NUMBER, List.of("indexNo", "索引号")),
                    Map.entry(Field.SIGNED_ON, List.of("signedDate", "成文日期", "生成日期")),
                    Map.entry(Field.ISSUED_ON, List.of("issuedDate", "印发日期", "发文日期")),
                    Map.entry(
                            Field.PUBLISHED_ON,
                            List.of("publishedDate", "date", "pubtime", "pubtimeStr", "发布日期", "发布时间", "公开日期")),
                    Map.entry(Field.EFFECTIVE_ON, List.of("effectiveDate", "施行日期", "实施日期", "生效日期")),
                    Map.entry(Field.ENDED_ON, List.of("expireDate", "失效日期", "废止日期")),
                    Map.entry(Field.VALIDITY, List.of("validity", "status", "效力状态", "有效性", "时效性")),
                    Map.entry(Field.OPENNESS, List.of("openAttr", "公开方式", "公开属性")),
                    Map.entry(Field.TOPIC, List.of("topicClass", "topic", "主题分类", "主题")),
                    Map.entry(Field.COLUMN, List.of("column", "category", "childtype", "栏目", "分类")),
                    Map.entry(Field.SITE, List.of("siteName", "dept", "网站", "站点名称")),
                    Map.entry(Field.ADDRESS, List.of("url", "link", "网址", "链接"))),
            Map.of());

    public ExportMapping {
        id = List.copyOf(id);
        content = List.copyOf(content);
        attachments = List.copyOf(attachments);
        fields = Map.copyOf(fields);
        constants = Map.copyOf(constants);
    }

    /** Whether rows with these columns hold documents: there is a title and a text. */
    public boolean fits(Set<String> columns) {
        return fields.getOrDefault(Field.TITLE, List.of()).stream().anyMatch(columns::contains)
                && content.stream().anyMatch(columns::contains);
    }

    /** The first of the columns that the row fills. */
    public static List<String> find(List<String> columns, ExportRow.Values row) {
        return columns.stream()
                .flatMap(column -> Stream.ofNullable(row.values().get(column)))
                .findFirst()
                .orElse(List.of());
    }

    /**
     * The usual names with those of a mapping file before them.
     *
     * @throws SourceException naming every entry that is none
     */
    public static ExportMapping read(Path file) {
        Map<String, Object> entries = entries(file);
        List<String> problems = new ArrayList<>();
        Map<Field, List<String>> fields = new EnumMap<>(STANDARD.fields());
        Map<Field, String> constants = new EnumMap<>(Field.class);
        entries.forEach((key, value) -> {
            if (key.equals(CONSTANTS) && value instanceof Map<?, ?> given) {
                given.forEach((name, constant) -> field(String.valueOf(name))
                        .ifPresentOrElse(
                                field -> constants.put(field, String.valueOf(constant)),
                                () -> problems.add(unknown(CONSTANTS + "." + name))));
            } else if (!Set.of(ID, CONTENT, ATTACHMENTS, CONSTANTS).contains(key)) {
                field(key).ifPresentOrElse(field -> fields.put(field, names(value)), () -> problems.add(unknown(key)));
            }
        });
        if (!problems.isEmpty()) {
            throw new SourceException("mapping " + file + ": " + String.join("; ", problems));
        }
        return new ExportMapping(
                columns(entries, ID, STANDARD.id()),
                columns(entries, CONTENT, STANDARD.content()),
                columns(entries, ATTACHMENTS, STANDARD.attachments()),
                fields,
                constants);
    }

    private static Map<String, Object> entries(Path file) {
        try {
            Map<String, Object> entries =
                    new YAMLMapper().readValue(file.toFile(), new TypeReference<LinkedHashMap<String, Object>>() {});
            return entries == null ? Map.of() : entries;
        } catch (IOException e) {
            throw new SourceException(
                    "mapping " + file + " cannot be read (" + e.getMessage() + "): write one 'field: column' a line",
                    e);
        }
    }

    private static List<String> columns(Map<String, Object> entries, String key, List<String> standard) {
        return entries.containsKey(key) ? names(entries.get(key)) : standard;
    }

    private static List<String> names(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    private static Optional<Field> field(String identifier) {
        return Stream.of(Field.values())
                .filter(each -> each.identifier().equals(identifier))
                .findFirst();
    }

    private static String unknown(String key) {
        return "'" + key + "' is no field; fields are id, content, attachments, constants, "
                + String.join(
                        ", ", Stream.of(Field.values()).map(Field::identifier).toList());
    }
}
