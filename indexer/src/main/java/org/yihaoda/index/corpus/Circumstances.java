package org.yihaoda.index.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.decision.Consultation;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;

/**
 * What an answer must say of a document beside its validity.
 *
 * @param missing the attachments that hold its substance and are not held here; empty for a whole document (PD-08)
 * @param consultation when and how the public may comment on a draft; null for other documents, or where the page does not
 *     say (PD-26)
 * @param explains the policies that an interpretation or questions and answers explain (PD-25)
 */
public record Circumstances(List<String> missing, @Nullable Consultation consultation, List<Reference> explains) {
    public static final Circumstances NONE = new Circumstances(List.of(), null, List.of());

    public Circumstances {
        missing = List.copyOf(missing);
        explains = List.copyOf(explains);
    }

    static Circumstances of(PolicyDocument document) {
        List<String> missing = document.incomplete()
                ? document.attachments().stream()
                        .filter(each -> !each.held() && !each.isForm())
                        .map(Attachment::name)
                        .toList()
                : List.of();
        Consultation consultation = document.kind() == DocumentKind.DRAFT
                ? Consultation.in(document).orElse(null)
                : null;
        return new Circumstances(missing, consultation, document.interprets());
    }

    /** Whether what the document is about is not held here. */
    public boolean substanceIsMissing() {
        return !missing.isEmpty();
    }
}
