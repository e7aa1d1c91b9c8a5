package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yihaoda.kb.policy.PolicyDocument;

/** Judges documents without a database: what the others do to them is found by {@code Reference.means}. */
final class Judged {
    private Judged() {}

    static Standing among(PolicyDocument document, PolicyDocument... others) {
        List<Surroundings.Acting> acts = Arrays.stream(others)
                .flatMap(other -> ValidityReader.read(other).acts().stream()
                        .filter(act -> act instanceof Act.Targeted targeted
                                && targeted.target().means(document.title(), document.number()))
                        .map(act -> new Surroundings.Acting(other(other), act)))
                .toList();
        return StandingRules.judge(
                document, ValidityReader.read(document), new Surroundings(acts, Optional.empty(), List.of()));
    }

    static Surroundings.Other other(PolicyDocument document) {
        LocalDate first = StandingRules.orUnknownDay(document.dates().first());
        return new Surroundings.Other(
                document.id(),
                document.title(),
                document.number(),
                document.issuer(),
                first,
                ValidityReader.read(document).start().orElse(first));
    }
}
