package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.answer.StandardAnswerTable;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;
import org.yihaoda.kb.store.Reviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb answers show CODE}: what was written last, or another revision, under the names of the import's columns. */
@Command(name = "show", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersShow extends AnswersCommand {
    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "parameter.answerCode")
    private String code = "";

    @Option(names = "--revision", paramLabel = "N", descriptionKey = "option.shownRevision")
    private @Nullable Integer revision;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    void run(OpenStore store, PrintWriter out) {
        Reviewed<StandardAnswer> answer = required(reviews(store), code);
        Revision<StandardAnswer> shown = revision == null ? answer.newest() : required(answer, revision);
        List<List<String>> table = StandardAnswerTable.of(List.of(Reviews.asShown(shown)));
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < table.getFirst().size(); i++) {
            fields.put(table.getFirst().get(i), table.getLast().get(i));
        }
        if (json) {
            out.println(WireJson.writeIndented(fields));
        } else {
            out.println(AnswersWording.text(
                    "show.head", code, shown.number(), shown.state().label(), shown.author()));
            fields.forEach((header, value) -> out.println(AnswersWording.text("show.field", header, value)));
        }
    }
}
