package org.yihaoda.kb.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihaoda.kb.policy.PolicyDocument;

/**
 * All that is published on one matter, step by step: the one view that the catalogue's links amount to (seed 十).
 *
 * @param documents the pages of each step that has any, the earliest first
 */
public record DecisionChain(DecisionMatter matter, Map<Stage, List<PolicyDocument>> documents) {
    public DecisionChain {
        documents = documents.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(documents));
    }

    public List<PolicyDocument> of(Stage stage) {
        return documents.getOrDefault(stage, List.of());
    }

    /** The public consultation, when its page tells until when. */
    public Optional<Consultation> consultation() {
        return of(Stage.CONSULTATION).stream()
                .flatMap(page -> Consultation.in(page).stream())
                .findFirst();
    }
}
