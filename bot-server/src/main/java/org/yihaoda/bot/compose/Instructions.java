package org.yihaoda.bot.compose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yihaoda.bot.check.ModelPassage;

/**
 * Sentences in a document that talk to a model and not to citizens (AI-22). They are neither shown to the model nor count as
 * cited text: what a model was made to say by them must not stand on them.
 */
final class Instructions {
    private static final Pattern SENTENCE = Pattern.compile("(?:[^。！？!?；;\\n.]|\\.(?=\\d))*[。！？!?；;\\n.]?");
    private static final Pattern INSTRUCTION = Pattern.compile(
            ResourceText.lines("instructions.txt").stream()
                    .map(line -> "(?:" + line + ")")
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);

    private Instructions() {}

    static List<ModelPassage> leftOutOf(List<ModelPassage> passages) {
        return passages.stream()
                .map(passage -> passage.withText(leftOutOf(passage.text())))
                .toList();
    }

    static String leftOutOf(String text) {
        if (!INSTRUCTION.matcher(text).find()) {
            return text;
        }
        return SENTENCE.matcher(text)
                .replaceAll(sentence ->
                        INSTRUCTION.matcher(sentence.group()).find() ? "" : Matcher.quoteReplacement(sentence.group()));
    }
}
