package org.yihaoda.index.source.office;

import java.util.List;
import java.util.regex.Pattern;
import org.yihaoda.kb.policy.Block;

/** Words as they are kept: no runs of spaces, no invisible characters, and lines joined as they are read. */
final class OfficeText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Co}&&[^\\s]]");
    private static final Pattern ISSUER = Pattern.compile(".*(?:局|委员会|厅|部|办公室|中心|政府|法院|检察院|公司)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final long MOST_CHARACTERS = 10_000_000;

    private OfficeText() {}

    static String clean(String text) {
        return SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Merged cells repeat their words; a hostile table could repeat them without end. */
    static List<Block> bounded(List<Block> blocks) {
        long characters = 0;
        for (Block block : blocks) {
            characters += switch (block) {
                case Block.Paragraph(String text) -> text.length();
                case Block.Table(List<List<String>> rows) ->
                    rows.stream()
                            .flatMap(List::stream)
                            .mapToLong(String::length)
                            .sum();
            };
        }
        if (characters > MOST_CHARACTERS) {
            throw new OfficeException("the file holds " + characters + " characters, more than the " + MOST_CHARACTERS
                    + " that are read: split it into smaller files");
        }
        return blocks;
    }

    static boolean hasHan(String text) {
        return HAN.matcher(text).find();
    }

    /** A title that stands over several lines; joint issuers, each on a line, stay apart. */
    static String title(List<String> lines) {
        StringBuilder title = new StringBuilder();
        for (String line : lines) {
            boolean parted = !title.isEmpty()
                    && ISSUER.matcher(title).matches()
                    && (ISSUER.matcher(line).matches() || line.startsWith("关于"));
            boolean issuers = parted && !line.startsWith("关于");
            title.append(issuers ? " " : "").append(line);
        }
        return title.toString();
    }
}
