package org.yihaoda.bot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.kb.lexicon.Lexicon;
import org.yihaoda.kb.lexicon.LexiconEntry;
import org.yihaoda.kb.lexicon.LexiconException;
import org.yihaoda.kb.lexicon.LexiconReader;
import org.yihaoda.kb.store.Lexicons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kb lexicon import FILE}: checks a lexicon and makes it the one that holds. */
@Command(name = "import", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbLexiconImport implements Callable<Integer> {
    /** A hundred times the shipped one; what is larger is another kind of file. */
    private static final long LARGEST = 4L * 1024 * 1024;

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "FILE", descriptionKey = "parameter.lexiconIn")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        List<LexiconEntry> entries = read();
        Configuration configuration = settings.configuration();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            Lexicons lexicons = new Lexicons(store.database());
            long before = lexicons.version();
            Lexicon holds = lexicons.replace(entries);
            PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
            out.println(
                    holds.version() == before
                            ? KbWording.text("lexicon.same", before)
                            : KbWording.text(
                                    "lexicon.imported",
                                    holds.version(),
                                    holds.entries().size()));
            out.flush();
        }
        return 0;
    }

    private List<LexiconEntry> read() {
        try {
            if (Files.size(file) > LARGEST) {
                throw new CommandFailure(KbWording.text("lexicon.large", file, Files.size(file), LARGEST));
            }
            return LexiconReader.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new CommandFailure(KbWording.text("lexicon.unreadable", file, e));
        } catch (LexiconException e) {
            throw refused(e.problems());
        }
    }

    private CommandFailure refused(List<LexiconException.Problem> problems) {
        String lines = problems.stream().map(LexiconException.Problem::toString).collect(Collectors.joining("\n"));
        return new CommandFailure(KbWording.text("lexicon.refused", file, problems.size(), lines));
    }
}
