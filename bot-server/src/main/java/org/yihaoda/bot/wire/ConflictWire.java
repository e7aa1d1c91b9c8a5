package org.yihaoda.bot.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.answer.Answer;

/** {@code Conflict} of the contract. */
public record ConflictWire(List<SideWire> sides, String precedence, String advice) {
    /** {@code ConflictSide} of the contract. */
    public record SideWire(int citation, String value, String sentence, String level, String levelLabel) {
        static SideWire from(Answer.Conflict.Side side) {
            return new SideWire(
                    side.citation(),
                    side.value(),
                    side.sentence(),
                    side.legalLevel().name(),
                    side.level());
        }
    }

    static @Nullable ConflictWire of(Answer answer) {
        return answer instanceof Answer.Answered answered
                ? answered.conflict().map(ConflictWire::from).orElse(null)
                : null;
    }

    private static ConflictWire from(Answer.Conflict conflict) {
        return new ConflictWire(
                conflict.sides().stream().map(SideWire::from).toList(), conflict.precedence(), conflict.advice());
    }
}
