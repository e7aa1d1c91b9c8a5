package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.Timeline;
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
        @Nullable String relation,
        String page) {
    public static DocumentLinkWire from(StoredPassage passage, LocalDate asOf, Links links) {
        ValidityState state = passage.timeline().stateAt(asOf);
        return new DocumentLinkWire(
                passage.documentId(),
                passage.title(),
                passage.number(),
                links.regionName(passage.regionCode()),
                state.name(),
                Wording.of(state),
                null,
                links.clause(passage.documentId(), passage.anchor(), asOf));
    }

    /** A document that is tied to another one, {@code relation} in words. */
    public static DocumentLinkWire from(
            PolicyDocument document, String relation, Timeline standing, LocalDate asOf, Links links) {
        ValidityState state = standing.stateAt(asOf);
        return new DocumentLinkWire(
                document.id(),
                document.title(),
                document.number() == null ? null : document.number().display(),
                links.regionName(document.regionCode()),
                state.name(),
                Wording.of(state),
                relation,
                links.document(document.id(), asOf));
    }
}
