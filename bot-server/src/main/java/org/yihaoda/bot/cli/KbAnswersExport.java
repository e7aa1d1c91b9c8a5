package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.store.Reviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb answers export FILE}: what is published, and what was not yet, as a file that can be imported. */
@Command(name = "export", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersExport extends AnswersCommand {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.answersOut")
    private Path file = Path.of("");

    @Option(names = "--owner", paramLabel = "UNIT", descriptionKey = "option.answerOwner")
    private @Nullable String owner;

    @Option(names = "--force", descriptionKey = "option.forceExport")
    private boolean force;

    @Override
    void run(OpenStore store, PrintWriter out) {
        AnswersFile target = new AnswersFile(file);
        if (Files.exists(file) && !force) {
            throw new CommandFailure(KbWording.text("export.exists", file));
        }
        List<StandardAnswer> answers = reviews(store).all().stream()
                .map(Reviewed::shown)
                .map(Reviews::asShown)
                .filter(answer -> owner == null || answer.ownerUnit().equals(owner))
                .toList();
        target.write(answers);
        out.println(AnswersWording.text("export.done", file, answers.size()));
    }
}
