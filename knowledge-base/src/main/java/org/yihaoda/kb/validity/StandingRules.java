package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.PolicyDocument;

/** From what a document and its surroundings say to how it stands: every act becomes evidence (PD-12). */
public final class StandingRules {
    /** A decision ends or changes others without taking their place. */
    private static final Pattern DECISION =
            Pattern.compile("(?:废止|失效|清理|修改|修订|暂停|停止执行|延长|延续|继续有效).*(?:决定|通知|公告|通告|目录|结果)");

    private static final LocalDate UNKNOWN_DAY = LocalDate.of(1900, 1, 1);

    private StandingRules() {}

    public static Standing judge(PolicyDocument document, Testimony testimony, Surroundings surroundings) {
        List<Surroundings.Acting> acts = surroundings.acts().stream()
                .filter(acting -> !reissuedInTime(acting.act(), surroundings.newer()))
                .toList();
        List<Evidence> evidence = new ArrayList<>(testimony.own());
        acts.forEach(acting -> evidence(acting, document, testimony).ifPresent(evidence::add));
        acts.forEach(acting -> newTerm(acting, testimony).ifPresent(evidence::add));
        surroundings.newer().map(StandingRules::replacing).ifPresent(evidence::add);
        Timeline timeline = Timeline.of(evidence);
        for (Surroundings.Interpreted policy : surroundings.interpreted()) {
            timeline = timeline.within(explained(policy, document));
        }
        List<ClauseVersion> versions = ClauseVersions.of(document.clauses(), clauses(testimony, acts), changes(acts));
        return new Standing(timeline, versions);
    }

    private static boolean reissuedInTime(Act act, Optional<Surroundings.Other> newer) {
        return act instanceof Act.Close close
                && close.unlessReissuedBy() != null
                && newer.filter(other -> !other.firstDay().isAfter(close.unlessReissuedBy()))
                        .isPresent();
    }

    private static Optional<Evidence> evidence(
            Surroundings.Acting acting, PolicyDocument document, Testimony testimony) {
        return effect(acting.act(), testimony)
                .map(effect -> mayMeanAnother(acting.act(), document)
                        ? new Effect.Illegible(((Act.Targeted) acting.act()).from())
                        : effect)
                .map(effect -> endEachOther(acting.document(), effect, testimony))
                .map(effect ->
                        new Evidence(strength(acting), effect, acting.act().words(), by(acting)));
    }

    /** An act that names this document's number beside quite another title has a typing error in one of them. */
    private static boolean mayMeanAnother(Act act, PolicyDocument document) {
        return act instanceof Act.Targeted targeted
                && document.number() != null
                && document.number().equals(targeted.target().number())
                && !targeted.target().title().isEmpty()
                && !Titles.alike(targeted.target().title(), document.title());
    }

    /** An amendment of the clause that states the term: 有效期至2027年5月31日 in new words sets another end. */
    private static Optional<Evidence> newTerm(Surroundings.Acting acting, Testimony testimony) {
        if (!(acting.act() instanceof Act.Amend amend) || testimony.start().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> words = switch (amend.amendment()) {
            case Amendment.Replace replace -> Optional.of(replace.text());
            case Amendment.ReplaceWords replace -> Optional.of(replace.text());
            case Amendment.Insert insert -> Optional.of(insert.text());
            default -> Optional.empty();
        };
        return words.flatMap(
                        text -> ValidityReader.endIn(text, testimony.start().get()))
                .map(lastDay -> new Evidence(
                        strength(acting), new Effect.Continued(amend.from(), lastDay), amend.words(), by(acting)));
    }

    /** Two documents that end each other cannot both be right; which of them stands is not for a machine to say. */
    private static Effect endEachOther(Surroundings.Other other, Effect effect, Testimony testimony) {
        boolean mutual = testimony.acts().stream()
                .anyMatch(
                        act -> act instanceof Act.Close close && close.target().means(other.title(), other.number()));
        return effect instanceof Effect.Closed(var as, LocalDate from) && mutual ? new Effect.Illegible(from) : effect;
    }

    private static Optional<Effect> effect(Act act, Testimony testimony) {
        return switch (act) {
            case Act.Close close -> Optional.of(new Effect.Closed(close.as(), close.from()));
            case Act.CloseAllBut all -> Optional.of(new Effect.Closed(all.as(), all.from()));
            case Act.CloseClause clause ->
                Optional.of(new Effect.Changed(ValidityState.PARTIALLY_INVALID, clause.from()));
            case Act.Prevail prevail ->
                Optional.of(new Effect.Changed(ValidityState.PARTIALLY_INVALID, prevail.from()));
            case Act.Continue kept -> Optional.of(new Effect.Continued(kept.from(), lastDay(kept, testimony)));
            case Act.Suspend suspend -> Optional.of(new Effect.Suspended(suspend.from(), suspend.lastDay()));
            case Act.Amend amend -> Optional.of(new Effect.Changed(state(amend.amendment()), amend.from()));
            case Act.Unread unread -> Optional.empty();
        };
    }

    private static ValidityState state(Amendment amendment) {
        return amendment instanceof Amendment.Delete ? ValidityState.PARTIALLY_INVALID : ValidityState.AMENDED;
    }

    /** 延长2年 counts from the end of the document's own term. */
    private static @Nullable LocalDate lastDay(Act.Continue kept, Testimony testimony) {
        Integer years = kept.years();
        if (years == null) {
            return kept.lastDay();
        }
        return testimony.own().stream()
                .flatMap(each ->
                        each.effect() instanceof Effect.Ends(LocalDate last, var _) ? Stream.of(last) : Stream.empty())
                .max(Comparator.naturalOrder())
                .map(last -> ValidityReader.lastDay(last.plusDays(1), years))
                .orElse(null);
    }

    private static Strength strength(Surroundings.Acting acting) {
        return isDecision(acting.document()) ? Strength.ACT : Strength.NEWER_DOCUMENT;
    }

    private static boolean isDecision(Surroundings.Other document) {
        return DECISION.matcher(Titles.unmarked(document.title())).find();
    }

    private static Evidence.Citation by(Surroundings.Acting acting) {
        boolean takesItsPlace = acting.act() instanceof Act.Close && !isDecision(acting.document());
        return citation(acting.document(), takesItsPlace);
    }

    private static Evidence.Citation citation(Surroundings.Other other, boolean takesItsPlace) {
        return new Evidence.Citation(
                other.id(),
                other.title(),
                other.number() == null ? null : other.number().display(),
                takesItsPlace);
    }

    /** 新优于旧 (PD-21): the newer version of the same title by the same organ stands in the older one's place. */
    private static Evidence replacing(Surroundings.Other newer) {
        return new Evidence(
                Strength.NEWER_DOCUMENT,
                new Effect.Closed(ValidityState.SUPERSEDED, newer.start()),
                "同一机关以同一标题发布了新的版本",
                citation(newer, true));
    }

    /**
     * The policy's timeline as what rests on it feels it (PD-25). Words written before the policy was changed may explain
     * what no longer stands, and are not used from then on; written after, they speak of the changed policy; without a
     * date, nobody can tell.
     */
    private static Timeline explained(Surroundings.Interpreted interpreted, PolicyDocument interpretation) {
        Optional<LocalDate> written = interpretation.dates().publication();
        List<Span> spans = interpreted.timeline().spans().stream()
                .map(span -> new Span(span.from(), span.lastDay(), felt(span, written), of(interpreted, span)))
                .toList();
        return new Timeline(spans);
    }

    private static ValidityState felt(Span span, Optional<LocalDate> written) {
        boolean changed = span.state() == ValidityState.AMENDED || span.state() == ValidityState.PARTIALLY_INVALID;
        if (!changed) {
            return span.state();
        }
        return written.map(day -> changedAfter(day, span) ? ValidityState.SUPERSEDED : ValidityState.IN_FORCE)
                .orElse(ValidityState.UNKNOWN);
    }

    private static boolean changedAfter(LocalDate written, Span span) {
        return span.because().stream()
                .anyMatch(each ->
                        each.effect() instanceof Effect.Changed(var as, LocalDate from) && written.isBefore(from));
    }

    /** The policy's own words are the policy's when an interpretation rests on them. */
    private static List<Evidence> of(Surroundings.Interpreted interpreted, Span span) {
        return span.because().stream()
                .map(each -> each.by() != null
                        ? each
                        : new Evidence(
                                each.strength(), each.effect(), each.words(), citation(interpreted.policy(), false)))
                .toList();
    }

    private static List<Testimony.OfClause> clauses(Testimony testimony, List<Surroundings.Acting> acts) {
        Stream<Testimony.OfClause> ended = acts.stream()
                .flatMap(acting -> acting.act() instanceof Act.CloseClause act
                        ? Stream.of(new Testimony.OfClause(
                                act.clause(),
                                new Evidence(
                                        strength(acting),
                                        new Effect.Closed(ValidityState.REPEALED, act.from()),
                                        act.words(),
                                        by(acting))))
                        : Stream.empty());
        return Stream.concat(testimony.clauses().stream(), ended).toList();
    }

    private static List<ClauseVersions.Dated> changes(List<Surroundings.Acting> acts) {
        return acts.stream()
                .flatMap(acting -> acting.act() instanceof Act.Amend act
                        ? Stream.of(new ClauseVersions.Dated(
                                act.amendment(),
                                new Evidence(
                                        strength(acting),
                                        new Effect.Changed(ValidityState.AMENDED, act.from()),
                                        act.words(),
                                        by(acting)),
                                act.from()))
                        : Stream.empty())
                .toList();
    }

    /** The day of a document that tells none. */
    public static LocalDate orUnknownDay(Optional<LocalDate> day) {
        return day.orElse(UNKNOWN_DAY);
    }
}
