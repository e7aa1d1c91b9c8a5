package org.yihaoda.bot.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.literals.LiteralKind;
import org.yihaoda.index.corpus.Circumstances;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.index.passage.PassageRole;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.validity.Effect;
import org.yihaoda.kb.validity.Evidence;
import org.yihaoda.kb.validity.Strength;
import org.yihaoda.kb.validity.Timeline;

/** Clauses of rules to compare, all fictional. */
record Rules(
        String title,
        DocumentKind kind,
        String region,
        @Nullable String issuer,
        LocalDate from,
        List<String> headings,
        String text,
        List<Reference> explains,
        boolean stated) {
    static final String PROVINCE = "990000";
    static final String CITY = "990100";
    static final String COUNTY = "990121";
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final Set<LiteralKind> ALL =
            Set.of(LiteralKind.AMOUNT, LiteralKind.RATIO, LiteralKind.DURATION, LiteralKind.AGE, LiteralKind.DATE);

    static Rules policy(String title, String region, String issuer, String text) {
        return new Rules(
                title, DocumentKind.POLICY, region, issuer, LocalDate.of(2024, 1, 1), List.of(), text, List.of(), true);
    }

    Rules of(DocumentKind other) {
        return new Rules(title, other, region, issuer, from, headings, text, explains, stated);
    }

    Rules since(LocalDate day) {
        return new Rules(title, kind, region, issuer, day, headings, text, explains, stated);
    }

    Rules below(String heading) {
        return new Rules(title, kind, region, issuer, from, List.of(heading), text, explains, stated);
    }

    Rules explaining(String policy) {
        return new Rules(
                title,
                DocumentKind.INTERPRETATION,
                region,
                issuer,
                from,
                headings,
                text,
                List.of(new Reference(policy, null)),
                stated);
    }

    /** Nothing tells whether it holds. */
    Rules unstated() {
        return new Rules(title, kind, region, issuer, from, headings, text, explains, false);
    }

    Rules saying(String other) {
        return new Rules(title, kind, region, issuer, from, headings, other, explains, stated);
    }

    StoredPassage passage() {
        String id = String.format("%016x", title.hashCode());
        return new StoredPassage(
                id + "#c1#0",
                id,
                "c1",
                "第一条",
                title,
                kind,
                PassageRole.SUBSTANCE,
                null,
                issuer,
                region,
                null,
                stated
                        ? Timeline.of(List.of(Evidence.own(Strength.OWN_TEXT, new Effect.Starts(from), "起施行")))
                        : Timeline.UNSTATED,
                SourceAuthority.OFFICIAL_ORIGIN,
                null,
                headings,
                text,
                new Circumstances(List.of(), null, explains));
    }

    /** What is found between the clause that is quoted and the other one. */
    static Conflicts between(String question, Rules quoted, Rules other) {
        return new DisagreementFinder(RegionTree.standard())
                .find(question, List.of(quoted.passage()), List.of(quoted.passage(), other.passage()), ALL, TODAY);
    }
}
