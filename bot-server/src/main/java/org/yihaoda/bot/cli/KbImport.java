package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.knowledge.Knowledge;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.store.Archive;
import org.yihaoda.kb.store.Archive.Brought;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kb import FILE}: publishes what an archive holds and brings the index up to date. */
@Command(name = "import", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbImport implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "FILE", descriptionKey = "parameter.archiveIn")
    private Path file = Path.of("");

    @Option(names = "--force", descriptionKey = "option.forceImport")
    private boolean force;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        Configuration configuration = settings.configuration();
        try (Knowledge knowledge = Knowledge.open(configuration, settings.data(configuration, "data"))) {
            Map<Brought, Integer> brought = new Archive(knowledge.database()).bring(file, force);
            ProgressBar bar = new ProgressBar();
            knowledge.follower().catchUp((done, total) -> bar.show("索引 indexing", done, total));
            bar.end();
            print(brought);
        }
        return 0;
    }

    private void print(Map<Brought, Integer> brought) {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        Map<String, Integer> counts = new TreeMap<>();
        for (Brought each : Brought.values()) {
            counts.put(each.name(), brought.getOrDefault(each, 0));
        }
        out.println(
                json
                        ? WireJson.writeIndented(counts)
                        : KbWording.text(
                                "import.done",
                                file,
                                brought.getOrDefault(Brought.NEW, 0),
                                brought.getOrDefault(Brought.CHANGED, 0),
                                brought.getOrDefault(Brought.UNCHANGED, 0)));
        out.flush();
    }
}
