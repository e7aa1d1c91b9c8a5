package org.yihaoda.bot.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the scripted model behaves. */
public enum Scenario {
    /** Repeats sentences of the passages with their marks. */
    GOOD,
    /** Puts numbers, amounts, dates and articles into them that stand nowhere. */
    INVENTS_NUMBER,
    /** Points at passages that it was not given, names documents that do not exist, or points at nothing. */
    INVENTS_CITATION,
    /** Adds telephones, web and mail addresses. */
    INVENTS_PHONE,
    /** Does what it finds written in the data, and gives away its prompt. */
    OBEYS_INJECTION,
    /** Says the opposite. */
    FLIPS_NEGATION,
    /** Never says a word. */
    NEVER_STARTS,
    /** Says one sentence, and then nothing more. */
    STALLS,
    /** Breaks the connection within the second sentence. */
    DIES_MIDSTREAM,
    /** Sends what is not the protocol. */
    GARBAGE,
    WRONG_LANGUAGE,
    /** Does not stop. */
    TOO_LONG,
    STATUS_429,
    STATUS_500;

    /** As the command line writes it: invents-number, 429. */
    public String spelling() {
        return name().replace("STATUS_", "").toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Scenario> of(String spelling) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.spelling().equals(spelling))
                .findFirst();
    }

    public static List<String> spellings() {
        return Arrays.stream(values()).map(Scenario::spelling).toList();
    }
}
