package org.yihaoda.index.policy;

import org.yihaoda.index.source.TextHealth;
import org.yihaoda.kb.policy.Openness;
import org.yihaoda.kb.policy.PolicyDocument;

/** What reading one file came to. */
public sealed interface DocumentReading {
    /**
     * With the place where each value of its metadata was found.
     *
     * @param health the few characters that are lost in it, where □ stands in the document
     */
    record Document(PolicyDocument document, Metadata metadata, TextHealth health) implements DocumentReading {}

    /**
     * Characters were lost; the page is kept out, with the places as evidence (PD-02).
     *
     * @param repaired its text with what can be repaired for certain, for an editor; □ where characters are lost
     */
    record Damaged(TextHealth health, String repaired) implements DocumentReading {}

    /** Marked against publication; kept out (PD-03). */
    record NotOpen(Openness openness, String mark) implements DocumentReading {}

    record Unreadable(String reason) implements DocumentReading {}
}
