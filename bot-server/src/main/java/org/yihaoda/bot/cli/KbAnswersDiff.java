package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.answer.AnswerDiff;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.FieldChange;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.TextDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb answers diff CODE N M}: what differs between two revisions, field by field. */
@Command(name = "diff", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersDiff extends AnswersCommand {
    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "parameter.answerCode")
    private String code = "";

    @Parameters(index = "1", paramLabel = "N", descriptionKey = "parameter.oneRevision")
    private int one;

    @Parameters(index = "2", paramLabel = "M", descriptionKey = "parameter.otherRevision")
    private int other;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    private record Changes(String code, int from, int to, List<FieldChange> changes) {}

    @Override
    void run(OpenStore store, PrintWriter out) {
        Reviewed<StandardAnswer> answer = required(reviews(store), code);
        List<FieldChange> changes = AnswerDiff.between(
                required(answer, one).content(), required(answer, other).content());
        if (json) {
            out.println(WireJson.writeIndented(new Changes(code, one, other, changes)));
        } else if (changes.isEmpty()) {
            out.println(AnswersWording.text("diff.none", one, other));
        } else {
            changes.forEach(change -> out.println(AnswersWording.text("show.field", change.field(), marked(change))));
        }
    }

    private static String marked(FieldChange change) {
        return change.pieces().stream().map(KbAnswersDiff::marked).collect(Collectors.joining());
    }

    private static String marked(TextDiff.Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "{+" + piece.text() + "+}";
        };
    }
}
