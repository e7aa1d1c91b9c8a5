package org.yihaoda.bot.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * Finds personal data in what citizens write and masks it before anything else sees the text (SEC-01, SEC-02).
 *
 * <p>What is public stays: hotlines (12345, 400-…), a telephone with area code that stands behind an office's name, street
 * and number without a room, the credit codes of firms (a sole trader's is personal), amounts, dates and document numbers.
 */
public final class PersonalData {
    /** What a span becomes while the search goes on: it matches no pattern, and parts what stands on its sides. */
    private static final char FOUND = '\u3014';

    /** Characters {@code start} to {@code end} of the text that was searched. */
    public record Span(PersonalDataKind kind, int start, int end) {}

    /**
     * A text without its personal data.
     *
     * @param text with a placeholder for each span
     * @param spans where in the original the data stood, in order
     */
    public record Masked(String text, List<Span> spans) {
        public Masked {
            spans = List.copyOf(spans);
        }

        /** The kinds that were found, each once: what may be logged of them. */
        public List<PersonalDataKind> kinds() {
            return spans.stream().map(Span::kind).distinct().sorted().toList();
        }
    }

    private PersonalData() {}

    /** What may be passed on, kept and logged: without invisible characters, which could part a number, and masked (SEC-02). */
    public static Masked maskVisible(String text) {
        return mask(Folding.visible(text));
    }

    /** The same text when it holds nothing to mask; masking twice changes nothing more. */
    public static Masked mask(String text) {
        List<Span> spans = find(text);
        StringBuilder masked = new StringBuilder(text.length());
        int done = 0;
        for (Span span : spans) {
            masked.append(text, done, span.start()).append(span.kind().placeholder());
            done = span.end();
        }
        return new Masked(masked.append(text, done, text.length()).toString(), spans);
    }

    /** Until nothing more is found: what stood in the way of a pattern may be gone after the first round. */
    private static List<Span> find(String text) {
        StringBuilder rest = new StringBuilder(Folding.narrow(text));
        List<Span> all = new ArrayList<>();
        List<Span> found = round(rest);
        while (!found.isEmpty()) {
            all.addAll(found);
            found = round(rest);
        }
        all.sort(Comparator.comparingInt(Span::start));
        return all;
    }

    private static List<Span> round(StringBuilder rest) {
        List<Span> found = new ArrayList<>();
        for (PersonalDataPattern each : PersonalDataPattern.ALL) {
            for (MatchResult match : each.in(rest)) {
                Span span = new Span(each.kind(), match.start("it"), match.end("it"));
                found.add(span);
                rest.replace(span.start(), span.end(), String.valueOf(FOUND).repeat(span.end() - span.start()));
            }
        }
        return found;
    }
}
