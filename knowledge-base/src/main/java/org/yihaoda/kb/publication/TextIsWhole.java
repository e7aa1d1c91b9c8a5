package org.yihaoda.kb.publication;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Problem;

/** No character was lost on the way: none that stands for a lost one, none without meaning, no words of a wrong encoding. */
final class TextIsWhole implements AnswerCheck {
    private static final int AROUND = 8;
    private static final Pattern DAMAGE =
            Pattern.compile("\uFFFD|[\\p{Co}\\p{Cn}]|[\\p{Cc}&&[^\\n\\r\\t]]|锟斤拷|烫烫烫|屯屯屯|â€|Ã©|ï¼");

    @Override
    public List<Problem> problems(Candidate candidate) {
        StandardAnswer answer = candidate.answer();
        return Stream.concat(
                        answer.questions().stream(),
                        Stream.of(
                                answer.text().shortText(),
                                answer.text().fullText(),
                                answer.text().plainText()))
                .flatMap(text -> DAMAGE.matcher(text)
                        .results()
                        .limit(1)
                        .map(found -> error("text.damaged", around(text, found.start(), found.end()))))
                .toList();
    }

    /** Shown so that an editor finds the place: the damage itself may be invisible. */
    private static String around(String text, int start, int end) {
        String shown = text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND));
        return DAMAGE.matcher(shown).replaceAll(Matcher.quoteReplacement("□"));
    }
}
