package org.yihaoda.kb.validity;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.Titles;

/** One Chinese sentence that says how a document stands on a day, and why; the wording is in validity.properties. */
public final class Explanation {
    private static final ResourceBundle WORDING =
            ResourceBundle.getBundle("org.yihaoda.kb.validity.validity", Locale.ROOT);

    private final Timeline timeline;
    private final Span span;
    private final LocalDate day;

    private Explanation(Timeline timeline, LocalDate day) {
        this.timeline = timeline;
        this.day = day;
        this.span = timeline.at(day);
    }

    /** The sentence, without a full stop: 2019-03-01起施行，有效期5年，已于2024-02-29届满. */
    public static String of(Timeline timeline, LocalDate day) {
        return new Explanation(timeline, day).sentence();
    }

    /** The same of a single clause: 经《…》修改，自2025-12-01起施行; empty when nothing has become of it on that day. */
    static @Nullable String ofClause(Timeline timeline, LocalDate day) {
        Explanation explanation = new Explanation(timeline, day);
        return switch (explanation.span.state()) {
            case IN_FORCE -> explanation.changedClause();
            case UNKNOWN -> null;
            default -> explanation.sentence();
        };
    }

    private @Nullable String changedClause() {
        String by = by(Effect.Starts.class);
        return by.isEmpty() ? null : said("clause.changed", by, from(Effect.Starts.class));
    }

    /** The label of a state: 现行有效. */
    public static String label(ValidityState state) {
        return WORDING.getString("state." + state.name());
    }

    private String sentence() {
        return switch (span.state()) {
            case NOT_YET_EFFECTIVE -> notYet();
            case IN_FORCE -> inForce();
            case AMENDED -> said("amended", by(Effect.Changed.class), from(Effect.Changed.class), inForce());
            case PARTIALLY_INVALID -> said("partly", by(Effect.Changed.class), from(Effect.Changed.class), inForce());
            case EXPIRED -> expired();
            case REPEALED -> ended("repealed");
            case SUPERSEDED -> ended("superseded");
            case SUSPENDED -> suspended();
            case DRAFT -> said("draft");
            case UNKNOWN -> said("unknown");
            case CONTRADICTED ->
                said(
                        effects(Effect.Illegible.class).findAny().isPresent() ? "illegible" : "contradicted",
                        span.because().stream().map(Explanation::quoted).collect(Collectors.joining("；")));
        };
    }

    private String notYet() {
        return timeline.spans().stream()
                .filter(each -> each.from().isAfter(day) && each.state().mayBeCited())
                .findFirst()
                .map(next -> said("notYet", next.from()))
                .orElseGet(() -> said("notYet.unknown"));
    }

    private String inForce() {
        Optional<LocalDate> start = start();
        String begin = start.map(from -> said("begin", from)).orElse(said("begin.unknown"));
        Optional<Effect.Continued> kept = effects(Effect.Continued.class).findFirst();
        if (kept.isPresent()) {
            @Nullable LocalDate lastDay = kept.get().lastDay();
            String until = lastDay == null ? said("confirmed", kept.get().from()) : said("extended", lastDay);
            return said("with", begin, until, by(Effect.Continued.class));
        }
        Optional<Effect.Ends> end = effects(Effect.Ends.class).findFirst();
        if (end.isPresent()) {
            @Nullable Integer years = end.get().years();
            return begin
                    + (years == null
                            ? said("until", end.get().lastDay())
                            : said("years", years, end.get().lastDay()));
        }
        return start.isPresent() ? begin + said("noTerm") : said("marked", words());
    }

    private String expired() {
        if (effects(Effect.Closed.class).findAny().isPresent()) {
            return ended("declared");
        }
        if (effects(Effect.MarkedEnded.class).findAny().isPresent()) {
            return said("markedEnded", words());
        }
        String begin = start().map(from -> said("begin", from)).orElse("");
        Optional<Effect.Continued> kept = effects(Effect.Continued.class).findFirst();
        if (kept.isPresent() && kept.get().lastDay() != null) {
            return begin + said("extendedOver", kept.get().lastDay());
        }
        return effects(Effect.Ends.class)
                .findFirst()
                .map(end -> begin
                        + (end.years() == null
                                ? said("over", end.lastDay())
                                : said("yearsOver", end.years(), end.lastDay())))
                .orElse(label(span.state()));
    }

    private String ended(String key) {
        if (effects(Effect.Closed.class).findAny().isEmpty()) {
            return effects(Effect.Changed.class).findAny().isPresent()
                    ? said("outdated", from(Effect.Changed.class), by(Effect.Changed.class))
                    : said("markedEnded", words());
        }
        return said(key, from(Effect.Closed.class), by(Effect.Closed.class));
    }

    private String suspended() {
        Effect.Suspended suspended = effects(Effect.Suspended.class).findFirst().orElseThrow();
        String by = by(Effect.Suspended.class);
        return suspended.lastDay() == null
                ? said("suspended", suspended.from(), by)
                : said("suspended.until", suspended.from(), suspended.lastDay(), by);
    }

    private Optional<LocalDate> start() {
        return timeline.statedStart(day);
    }

    private <E extends Effect> Stream<E> effects(Class<E> type) {
        return span.because().stream()
                .map(Evidence::effect)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private String from(Class<? extends Effect> type) {
        return effects(type)
                .findFirst()
                .map(effect -> effect.turns().getFirst().toString())
                .orElse("");
    }

    /** 《title》（number） of the document whose words they are. */
    private String by(Class<? extends Effect> type) {
        return span.because().stream()
                .filter(each -> type.isInstance(each.effect()))
                .map(Evidence::by)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(Explanation::named)
                .orElse("");
    }

    private static String named(Evidence.Citation by) {
        String number = by.number() == null ? "" : "（" + by.number() + "）";
        return "《" + Titles.inMarks(by.title()) + "》" + number;
    }

    private String words() {
        return span.because().isEmpty() ? "" : span.because().getFirst().words();
    }

    /** The words of a piece of evidence, with the document that they stand in when it is another one. */
    public static String quoted(Evidence evidence) {
        String words = "“" + evidence.words() + "”";
        return evidence.by() == null ? words : named(evidence.by()) + "：" + words;
    }

    private static String said(String key, Object... values) {
        List<String> written = Stream.of(values).map(Object::toString).toList();
        return MessageFormat.format(WORDING.getString(key), written.toArray());
    }
}
