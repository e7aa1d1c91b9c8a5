package org.yihaoda.index.intake;

import java.util.List;
import org.yihaoda.kb.store.Documents;

/** What became of one file. Every file that an import meets ends in exactly one of these. */
public sealed interface Outcome {
    /** Read and published. */
    record Read(String documentId, String title, int clauses, Documents.Change change) implements Outcome {}

    /**
     * A list of which each row is one thing; what could not be taken is told row by row.
     *
     * @param of what it lists, in Chinese
     */
    record Listed(String of, int read, int changed, List<String> problems) implements Outcome {}

    /** Of no kind that is read. */
    record Skipped(String reason) implements Outcome {}

    /** Characters were lost; kept out, with the evidence (PD-02). */
    record Damaged(int signs, List<String> evidence) implements Outcome {}

    /** Marked against publication; kept out (PD-03). */
    record NotOpen(String mark) implements Outcome {}

    /** The same document as another file of this import. */
    record Duplicate(String of) implements Outcome {}

    /** Could not be read. */
    record Failed(String reason) implements Outcome {}
}
