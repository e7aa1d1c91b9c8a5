package org.yihaoda.bot.restate;

import java.util.Optional;

/** The group of people that a question is about. */
public final class Audiences {
    private Audiences() {}

    /** Its name; empty when the question names none. */
    public static Optional<String> in(String question) {
        return AudienceWords.in(question).map(found -> found.slot().value());
    }
}
