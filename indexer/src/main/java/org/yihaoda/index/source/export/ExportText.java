package org.yihaoda.index.source.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.PageBody;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.index.source.Spaces;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.Block;

/** One row as a source text. */
public final class ExportText {
    private static final Pattern MARKUP = Pattern.compile("(?i)<(?:p|div|br|table|span|a)\\b[^<>]*>");
    private static final Pattern SECTION = Pattern.compile("^\\d+|[-－](?:政府信息公开|信息公开|政务公开)$");
    private static final Pattern FILE = Pattern.compile("(?<name>[^/?#]+?)\\.(?<type>[A-Za-z0-9]{2,5})(?:[?#].*)?$");
    private static final Pattern MISSING = Pattern.compile("(?i)null|none|nan|-|无|暂无");

    private ExportText() {}

    public static SourceText of(ExportRow.Values row, ExportMapping mapping) {
        List<Declared> declared = new ArrayList<>();
        mapping.fields().forEach((field, columns) -> {
            List<String> values = ExportMapping.find(columns, row);
            String value = String.join("、", values).strip();
            if (!value.isEmpty() && !MISSING.matcher(value).matches()) {
                declared.add(new Declared(field, shown(field, value), Origin.EXPORT));
            }
        });
        mapping.constants().forEach((field, value) -> declared.add(new Declared(field, value, Origin.EXPORT)));
        declared.sort(java.util.Comparator.comparing(Declared::field));
        String content = String.join("\n", ExportMapping.find(mapping.content(), row));
        return new SourceText(declared, blocks(content), files(row, mapping));
    }

    /** 2人力资源和社会保障厅-政府信息公开 is a crawler's name for 人力资源和社会保障厅's site. */
    private static String shown(Field field, String value) {
        return field == Field.SITE ? SECTION.matcher(value).replaceAll("") : value;
    }

    private static List<Block> blocks(String content) {
        if (MARKUP.matcher(content).find()) {
            return PageBody.of(Jsoup.parse(content)).blocks();
        }
        return content.lines()
                .map(Spaces::folded)
                .filter(line -> !line.isEmpty())
                .<Block>map(Block.Paragraph::new)
                .toList();
    }

    private static List<Attachment> files(ExportRow.Values row, ExportMapping mapping) {
        List<Attachment> files = new ArrayList<>();
        for (String written : ExportMapping.find(mapping.attachments(), row)) {
            // Crawlers put the site before addresses that are whole already.
            String address = written.substring(
                    Math.max(0, Math.max(written.lastIndexOf("http://"), written.lastIndexOf("https://"))));
            Matcher file = FILE.matcher(address);
            if (file.find()) {
                files.add(new Attachment(
                        file.group("name"), file.group("type").toLowerCase(Locale.ROOT), address, false));
            }
        }
        return files;
    }
}
