package org.yihaoda.index.intake;

import java.util.List;
import org.yihaoda.kb.store.Documents;

/** What became of one file. Every file that an import meets ends in exactly one of these. */
public sealed interface Outcome {
    /** Read and published. */
    record Read(String documentId, String title, int clauses, Documents.Change change) implements Outcome {}

    /** Of no kind that is read. */
    record Skipped(String reason) implements Outcome {}

    /** Characters were lost; kept out, with the evidence (PD-02). */
    record Damaged(int signs, List<String> evidence) implements Outcome {}

    /** The same document as another file of this import. */
    record Duplicate(String of) implements Outcome {}

    /** Could not be read. */
    record Failed(String reason) implements Outcome {}
}
