package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kb validity NAME}: whether a document holds on a day, since when and until when, and which words say so. */
@Command(name = "validity", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbValidity implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private AsOf asOf = new AsOf();

    @Parameters(paramLabel = "NAME", descriptionKey = "parameter.document")
    private String name = "";

    @Option(names = "--clause", paramLabel = "CLAUSE", descriptionKey = "option.clause")
    private @Nullable String clause;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /** The answer as a program reads it. */
    private record Answer(String name, String asOf, List<ValidityView> documents) {}

    @Override
    public Integer call() {
        LocalDate day = asOf.day();
        Configuration configuration = settings.configuration();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            List<ValidityView> views = new NamedDocuments(store)
                    .of(name).stream()
                            .map(document -> ValidityView.of(document, store, day, clause))
                            .toList();
            PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
            if (json) {
                out.println(WireJson.writeIndented(new Answer(name, day.toString(), views)));
            } else {
                new ValidityText(out, day).print(name, views);
            }
            out.flush();
        }
        return 0;
    }
}
