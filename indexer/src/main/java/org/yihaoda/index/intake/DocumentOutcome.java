package org.yihaoda.index.intake;

import java.util.function.Function;
import org.yihaoda.index.policy.DocumentReading;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Documents;

/** What the reading of one document comes to. */
final class DocumentOutcome {
    private DocumentOutcome() {}

    /** The outcome of a reading; a document's own is told by what is done with it. */
    static Outcome of(DocumentReading reading, Function<PolicyDocument, Outcome> document) {
        return switch (reading) {
            case DocumentReading.Document(PolicyDocument read, var metadata, var lost) -> document.apply(read);
            case DocumentReading.Damaged(var health, var repaired) ->
                new Outcome.Damaged(health.signs(), health.evidence());
            case DocumentReading.NotOpen(var openness, String mark) -> new Outcome.NotOpen(mark);
            case DocumentReading.Unreadable(String reason) -> new Outcome.Failed(reason);
        };
    }

    /** Whether two documents of one title are one: letters of the same words may bear different numbers. */
    static boolean isSame(PolicyDocument one, PolicyDocument other) {
        boolean otherNumber =
                one.number() != null && other.number() != null && !one.number().equals(other.number());
        return !otherNumber && Documents.sameText(one, other);
    }

    /** A document that is taken, whole or as the covering letter of attachments that are missing. */
    static Outcome taken(PolicyDocument document, Documents.Change change) {
        return document.incomplete()
                ? new Outcome.Stub(
                        document.id(),
                        document.title(),
                        document.attachments().stream()
                                .filter(each -> !each.held())
                                .map(Attachment::name)
                                .toList(),
                        change)
                : new Outcome.Read(
                        document.id(), document.title(), document.clauses().size(), change);
    }
}
