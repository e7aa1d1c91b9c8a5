package org.yihaoda.bot.wire;

import java.util.List;
import org.yihaoda.bot.question.Problem;

/** {@code Problem} of the contract (RFC 9457): condition, value and remedy of everything that is wrong. */
public record ProblemWire(String type, String title, int status, String detail, List<ItemWire> problems) {
    /** One thing that is wrong. */
    public record ItemWire(String field, String message, String remedy) {}

    public static ProblemWire from(int status, String title, List<Problem> problems) {
        Problem first = problems.getFirst();
        return new ProblemWire(
                "about:blank",
                title,
                status,
                first.message() + "。" + first.remedy(),
                problems.stream()
                        .map(each -> new ItemWire(each.field(), each.message(), each.remedy()))
                        .toList());
    }
}
