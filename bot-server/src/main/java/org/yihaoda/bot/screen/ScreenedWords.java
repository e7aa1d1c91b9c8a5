package org.yihaoda.bot.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The screened words, each row with its level, the words that must stand in the same sentence, and its white list.
 *
 * @param block rows that refuse a message
 * @param review rows that refuse nothing, but are told
 */
record ScreenedWords(List<Rule> block, List<Rule> review) {
    private static final int COLUMNS = 5;
    private static final String NONE = "-";
    /** Letters of citizens are long and tell of everything; what is screened is asked in few words. */
    private static final String LONGEST = "150";

    ScreenedWords {
        block = List.copyOf(block);
        review = List.copyOf(review);
    }

    /** How a row is taken. */
    enum Level {
        BLOCK,
        REVIEW
    }

    static ScreenedWords read(RuleFile file, WordLists lists, PhraseIndex phrases) {
        List<Rule> block = new ArrayList<>();
        List<Rule> review = new ArrayList<>();
        file.each(line -> {
            if (lists.take(line)) {
                return;
            }
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IllegalArgumentException("a screened word needs five columns parted by tabs, here are "
                        + columns.length + ": level, cause, words, context, white list; write - for none");
            }
            switch (Level.valueOf(columns[0])) {
                case BLOCK -> block.add(rule(columns, lists, phrases));
                case REVIEW -> review.add(rule(columns, lists, phrases));
            }
        });
        return new ScreenedWords(block, review);
    }

    private static Rule rule(String[] columns, WordLists lists, PhraseIndex phrases) {
        RuleDraft draft = new RuleDraft(Matter.SENSITIVE, Optional.of(Cause.valueOf(columns[1])));
        draft.add("词", lists.words(columns[2]), phrases);
        if (!columns[3].equals(NONE)) {
            draft.add("并", lists.words(columns[3]), phrases);
        }
        if (!columns[4].equals(NONE)) {
            draft.add("除", lists.words(columns[4]), phrases);
        }
        draft.add("字数", List.of(LONGEST), phrases);
        return draft.rule();
    }
}
