package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.kb.policy.Block;

/** Markdown as collections of laws use it: headings, paragraphs, lists and tables; its other markup is taken off. */
public final class MarkdownReader implements SourceReader {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\s*\\R(?s:.*?)\\R?---\\s*(?:\\R|\\z)");
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");
    private static final Pattern RULE = Pattern.compile("^\\s*(?:[-*_]\\s*){3,}$");
    private static final Pattern TABLE_RULE =
            Pattern.compile("^\\s*\\|?(?:\\s*:?-{2,}:?\\s*\\|)+(?:\\s*:?-{2,}:?)?\\s*$");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\([^()\\s]*\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|~~|`)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern QUOTED_OR_LISTED = Pattern.compile("^\\s*(?:>\\s?|[-*+]\\s+)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|-])");

    @Override
    public boolean reads(SourceFile file) {
        return Set.of("md", "markdown").contains(file.ending());
    }

    @Override
    public SourceReading read(SourceFile file) {
        String text = PageDecoder.decode(file.bytes()).replace("\r\n", "\n");
        String plain =
                COMMENT.matcher(FRONT_MATTER.matcher(text).replaceFirst("")).replaceAll("");
        Lines lines = new Lines();
        plain.lines().forEach(lines::read);
        lines.endParagraph();
        List<Declared> declared = lines.titles.stream()
                .limit(1)
                .map(title -> new Declared(Field.TITLE, title, Origin.HEADING))
                .toList();
        return new SourceReading.Text(new SourceText(declared, lines.blocks, List.of()));
    }

    private static final class Lines {
        private final List<Block> blocks = new ArrayList<>();
        private final List<String> titles = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        private final List<List<String>> rows = new ArrayList<>();

        void read(String line) {
            Matcher heading = HEADING.matcher(line);
            boolean table = line.strip().startsWith("|") && line.strip().length() > 1;
            if (!table) {
                endTable();
            }
            if (heading.matches()) {
                endParagraph();
                String text = plain(heading.group(2));
                if (heading.group(1).length() == 1) {
                    titles.add(text);
                }
                paragraph.append(text);
                endParagraph();
            } else if (line.isBlank() || RULE.matcher(line).matches()) {
                endParagraph();
            } else if (table) {
                endParagraph();
                row(line);
            } else {
                text(line);
            }
        }

        private void text(String line) {
            boolean begins = QUOTED_OR_LISTED.matcher(line).find();
            if (begins) {
                endParagraph();
            }
            String words = plain(QUOTED_OR_LISTED.matcher(line).replaceFirst(""));
            boolean latin =
                    !paragraph.isEmpty() && !words.isEmpty() && isLatin(paragraph.charAt(paragraph.length() - 1));
            paragraph.append(latin && isLatin(words.charAt(0)) ? " " : "").append(words);
            if (line.endsWith("  ") || line.endsWith("\\")) {
                endParagraph();
            }
        }

        private static boolean isLatin(char letter) {
            return letter < 0x250 && Character.isLetterOrDigit(letter);
        }

        private void row(String line) {
            if (TABLE_RULE.matcher(line).matches()) {
                return;
            }
            String inner = line.strip().replaceAll("^\\||\\|$", "");
            rows.add(Arrays.stream(inner.split("(?<!\\\\)\\|", -1))
                    .map(Lines::plain)
                    .toList());
        }

        private void endTable() {
            if (!rows.isEmpty()) {
                blocks.add(new Block.Table(rows));
                rows.clear();
            }
        }

        void endParagraph() {
            String text = PageBody.clean(paragraph.toString());
            paragraph.setLength(0);
            if (!text.isEmpty()) {
                endTable();
                blocks.add(new Block.Paragraph(text));
            }
        }

        private static String plain(String line) {
            String linked = LINK.matcher(line.strip()).replaceAll("$1");
            String flat = EMPHASIS.matcher(linked).replaceAll("$2");
            return ESCAPED.matcher(flat).replaceAll("$1").replaceFirst("\\\\$", "");
        }
    }
}
