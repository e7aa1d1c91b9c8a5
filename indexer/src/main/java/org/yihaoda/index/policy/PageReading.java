package org.yihaoda.index.policy;

import org.yihaoda.index.source.TextHealth;
import org.yihaoda.kb.policy.Openness;
import org.yihaoda.kb.policy.PolicyDocument;

/** What reading one page came to. */
public sealed interface PageReading {
    record Document(PolicyDocument document) implements PageReading {}

    /** Characters were lost; the page is kept out, with the places as evidence (PD-02). */
    record Damaged(TextHealth health) implements PageReading {}

    /** Marked against publication; kept out (PD-03). */
    record NotOpen(Openness openness, String mark) implements PageReading {}

    record Unreadable(String reason) implements PageReading {}
}
