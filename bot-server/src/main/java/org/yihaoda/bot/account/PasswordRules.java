package org.yihaoda.bot.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.yihaoda.bot.question.Problem;
import org.yihaoda.bot.wording.Wording;

/** What a password must be (SEC-10): long enough, of three classes of characters, not the name, not one used before. */
final class PasswordRules {
    static final int EARLIER = 5;

    private static final int SHORTEST = 8;
    private static final int SHORTEST_OF_ADMINISTRATORS = 12;
    /** Longer ones are no safer, and hashing them costs everybody time. */
    private static final int LONGEST = 128;

    private static final int CLASSES = 3;
    private static final int NAME_THAT_SHOWS = 3;

    private PasswordRules() {}

    /** @param earlier hashes of the passwords in use and before */
    static List<Problem> problems(String password, String name, boolean administrator, List<String> earlier) {
        List<Problem> problems = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        int shortest = administrator ? SHORTEST_OF_ADMINISTRATORS : SHORTEST;
        if (length < shortest || length > LONGEST) {
            problems.add(problem("password.length", length, shortest, LONGEST));
        }
        if (classes(password) < CLASSES) {
            problems.add(problem("password.classes", CLASSES));
        }
        if (name.length() >= NAME_THAT_SHOWS
                && password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))) {
            problems.add(problem("password.name"));
        }
        // Hashing is slow: only what is right in all else is compared.
        if (problems.isEmpty() && earlier.stream().anyMatch(hash -> PasswordHash.matches(password, hash))) {
            problems.add(problem("password.earlier", EARLIER));
        }
        return problems;
    }

    private static long classes(String password) {
        return Stream.<IntPredicate>of(
                        Character::isUpperCase,
                        Character::isLowerCase,
                        Character::isDigit,
                        character -> !Character.isLetterOrDigit(character))
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    private static Problem problem(String key, Object... values) {
        return new Problem("password", Wording.text(key, values), Wording.text(key + ".remedy", values));
    }
}
