package org.yihaoda.index.intake;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.yihaoda.kb.store.Documents;

/** What became of a file, or of a row of an export. Everything that an import meets ends in exactly one of these. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Read.class, name = "Read"),
    @JsonSubTypes.Type(value = Outcome.Stub.class, name = "Stub"),
    @JsonSubTypes.Type(value = Outcome.Listed.class, name = "Listed"),
    @JsonSubTypes.Type(value = Outcome.Skipped.class, name = "Skipped"),
    @JsonSubTypes.Type(value = Outcome.Damaged.class, name = "Damaged"),
    @JsonSubTypes.Type(value = Outcome.NotOpen.class, name = "NotOpen"),
    @JsonSubTypes.Type(value = Outcome.Duplicate.class, name = "Duplicate"),
    @JsonSubTypes.Type(value = Outcome.Failed.class, name = "Failed"),
    @JsonSubTypes.Type(value = Outcome.Gone.class, name = "Gone")
})
public sealed interface Outcome {
    /** Read and published. */
    record Read(String documentId, String title, int clauses, Documents.Change change) implements Outcome {}

    /**
     * Read and published, but its substance is in attachments that are not held: nothing but the covering letter can be
     * cited (PD-08).
     *
     * @param missing the attachments' names as the page prints them
     */
    record Stub(String documentId, String title, List<String> missing, Documents.Change change) implements Outcome {
        public Stub {
            missing = List.copyOf(missing);
        }
    }

    /**
     * A list of which each row is one thing; what could not be taken is told row by row.
     *
     * @param of what it lists, in Chinese
     */
    record Listed(String of, int read, int changed, List<String> problems) implements Outcome {
        public Listed {
            problems = List.copyOf(problems);
        }
    }

    /** Of no kind that is read, or read as a part of something else. */
    record Skipped(String reason) implements Outcome {}

    /** Characters were lost; kept out, with the evidence (PD-02). */
    record Damaged(int signs, List<String> evidence) implements Outcome {
        public Damaged {
            evidence = List.copyOf(evidence);
        }
    }

    /** Marked against publication; kept out (PD-03). */
    record NotOpen(String mark) implements Outcome {}

    /**
     * The same document, or the very same text, as another.
     *
     * @param of where that was read
     */
    record Duplicate(String of, String documentId) implements Outcome {}

    /** Could not be read. */
    record Failed(String reason) implements Outcome {
        /** What this program could not do with one file; the others go on. */
        static Failed by(Throwable defect) {
            return new Failed("the program failed on this file (" + defect
                    + "): a defect, please report it; the other files went on");
        }
    }

    /** Was there at an earlier import and is no more; its document is withdrawn. */
    record Gone(String documentId, String title) implements Outcome {}
}
