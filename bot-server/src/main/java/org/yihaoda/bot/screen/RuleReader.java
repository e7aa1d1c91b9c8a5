package org.yihaoda.bot.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads rules as editors write them. A rule is a line with matter and cause, and below it lines of a key and phrases, parted
 * by 、. In phrases … stands for up to twelve characters, ^ and $ for the sentence's begin and end, 【name】 for each word of
 * a list that stands above as 【name】=….
 */
final class RuleReader {
    private static final Pattern HEAD = Pattern.compile("([A-Z_]+)(?:\\s+([A-Z_]+))?");
    private static final Pattern KEYED = Pattern.compile("(词|并|除|通篇并|通篇除|整句|字数)[:：]\\s*(.+)");

    private final WordLists lists;
    private final PhraseIndex phrases;
    private final List<Rule> rules = new ArrayList<>();
    private Optional<RuleDraft> draft = Optional.empty();

    private RuleReader(WordLists lists, PhraseIndex phrases) {
        this.lists = lists;
        this.phrases = phrases;
    }

    /** The rules in their order: the first that holds decides. */
    static List<Rule> read(RuleFile file, WordLists lists, PhraseIndex phrases) {
        RuleReader reader = new RuleReader(lists, phrases);
        file.each(reader::line);
        reader.finish();
        return List.copyOf(reader.rules);
    }

    private void line(String line) {
        if (lists.take(line)) {
            return;
        }
        Matcher head = HEAD.matcher(line);
        Matcher keyed = KEYED.matcher(line);
        if (head.matches()) {
            finish();
            draft = Optional.of(new RuleDraft(
                    Matter.valueOf(head.group(1)),
                    Optional.ofNullable(head.group(2)).map(Cause::valueOf)));
        } else if (keyed.matches()) {
            draft.orElseThrow(() -> new IllegalArgumentException("no matter stands above '" + line + "'"))
                    .add(keyed.group(1), lists.words(keyed.group(2)), phrases);
        } else {
            throw new IllegalArgumentException("'" + line + "' is neither a list, nor a matter, nor a key with words");
        }
    }

    private void finish() {
        draft.ifPresent(each -> rules.add(each.rule()));
        draft = Optional.empty();
    }
}
