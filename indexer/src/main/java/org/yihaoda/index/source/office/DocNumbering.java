package org.yihaoda.index.source.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of a .doc, which stand in its list tables. */
final class DocNumbering {
    /** By the codes of the binary format (MSONFC); what is not named here is counted in digits. */
    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(14, "decimalFullWidth"),
            Map.entry(16, "japaneseLegal"),
            Map.entry(17, "japaneseDigitalTenThousand"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(19, "decimalFullWidth2"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(27, "decimalEnclosedParen"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(29, "ideographEnclosedCircle"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(34, "ideographLegalTraditional"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(36, "taiwaneseDigital"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(255, "none"));

    private static final int NO_SPACE = 2;

    private record NumberedList(String counter, List<ListLevel> levels, Map<Integer, Integer> starts) {}

    private final @Nullable ListTables tables;
    private final Map<Integer, Optional<NumberedList>> lists = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** The paragraph with its number before its text; each call counts one item further. */
    String numbered(Paragraph paragraph, String text) {
        int override = paragraph.getIlfo();
        if (tables == null || override <= 0 || override >= 0xF801) {
            return text;
        }
        return lists.computeIfAbsent(override, each -> list(tables, each))
                .map(list -> {
                    int depth = Math.clamp(paragraph.getIlvl(), 0, list.levels().size() - 1);
                    String label = counters.next(list.counter(), depth, list.levels());
                    return ListCounters.join(
                            label, text, list.levels().get(depth).spaced());
                })
                .orElse(text);
    }

    private Optional<NumberedList> list(ListTables tables, int override) {
        try {
            @Nullable ListData data = tables.getListData(tables.getLfo(override).getLsid());
            if (data == null) {
                return Optional.empty();
            }
            Optional<NumberedList> list = Optional.of(list(data, tables.getLfoData(override)));
            list.ifPresent(
                    each -> each.starts().forEach((depth, start) -> counters.startAt(each.counter(), depth, start)));
            return list;
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static NumberedList list(ListData data, @Nullable LFOData overrides) {
        List<ListLevel> levels = new ArrayList<>();
        Arrays.stream(data.getLevels()).forEach(level -> levels.add(level(level, levels.size())));
        Map<Integer, Integer> starts = new HashMap<>();
        boolean own = false;
        for (ListFormatOverrideLevel each :
                overrides == null ? new ListFormatOverrideLevel[0] : overrides.getRgLfoLvl()) {
            int depth = each.getLevelNum();
            if (depth < levels.size() && each.isFormatting()) {
                levels.set(depth, level(each.getLevel(), depth));
                own = true;
            } else if (depth < levels.size() && each.isStartAt()) {
                starts.put(depth, each.getIStartAt());
            }
        }
        String counter = own ? "override " + System.identityHashCode(overrides) : "list " + data.getLsid();
        return new NumberedList(counter, levels, starts);
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level, int depth) {
        StringBuilder text = new StringBuilder();
        String written = level.getNumberText() == null ? "" : level.getNumberText();
        written.chars()
                .forEach(each -> text.append(each < ListLevel.MOST ? "%" + (each + 1) : Character.toString(each)));
        return new ListLevel(
                FORMATS.getOrDefault(level.getNumberFormat(), "decimal"),
                text.toString(),
                level.getStartAt(),
                level.getTypeOfCharFollowingTheNumber() != NO_SPACE,
                depth,
                level.isLegalNumbering());
    }
}
