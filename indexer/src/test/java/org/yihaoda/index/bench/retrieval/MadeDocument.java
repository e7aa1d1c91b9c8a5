package org.yihaoda.index.bench.retrieval;

import java.time.LocalDate;
import java.util.List;
import org.yihaoda.index.corpus.CorpusWriter;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.Span;
import org.yihaoda.kb.validity.Timeline;
import org.yihaoda.kb.validity.ValidityState;

/** A document as every engine gets it. */
record MadeDocument(PolicyDocument document, List<CorpusWriter.Embedded> passages) {
    /** The day that all questions are asked for. */
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private static final LocalDate ENDED = LocalDate.of(2020, 1, 1);

    /** Of a document whose term has ended before the questions' day. */
    static final Timeline EXPIRED = new Timeline(List.of(
            new Span(LocalDate.MIN, ENDED.minusDays(1), ValidityState.IN_FORCE, List.of()),
            new Span(ENDED, LocalDate.MAX, ValidityState.EXPIRED, List.of())));

    MadeDocument {
        passages = List.copyOf(passages);
    }
}
