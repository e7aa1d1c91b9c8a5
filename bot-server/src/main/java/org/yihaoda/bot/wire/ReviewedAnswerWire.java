package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.answer.AnswerForm;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Approval;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;
import org.yihaoda.kb.review.TimelineEntry;

/** {@code ReviewedAnswer} of the contract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewedAnswerWire(
        String code, RevisionWire newest, @Nullable RevisionWire live, List<EventWire> timeline) {
    /** {@code AnswerRevision} of the contract. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RevisionWire(
            int number,
            String state,
            String stateLabel,
            String author,
            List<String> contributors,
            String writtenAt,
            String comment,
            @Nullable String approver,
            @Nullable String approvedOn,
            Map<String, String> fields) {
        static RevisionWire from(Revision<StandardAnswer> revision) {
            Approval approval = revision.approval();
            return new RevisionWire(
                    revision.number(),
                    revision.state().name(),
                    revision.state().label(),
                    revision.author(),
                    revision.contributors().stream().sorted().toList(),
                    revision.writtenAt().toString(),
                    revision.comment(),
                    approval == null ? null : approval.approver(),
                    approval == null ? null : approval.on().toString(),
                    AnswerForm.of(revision.content()));
        }
    }

    /** {@code ReviewEvent} of the contract. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EventWire(
            int revision, String label, @Nullable String from, String to, String actor, String at, String reason) {
        static EventWire from(TimelineEntry entry) {
            ReviewState from = entry.from();
            return new EventWire(
                    entry.revision(),
                    entry.label(),
                    from == null ? null : from.name(),
                    entry.to().name(),
                    entry.actor(),
                    entry.at().toString(),
                    entry.reason());
        }
    }

    public static ReviewedAnswerWire from(Reviewed<StandardAnswer> answer, List<TimelineEntry> timeline) {
        return new ReviewedAnswerWire(
                answer.code(),
                RevisionWire.from(answer.newest()),
                answer.live().map(RevisionWire::from).orElse(null),
                timeline.stream().map(EventWire::from).toList());
    }
}
