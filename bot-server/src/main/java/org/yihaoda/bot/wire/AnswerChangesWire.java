package org.yihaoda.bot.wire;

import java.util.List;
import org.yihaoda.kb.answer.AnswerDiff;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.FieldChange;
import org.yihaoda.kb.review.Revision;

/** {@code AnswerChanges} of the contract. */
public record AnswerChangesWire(int from, int to, List<ChangeWire> changes) {
    /** A run of characters: SAME, REMOVED or ADDED. */
    public record PieceWire(String kind, String text) {}

    /** A field that differs. */
    public record ChangeWire(String field, List<PieceWire> pieces) {
        static ChangeWire from(FieldChange change) {
            return new ChangeWire(
                    change.field(),
                    change.pieces().stream()
                            .map(piece -> new PieceWire(piece.kind().name(), piece.text()))
                            .toList());
        }
    }

    public static AnswerChangesWire between(Revision<StandardAnswer> from, Revision<StandardAnswer> to) {
        return new AnswerChangesWire(
                from.number(),
                to.number(),
                AnswerDiff.between(from.content(), to.content()).stream()
                        .map(ChangeWire::from)
                        .toList());
    }
}
