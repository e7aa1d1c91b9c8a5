package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.answer.StandardAnswerReader;
import org.yihaoda.kb.answer.StandardAnswerReading;
import org.yihaoda.kb.directory.RowProblem;
import org.yihaoda.kb.store.ImportedAnswers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb answers import FILE}: makes drafts of the rows that are new or changed, and tells what is wrong in the others. */
@Command(name = "import", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersImport extends AnswersCommand {
    @Mixin
    private ActingAs acting = new ActingAs();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.answersIn")
    private Path file = Path.of("");

    @Option(names = "--published", descriptionKey = "option.published")
    private boolean published;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    private record RefusedView(String code, String reason, String text) {
        static RefusedView of(ImportedAnswers.Refused refused) {
            return new RefusedView(
                    refused.code(),
                    refused.refusal().reason().name(),
                    refused.refusal().text());
        }
    }

    private record ImportView(
            List<String> fresh,
            List<String> changed,
            List<String> published,
            int unchanged,
            List<RefusedView> refused,
            List<RowProblem> problems) {}

    @Override
    void run(OpenStore store, PrintWriter out) {
        AnswersFile source = new AnswersFile(file);
        StandardAnswerReading reading =
                source.read(new StandardAnswerReader(settings().regions()));
        if (!reading.readable()) {
            reading.problems().forEach(problem -> out.println(line(problem)));
            throw new CommandFailure(AnswersWording.text("import.unreadable", file));
        }
        ImportedAnswers imported = reviews(store).take(source.name(), reading.answers(), acting.actor(), published);
        if (json) {
            out.println(WireJson.writeIndented(view(imported, reading)));
        } else {
            print(imported, reading, out);
        }
    }

    private static ImportView view(ImportedAnswers imported, StandardAnswerReading reading) {
        return new ImportView(
                imported.fresh(),
                imported.changed(),
                imported.published(),
                imported.unchanged(),
                imported.refused().stream().map(RefusedView::of).toList(),
                reading.problems());
    }

    private static void print(ImportedAnswers imported, StandardAnswerReading reading, PrintWriter out) {
        reading.problems().forEach(problem -> out.println(line(problem)));
        imported.refused()
                .forEach(each -> out.println(AnswersWording.text(
                        "import.refused", each.code(), each.refusal().text())));
        out.println(AnswersWording.text(
                "import.done",
                imported.fresh().size(),
                imported.changed().size(),
                imported.published().size(),
                imported.unchanged(),
                imported.refused().size(),
                reading.problems().stream().map(RowProblem::row).distinct().count()));
    }

    private static String line(RowProblem problem) {
        return AnswersWording.text(
                "import.problem", problem.row(), problem.column(), problem.value(), problem.remedy());
    }
}
