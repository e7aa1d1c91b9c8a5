package org.yihaoda.kb.review;

import java.util.List;

/** What came of something that somebody wanted to do. */
public sealed interface Outcome {
    /**
     * It was done.
     *
     * @param revision to which revision
     * @param state its state since
     * @param warnings what speaks against it all the same
     */
    record Done(int revision, ReviewState state, List<Problem> warnings) implements Outcome {
        public Done {
            warnings = List.copyOf(warnings);
        }
    }

    /** It was not, and nothing has changed. */
    record Refused(Refusal refusal) implements Outcome {}
}
