package org.yihaoda.bot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.kb.lexicon.Lexicon;
import org.yihaoda.kb.lexicon.LexiconText;
import org.yihaoda.kb.store.Lexicons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kb lexicon export FILE}: the lexicon that holds as a file to edit. */
@Command(name = "export", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbLexiconExport implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "FILE", descriptionKey = "parameter.lexiconOut")
    private Path file = Path.of("");

    @Option(names = "--force", descriptionKey = "option.forceExport")
    private boolean force;

    @Override
    public Integer call() {
        if (Files.exists(file) && !force) {
            throw new CommandFailure(KbWording.text("export.exists", file));
        }
        Configuration configuration = settings.configuration();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            Lexicon lexicon = new Lexicons(store.database()).current();
            Files.writeString(file, LexiconText.write(lexicon));
            PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
            out.println(KbWording.text(
                    "lexicon.exported",
                    file,
                    lexicon.version(),
                    lexicon.entries().size()));
            out.flush();
        } catch (IOException e) {
            throw new CommandFailure(KbWording.text("lexicon.unwritable", file, e));
        }
        return 0;
    }
}
