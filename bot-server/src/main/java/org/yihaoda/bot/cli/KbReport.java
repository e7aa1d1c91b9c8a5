package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.check.Checks;
import org.yihaoda.kb.check.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kb report}: how the knowledge base stands, what editors should look at, and documents drawn for reading. */
@Command(name = "report", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbReport implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private AsOf asOf = new AsOf();

    @Option(names = "--sample", paramLabel = "N", defaultValue = "0", descriptionKey = "option.sample")
    private int sample;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "option.seed")
    private long seed;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        LocalDate day = asOf.day();
        CommandLine line = Objects.requireNonNull(command).commandLine();
        if (sample < 0) {
            throw new CommandLine.ParameterException(line, KbWording.text("wrong.sample", sample));
        }
        Configuration configuration = settings.configuration();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            Report report = new Checks(store.database()).report(day, sample, seed);
            PrintWriter out = line.getOut();
            if (json) {
                out.println(WireJson.writeIndented(ReportView.of(report)));
            } else {
                new ReportText(out).print(report);
            }
            out.flush();
        }
        return 0;
    }
}
