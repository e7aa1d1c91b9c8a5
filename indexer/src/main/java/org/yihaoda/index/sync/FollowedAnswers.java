package org.yihaoda.index.sync;

import java.util.List;
import org.yihaoda.index.corpus.AnswerWriter;
import org.yihaoda.index.corpus.CorpusWriter;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.store.StandardAnswers;
import org.yihaoda.kb.store.StandardAnswers.Change;
import org.yihaoda.kb.store.VectorCache;

/** Brings the index of standard answers up to their changes, some at a time; what was committed stays when it is interrupted. */
final class FollowedAnswers {
    private static final int TOGETHER = 200;
    /** Questions are embedded as a citizen's are, with the model's instruction, so that both lie in one place. */
    private static final String MODEL = Embedder.MODEL + " question";

    private final StandardAnswers answers;
    private final VectorCache vectors;
    private final Embedder embedder;

    FollowedAnswers(StandardAnswers answers, VectorCache vectors, Embedder embedder) {
        this.answers = answers;
        this.vectors = vectors;
        this.embedder = embedder;
    }

    void into(CorpusWriter corpus) {
        try (AnswerWriter writer = corpus.answers()) {
            List<Change> changes = answers.after(writer.sequence(), TOGETHER);
            while (!changes.isEmpty()) {
                changes.forEach(change -> write(change, writer));
                writer.commit(changes.getLast().sequence());
                changes = answers.after(changes.getLast().sequence(), TOGETHER);
            }
        }
    }

    private void write(Change change, AnswerWriter writer) {
        StandardAnswer answer = change.answer();
        if (answer == null) {
            writer.remove(change.code());
        } else {
            writer.replace(
                    answer,
                    answer.questions().parallelStream()
                            .map(question -> new AnswerWriter.Embedded(question, vector(question)))
                            .toList());
        }
    }

    private float[] vector(String question) {
        return vectors.find(MODEL, question).orElseGet(() -> {
            float[] made = embedder.question(question);
            vectors.put(MODEL, question, made);
            return made;
        });
    }
}
