package org.yihaoda.kb.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.answer.Visibility;
import org.yihaoda.kb.review.Problem;

/**
 * What is for the hotline's staff is not told to citizens (KB-04): no public answer says of itself that it is internal, and
 * whoever publishes is told when one question has both a public answer and one for the staff, which may say too different things.
 */
final class VisibilityIsPlain implements AnswerCheck {
    private static final Pattern INTERNAL =
            Pattern.compile("仅供(?:话务员|坐席|座席|内部)|内部(?:掌握|口径|使用|参考|资料)|(?:不得|不要|请勿|勿|不宜)(?:对外|向市民|告知市民|外传)");

    @Override
    public List<Problem> problems(Candidate candidate) {
        StandardAnswer answer = candidate.answer();
        List<Problem> problems = new ArrayList<>();
        if (answer.visibility() == Visibility.PUBLIC) {
            String said = String.join(
                    "\n",
                    answer.text().shortText(),
                    answer.text().fullText(),
                    answer.text().plainText());
            INTERNAL.matcher(said)
                    .results()
                    .limit(1)
                    .forEach(found -> problems.add(error("public.internal", found.group())));
        }
        candidate.sharing().stream()
                .filter(other -> other.visibility() != answer.visibility())
                .filter(other -> sameRegions(other, answer))
                .forEach(other -> problems.add(warning("visibility.mixed", other.code(), other.title())));
        return problems;
    }

    private static boolean sameRegions(StandardAnswer one, StandardAnswer other) {
        return !Collections.disjoint(one.scope().regions(), other.scope().regions());
    }
}
