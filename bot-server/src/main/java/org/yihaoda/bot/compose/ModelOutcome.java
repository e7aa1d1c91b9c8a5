package org.yihaoda.bot.compose;

import java.util.List;
import org.yihaoda.bot.model.ModelFailure;

/** What a model's answer came to. */
public sealed interface ModelOutcome {
    /** The sentences that passed, in order: those that the reader was given, and no others. */
    List<CheckedSentence> sentences();

    List<DroppedSentence> dropped();

    /** Complete, with at least one sentence. */
    record Composed(List<CheckedSentence> sentences, List<DroppedSentence> dropped) implements ModelOutcome {
        public Composed {
            sentences = List.copyOf(sentences);
            dropped = List.copyOf(dropped);
        }
    }

    /** The model was done and no sentence passed. */
    record NothingLeft(List<DroppedSentence> dropped) implements ModelOutcome {
        public NothingLeft {
            dropped = List.copyOf(dropped);
        }

        @Override
        public List<CheckedSentence> sentences() {
            return List.of();
        }
    }

    /** The model failed. Sentences that had passed stand; the answer lacks what would have followed. */
    record Failed(ModelFailure failure, List<CheckedSentence> sentences, List<DroppedSentence> dropped)
            implements ModelOutcome {
        public Failed {
            sentences = List.copyOf(sentences);
            dropped = List.copyOf(dropped);
        }

        /** Whether the reader holds the beginning of an answer, which the extract must complete. */
        public boolean truncated() {
            return !sentences.isEmpty();
        }
    }
}
