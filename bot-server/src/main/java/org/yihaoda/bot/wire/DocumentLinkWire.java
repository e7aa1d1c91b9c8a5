package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.Validity;
import org.yihaoda.kb.validity.ValidityState;

/** {@code DocumentLink} of the contract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentLinkWire(
        String documentId,
        String title,
        @Nullable String documentNumber,
        String regionName,
        String validity,
        String validityLabel,
        String page) {
    public static DocumentLinkWire from(StoredPassage passage, LocalDate asOf, Links links) {
        ValidityState state = passage.validity().stateAt(asOf);
        return new DocumentLinkWire(
                passage.documentId(),
                passage.title(),
                passage.number(),
                links.regionName(passage.regionCode()),
                state.name(),
                Wording.of(state),
                links.clause(passage.documentId(), passage.anchor(), asOf));
    }

    public static DocumentLinkWire from(PolicyDocument document, Validity standing, LocalDate asOf, Links links) {
        ValidityState state = standing.stateAt(asOf);
        return new DocumentLinkWire(
                document.id(),
                document.title(),
                document.number() == null ? null : document.number().display(),
                links.regionName(document.regionCode()),
                state.name(),
                Wording.of(state),
                links.document(document.id(), asOf));
    }
}
