package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.store.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kb export FILE}: the whole knowledge base as one readable archive. */
@Command(name = "export", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbExport implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "FILE", descriptionKey = "parameter.archiveOut")
    private Path file = Path.of("");

    @Option(names = "--force", descriptionKey = "option.forceExport")
    private boolean force;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        if (Files.exists(file) && !force) {
            throw new CommandFailure(KbWording.text("export.exists", file));
        }
        Configuration configuration = settings.configuration();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            Archive.Manifest manifest = new Archive(store.database()).export(file);
            PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
            out.println(
                    json
                            ? WireJson.writeIndented(manifest)
                            : KbWording.text(
                                    "export.done",
                                    file,
                                    manifest.entries().getOrDefault("documents", 0L),
                                    manifest.entries().getOrDefault("versions", 0L),
                                    manifest.entries().getOrDefault("withdrawn", 0L)));
            out.flush();
        }
        return 0;
    }
}
