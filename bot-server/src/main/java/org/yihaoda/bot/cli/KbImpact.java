package org.yihaoda.bot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.policy.DocumentReading;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.store.Impact;
import org.yihaoda.kb.store.Impacts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code kb impact NAME|FILE}: what publishing a page or withdrawing a document would change, or what a
 * held document does; changes nothing.
 */
@Command(name = "impact", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbImpact implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private AsOf asOf = new AsOf();

    @Parameters(paramLabel = "NAME|FILE", descriptionKey = "parameter.documentOrPage")
    private String subject = "";

    @Option(names = "--withdraw", descriptionKey = "option.withdraw")
    private boolean withdraw;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        LocalDate day = asOf.day();
        boolean page = isFile(subject);
        if (page && withdraw) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(command).commandLine(), KbWording.text("wrong.withdrawPage", subject));
        }
        Configuration configuration = settings.configuration();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            Impacts.Change change = page ? new Impacts.Change.Publish(read(Path.of(subject))) : ofHeld(store);
            print(new Impacts(store.database()).impactOf(change, day), change, day);
        }
        return 0;
    }

    private Impacts.Change ofHeld(OpenStore store) {
        String id = new NamedDocuments(store).one(subject).id();
        return withdraw ? new Impacts.Change.Withdraw(id) : new Impacts.Change.Hold(id);
    }

    private static boolean isFile(String written) {
        try {
            return Files.isRegularFile(Path.of(written));
        } catch (InvalidPathException name) {
            return false;
        }
    }

    private PolicyDocument read(Path file) {
        try {
            DocumentReader reader = new DocumentReader(new RegionNames(settings.regions()));
            return switch (reader.read(Files.readAllBytes(file), file.toString())) {
                case DocumentReading.Document(PolicyDocument document, var ignored, var lost) -> document;
                case DocumentReading.Damaged(var health, var unused) ->
                    throw new CommandFailure(KbWording.text(
                            "page.damaged", file, health.signs(), String.join(" / ", health.evidence())));
                case DocumentReading.NotOpen(var openness, String mark) ->
                    throw new CommandFailure(KbWording.text("page.notOpen", file, mark));
                case DocumentReading.Unreadable(String reason) ->
                    throw new CommandFailure(KbWording.text("page.unreadable", file, reason));
            };
        } catch (IOException e) {
            throw new CommandFailure(KbWording.text("page.unreadable", file, e));
        }
    }

    private void print(Impact impact, Impacts.Change change, LocalDate day) {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        if (json) {
            out.println(WireJson.writeIndented(ImpactView.of(impact, change, day)));
        } else {
            new ImpactText(out, day).print(impact, change);
        }
        out.flush();
    }
}
