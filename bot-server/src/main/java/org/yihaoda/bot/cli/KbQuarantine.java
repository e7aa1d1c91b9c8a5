package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.intake.ImportReport;
import org.yihaoda.index.intake.Outcome;
import org.yihaoda.kb.store.SourceItems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kb quarantine [NAME]}: the damaged texts that are held back, and the repaired text of one (PD-02). */
@Command(name = "quarantine", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbQuarantine implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "parameter.heldBack")
    private @Nullable String name;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /**
     * One of them as a program reads it.
     *
     * @param text null in the list of all
     */
    private record HeldBack(
            String name,
            int signs,
            List<String> evidence,
            @Nullable String text) {}

    @Override
    public Integer call() {
        Configuration configuration = settings.configuration();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            List<SourceItems.Item> items = new SourceItems(store.database()).heldBack();
            PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
            if (name == null) {
                list(items, out);
            } else {
                one(named(items, name), out);
            }
            out.flush();
        }
        return 0;
    }

    private void list(List<SourceItems.Item> items, PrintWriter out) {
        if (json) {
            out.println(WireJson.writeIndented(
                    items.stream().map(each -> view(each, null)).toList()));
            return;
        }
        out.println(KbWording.text("quarantine.head", items.size()));
        for (SourceItems.Item item : items) {
            HeldBack held = view(item, null);
            out.println(KbWording.text("quarantine.item", held.name(), held.signs()));
            held.evidence().forEach(each -> out.println("  " + KbWording.text("quarantine.place", each)));
        }
    }

    private void one(SourceItems.Item item, PrintWriter out) {
        String text = Objects.requireNonNull(item.heldBack());
        out.println(json ? WireJson.writeIndented(view(item, text)) : text);
    }

    /** By its whole name, else by an ending of it that no other one has. */
    private static SourceItems.Item named(List<SourceItems.Item> items, String name) {
        Optional<SourceItems.Item> whole =
                items.stream().filter(each -> each.name().equals(name)).findFirst();
        List<SourceItems.Item> ending =
                items.stream().filter(each -> each.name().endsWith(name)).toList();
        if (whole.isEmpty() && ending.size() != 1) {
            throw new CommandFailure(
                    KbWording.text(ending.isEmpty() ? "quarantine.none" : "quarantine.several", name, ending.size()));
        }
        return whole.orElseGet(ending::getFirst);
    }

    private static HeldBack view(SourceItems.Item item, @Nullable String text) {
        return ImportReport.outcome(item) instanceof Outcome.Damaged(int signs, List<String> evidence)
                ? new HeldBack(item.name(), signs, evidence, text)
                : new HeldBack(item.name(), 0, List.of(), text);
    }
}
