package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kb answers list}: every standard answer with its state, and the draft beside it. */
@Command(name = "list", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersList extends AnswersCommand {
    @Option(names = "--state", paramLabel = "STATE", descriptionKey = "option.answerState")
    private @Nullable ReviewState state;

    @Option(names = "--owner", paramLabel = "UNIT", descriptionKey = "option.answerOwner")
    private @Nullable String owner;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /**
     * A line of the list.
     *
     * @param draft the state of a later revision that is written or reviewed; null: there is none
     */
    private record Line(
            String code,
            String title,
            String ownerUnit,
            int revision,
            String state,
            @Nullable Integer draftRevision,
            @Nullable String draft) {
        static Line of(Reviewed<StandardAnswer> answer) {
            Revision<StandardAnswer> shown = answer.shown();
            Revision<StandardAnswer> open = answer.open()
                    .filter(each -> each.number() != shown.number())
                    .orElse(null);
            return new Line(
                    answer.code(),
                    shown.content().title(),
                    shown.content().ownerUnit(),
                    shown.number(),
                    shown.state().name(),
                    open == null ? null : open.number(),
                    open == null ? null : open.state().name());
        }

        boolean isIn(ReviewState wanted) {
            return state.equals(wanted.name()) || wanted.name().equals(draft);
        }

        String text() {
            String line = AnswersWording.text(
                    "list.line", code, ReviewState.valueOf(state).label(), revision, title, ownerUnit);
            return draft == null || draftRevision == null
                    ? line
                    : line
                            + AnswersWording.text(
                                    "list.draft",
                                    draftRevision,
                                    ReviewState.valueOf(draft).label());
        }
    }

    private record Lines(List<Line> answers) {}

    @Override
    void run(OpenStore store, PrintWriter out) {
        List<Line> lines = reviews(store).all().stream()
                .map(Line::of)
                .filter(line -> state == null || line.isIn(state))
                .filter(line -> owner == null || line.ownerUnit().equals(owner))
                .toList();
        if (json) {
            out.println(WireJson.writeIndented(new Lines(lines)));
        } else {
            out.println(AnswersWording.text("list.head", lines.size()));
            lines.forEach(line -> out.println(line.text()));
        }
    }
}
