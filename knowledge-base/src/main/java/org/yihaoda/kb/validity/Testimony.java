package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one document's words say about standing: its own, its clauses', and that of others.
 *
 * @param own what they say of the document itself
 * @param clauses what they say of single clauses of it
 * @param acts what they do to other documents
 */
public record Testimony(List<Evidence> own, List<OfClause> clauses, List<Act> acts) {
    /** Evidence on one clause, named as 第十二条. */
    public record OfClause(String clause, Evidence evidence) {}

    /** The day from which the document's words have effect, those upon others too; empty when it is not known. */
    public Optional<LocalDate> start() {
        return ValidityReader.startOf(own);
    }

    public Testimony {
        own = List.copyOf(own);
        clauses = List.copyOf(clauses);
        acts = List.copyOf(acts);
    }
}
