package org.yihaoda.kb.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.Mention;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.PolicyDocument;

/** Reads the matters out of a catalogue of major administrative decisions: a table with 决策事项 and 承办单位 in its head. */
public final class CatalogueReader {
    private static final Pattern CATALOGUE = Pattern.compile("重大(?:行政)?决策事项目录");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年");
    private static final Pattern NAME = Pattern.compile("(?:决策)?事项(?:名称)?|项目名称");
    private static final Pattern UNIT = Pattern.compile("(?:承办|责任|牵头)(?:单位|部门)");
    private static final Pattern PLANNED = Pattern.compile("(?:计划)?完成(?:时间|时限)|时间安排|办理时限");

    private CatalogueReader() {}

    /** The matters in order; none when the document is no such catalogue. */
    public static List<DecisionMatter> read(PolicyDocument document) {
        if (!CATALOGUE.matcher(document.title()).find()) {
            return List.of();
        }
        return document.clauses().stream()
                .flatMap(clause -> clause.blocks().stream())
                .flatMap(block -> block instanceof Block.Table(List<List<String>> rows)
                        ? matters(rows, document).stream()
                        : Stream.<DecisionMatter>empty())
                .toList();
    }

    private static List<DecisionMatter> matters(List<List<String>> rows, PolicyDocument document) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> head = rows.getFirst();
        OptionalInt name = column(head, NAME);
        OptionalInt unit = column(head, UNIT);
        OptionalInt planned = column(head, PLANNED);
        if (name.isEmpty() || unit.isEmpty()) {
            return List.of();
        }
        List<DecisionMatter> matters = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            String matter = cell(row, name).orElse("");
            if (!matter.isBlank()) {
                matters.add(new DecisionMatter(
                        matter,
                        cell(row, unit).orElse(""),
                        cell(row, planned).orElse(null),
                        year(document.title()),
                        document.regionCode(),
                        document.id(),
                        subject(matter)));
            }
        }
        return matters;
    }

    private static OptionalInt column(List<String> head, Pattern label) {
        return IntStream.range(0, head.size())
                .filter(at -> label.matcher(head.get(at).replace(" ", "")).matches())
                .findFirst();
    }

    private static Optional<String> cell(List<String> row, OptionalInt column) {
        return column.isPresent() && column.getAsInt() < row.size()
                ? Optional.of(row.get(column.getAsInt()).strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static @Nullable Integer year(String title) {
        Matcher year = YEAR.matcher(title);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    /** 制定《…办法》 is about that measure; a matter without marks is about its own words. */
    public static String subject(String matter) {
        return Titles.subject(Mention.firstIn(matter)
                .map(Reference::title)
                .filter(title -> !title.isEmpty())
                .orElse(matter));
    }
}
