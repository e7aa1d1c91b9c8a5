package org.yihaoda.index.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yihaoda.kb.policy.Block;

/**
 * The texts of one clause's passages: whole blocks as long as a model can read, a longer paragraph cut at the ends of its
 * sentences, a table whole with the line that names it, and a table too long for that cut between its rows (PD-09).
 */
final class PassageText {
    private static final int LONGEST = 480;
    private static final int LONGEST_TABLE = 1200;
    /** What runs on without a full stop for longer is a list of names or figures, and may be cut. */
    private static final int LONGEST_SENTENCE = 1200;

    private static final String PAUSES = "，、：,;: ";
    private static final int CAPTION = 60;
    private static final Pattern NAMES_TABLE =
            Pattern.compile("^(?:附?表 ?[\\d一二三四五六七八九十]+.*|.*表(?:[（(].*[）)])?|.*单位[:：].{1,10}|.*(?:如下|见下表)[:：])$");

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();

    private PassageText() {}

    static List<String> of(List<Block> blocks) {
        PassageText passages = new PassageText();
        for (int i = 0; i < blocks.size(); i++) {
            boolean beforeTable = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Table;
            if (beforeTable && isCaption(blocks.get(i)) && blocks.get(i + 1) instanceof Block.Table table) {
                passages.table(blocks.get(i).text() + "\n", table);
                i++;
            } else {
                passages.add(blocks.get(i));
            }
        }
        passages.end();
        return passages.texts;
    }

    private static boolean isCaption(Block block) {
        return block instanceof Block.Paragraph(String text)
                && text.length() <= CAPTION
                && NAMES_TABLE.matcher(text).matches();
    }

    private void add(Block block) {
        switch (block) {
            case Block.Table table -> table("", table);
            case Block.Paragraph(String text) when text.length() <= LONGEST -> append(text, "\n");
            case Block.Paragraph(String text) -> sentences(text);
        }
    }

    private void append(String text, String joint) {
        if (!run.isEmpty() && run.length() + text.length() > LONGEST) {
            end();
        }
        run.append(run.isEmpty() ? "" : joint).append(text);
    }

    /** A paragraph that is cut shares no passage with its neighbours, so that each passage is verbatim. */
    private void sentences(String paragraph) {
        end();
        Sentences.of(paragraph).stream()
                .flatMap(sentence -> pieces(sentence).stream())
                .forEach(piece -> append(piece, ""));
        end();
    }

    /** Cut behind a comma or a space, else where it gets too long. */
    private static List<String> pieces(String sentence) {
        if (sentence.length() <= LONGEST_SENTENCE) {
            return List.of(sentence);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (sentence.length() - from > LONGEST) {
            int end = from + LONGEST;
            while (end > from + LONGEST / 2 && PAUSES.indexOf(sentence.charAt(end - 1)) < 0) {
                end--;
            }
            if (PAUSES.indexOf(sentence.charAt(end - 1)) < 0) {
                end = from + LONGEST;
            }
            if (Character.isHighSurrogate(sentence.charAt(end - 1))) {
                end--;
            }
            pieces.add(sentence.substring(from, end));
            from = end;
        }
        pieces.add(sentence.substring(from));
        return pieces;
    }

    private void table(String caption, Block.Table table) {
        if (caption.length() + table.text().length() <= LONGEST_TABLE) {
            append(caption + table.text(), "\n");
            return;
        }
        end();
        String head = caption + row(table, 0);
        run.append(head);
        for (int i = 1; i < table.rows().size(); i++) {
            String row = row(table, i);
            if (run.length() > head.length() && run.length() + row.length() > LONGEST_TABLE) {
                end();
                run.append(head);
            }
            run.append('\n').append(row);
        }
        end();
    }

    private static String row(Block.Table table, int index) {
        return String.join(" | ", table.rows().get(index));
    }

    private void end() {
        if (!run.isEmpty()) {
            texts.add(run.toString());
            run.setLength(0);
        }
    }
}
