package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.review.LedgerLine;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.store.AnswerLedger;

/** {@code AnswerLedger} of the contract. */
public record AnswerLedgerWire(long total, int page, int size, List<LineWire> answers) {
    /** {@code LedgerLine} of the contract. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LineWire(
            String code,
            String title,
            String unit,
            String visibility,
            int revision,
            String state,
            String stateLabel,
            @Nullable String live,
            @Nullable String liveLabel,
            @Nullable String reviewBy) {
        static LineWire from(LedgerLine line) {
            ReviewState live = line.live();
            return new LineWire(
                    line.code(),
                    line.title(),
                    line.unit(),
                    line.visibility(),
                    line.revision(),
                    line.state().name(),
                    line.state().label(),
                    live == null ? null : live.name(),
                    live == null ? null : live.label(),
                    line.reviewBy() == null ? null : line.reviewBy().toString());
        }
    }

    public static AnswerLedgerWire from(AnswerLedger.Page found, int page, int size) {
        return new AnswerLedgerWire(
                found.total(),
                page,
                size,
                found.lines().stream().map(LineWire::from).toList());
    }
}
