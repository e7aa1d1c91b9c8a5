package org.yihaoda.bot.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.question.CommonFields;
import org.yihaoda.bot.question.Problem;

/** The parameters of an address as they were sent, each perhaps several times. */
final class Parameters {
    private static final int LONGEST_NUMBER = 6;

    private final Map<String, List<String>> sent;
    private final List<Problem> problems;

    /** A parameter that nobody knows is most likely a known one misspelt, which would silently not narrow anything. */
    Parameters(Map<String, List<String>> sent, Set<String> known, List<Problem> problems) {
        this.sent = sent;
        this.problems = problems;
        sent.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> problems.add(CommonFields.problem(
                        CommonFields.shown(name),
                        "problem.parameter",
                        CommonFields.shown(name),
                        String.join("、", known.stream().sorted().toList()))));
    }

    /** An empty one is none, since forms send them so. */
    List<String> all(String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Nullable
    String one(String name) {
        List<String> values = all(name);
        if (values.size() > 1) {
            problems.add(CommonFields.problem(name, "problem.parameter.repeated", name, values.size()));
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    int number(String name, int usual, int most) {
        @Nullable String value = one(name);
        if (value == null) {
            return usual;
        }
        int number = value.matches("\\d{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(value) : 0;
        if (number < 1 || number > most) {
            problems.add(CommonFields.problem(name, "problem.parameter.number", name, CommonFields.shown(value), most));
            return usual;
        }
        return number;
    }
}
