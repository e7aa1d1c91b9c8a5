package org.yihaoda.bot.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.bot.check.ComposedSentence;

/**
 * Cuts a stream of words into sentences as they come. A sentence ends with 。！？, at the end of a line, or with ； when
 * citation marks stand beside it; marks behind the stop belong to it. Nothing within 《》 ends one.
 */
final class SentenceStream {
    private static final String NUMBERS = "\\d{1,2}(?:\\s?[、,，;-]\\s?\\d{1,2}){0,9}";
    /** 〔1〕, 【1】, [1] and 〔1、2〕; the year of a 发文字号 has four digits. */
    private static final Pattern MARK = Pattern.compile("\\s?(?:〔\\s?(?:资料)?(" + NUMBERS + ")\\s?〕|【\\s?(?:资料)?("
            + NUMBERS + ")\\s?】|[\\[［]\\s?(?:资料)?(" + NUMBERS + ")\\s?[\\]］]|[（(]资料(" + NUMBERS + ")[）)])");

    private static final String OPENING = "〔【[［(（ ";
    private static final String MARK_ENDS = "〕】]］";
    private static final int LONGEST_MARK = 40;
    private static final String STOPS = "。！？!?";
    private static final Pattern MARKUP =
            Pattern.compile("^(?:[-*•·#>\\s　]+|(?:[（(]?\\d{1,2}[.)、．）](?!\\d)|\\*\\*)\\s*)+|\\*\\*|__|^[;；，,]+");
    private static final Pattern LAST_STOP = Pattern.compile("[。；;]+$");

    private final StringBuilder pending = new StringBuilder();

    /** The sentences that these words complete. */
    List<ComposedSentence> add(String words) {
        pending.append(words);
        return drain(false);
    }

    /** What is left when the model is done: its last sentence may lack the stop. */
    List<ComposedSentence> end() {
        List<ComposedSentence> sentences = new ArrayList<>(drain(true));
        sentence(pending.toString()).ifPresent(sentences::add);
        pending.setLength(0);
        return sentences;
    }

    private List<ComposedSentence> drain(boolean done) {
        List<ComposedSentence> sentences = new ArrayList<>();
        int end = sentenceEnd(done);
        while (end > 0) {
            sentence(pending.substring(0, end)).ifPresent(sentences::add);
            pending.delete(0, end);
            end = sentenceEnd(done);
        }
        return sentences;
    }

    /** Behind the first sentence that is known to be complete; 0 when none is. */
    private int sentenceEnd(boolean done) {
        int depth = 0;
        for (int at = 0; at < pending.length(); at++) {
            char character = pending.charAt(at);
            depth = character == '《' ? depth + 1 : character == '》' ? Math.max(0, depth - 1) : depth;
            if (character == '\n') {
                return at + 1;
            }
            boolean stop = STOPS.indexOf(character) >= 0;
            boolean pause = character == '；' || character == ';';
            if (depth > 0 || !stop && !pause) {
                continue;
            }
            int end = behindMarks(at + 1);
            if (!done && mayContinue(end)) {
                return 0;
            }
            if (stop || end > at + 1 || MARK_ENDS.indexOf(before(at)) >= 0) {
                return end;
            }
        }
        return 0;
    }

    private char before(int at) {
        return at == 0 ? ' ' : pending.charAt(at - 1);
    }

    private int behindMarks(int from) {
        Matcher mark = MARK.matcher(pending);
        int end = from;
        while (end < pending.length() && mark.region(end, pending.length()).lookingAt()) {
            end = mark.end();
        }
        // The closing quote of a quoted sentence, and a stop behind the mark.
        while (end < pending.length() && "”」’。".indexOf(pending.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** Whether what follows may be the beginning of a mark whose rest has not come yet. */
    private boolean mayContinue(int end) {
        if (end >= pending.length()) {
            return true;
        }
        String rest = pending.substring(end);
        boolean opens = OPENING.indexOf(rest.charAt(0)) >= 0;
        return opens && rest.length() < LONGEST_MARK && rest.matches("\\s?[〔【\\[［(（]?\\s?(?:资料?)?[\\d、,，;\\s-]*");
    }

    private static Optional<ComposedSentence> sentence(String written) {
        List<Integer> numbers = new ArrayList<>();
        String unmarked = MARK.matcher(written).replaceAll(mark -> {
            for (int group = 1; group <= mark.groupCount(); group++) {
                if (mark.group(group) != null) {
                    numbers.addAll(numbers(mark.group(group)));
                }
            }
            return "";
        });
        String words = MARKUP.matcher(unmarked.strip()).replaceAll("").strip();
        boolean says = words.codePoints().anyMatch(Character::isLetterOrDigit);
        return says ? Optional.of(new ComposedSentence(stopped(words), numbers)) : Optional.empty();
    }

    private static String stopped(String words) {
        boolean asked = words.endsWith("！") || words.endsWith("？") || words.endsWith("!") || words.endsWith("?");
        return asked || words.endsWith("：") ? words : LAST_STOP.matcher(words).replaceAll("") + "。";
    }

    private static List<Integer> numbers(String marked) {
        return Pattern.compile("\\D+")
                .splitAsStream(marked)
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
