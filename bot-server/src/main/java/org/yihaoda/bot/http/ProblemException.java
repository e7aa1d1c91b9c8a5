package org.yihaoda.bot.http;

import java.util.List;
import org.yihaoda.bot.question.Problem;
import org.yihaoda.bot.wording.Wording;

/** Ends a request with problems that its sender can mend; {@link Failures} writes them. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final transient List<Problem> problems;

    ProblemException(int status, String titleKey, List<Problem> problems) {
        super(titleKey, null, false, false);
        this.status = status;
        this.title = Wording.text(titleKey);
        this.problems = List.copyOf(problems);
    }

    /** One problem whose message and remedy stand under {@code key} and {@code key.remedy}. */
    static ProblemException of(int status, String titleKey, String field, String key, Object... values) {
        Problem problem = new Problem(field, Wording.text(key, values), Wording.text(key + ".remedy", values));
        return new ProblemException(status, titleKey, List.of(problem));
    }

    /** One problem whose message and remedy were said elsewhere: 现为草稿，不能停用：须…. */
    static ProblemException said(int status, String titleKey, String field, String text) {
        int colon = text.indexOf('：');
        String message = colon < 0 ? text : text.substring(0, colon);
        String remedy = colon < 0 ? "" : text.substring(colon + 1);
        return new ProblemException(status, titleKey, List.of(new Problem(field, message, remedy)));
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    List<Problem> problems() {
        return problems;
    }
}
