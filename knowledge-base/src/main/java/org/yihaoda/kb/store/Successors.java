package org.yihaoda.kb.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.Evidence;
import org.yihaoda.kb.validity.ValidityState;

/** Follows what took a document's place by a day, and what took that one's, to the rule of that day. */
public final class Successors {
    /**
     * A document in another's place.
     *
     * @param state its own on that day; null when it is not held any more
     */
    public record Successor(
            String documentId,
            String title,
            @Nullable String number,
            @Nullable ValidityState state) {}

    /**
     * The chain, nearest first.
     *
     * @param circular whether its last document names one before it as its own successor: an editor has to settle it
     */
    public record Chain(List<Successor> successors, boolean circular) {
        public Chain {
            successors = List.copyOf(successors);
        }
    }

    private final Documents documents;

    public Successors(Documents documents) {
        this.documents = documents;
    }

    public Chain of(PolicyDocument document, LocalDate day) {
        List<Successor> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(document.id()));
        Optional<Evidence.Citation> next = documents.standing(document).successor(day);
        while (next.isPresent()) {
            Evidence.Citation citation = next.get();
            if (!seen.add(citation.documentId())) {
                return new Chain(chain, true);
            }
            Optional<PolicyDocument> held = documents.find(citation.documentId());
            chain.add(new Successor(
                    citation.documentId(),
                    citation.title(),
                    citation.number(),
                    held.map(each -> documents.standing(each).at(day)).orElse(null)));
            next = held.flatMap(each -> documents.standing(each).successor(day));
        }
        return new Chain(chain, false);
    }
}
