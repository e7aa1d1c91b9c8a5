package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.AuditTrailWire;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.audit.AuditEntry;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.store.AuditTrail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code audit list}: the latest entries first. */
@Command(name = "list", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class AuditList implements Callable<Integer> {
    private static final int MOST = 10_000;

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--before", paramLabel = "NUMBER", descriptionKey = "option.auditBefore")
    private long before = Long.MAX_VALUE;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "option.auditLimit")
    private int limit = 50;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        Configuration configuration = settings.configuration();
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            List<AuditEntry> entries = new AuditTrail(store.database()).before(before, Math.clamp(limit, 1, MOST));
            if (json) {
                out.println(WireJson.writeIndented(AuditTrailWire.from(entries)));
            } else if (entries.isEmpty()) {
                out.println(KbWording.text("audit.none"));
            } else {
                entries.forEach(entry -> out.println(line(entry)));
            }
            out.flush();
        }
        return 0;
    }

    private static String line(AuditEntry entry) {
        Deed deed = entry.deed();
        return KbWording.text(
                "audit.line",
                entry.number(),
                deed.at(),
                deed.account(),
                deed.address(),
                KbWording.of(deed.act()),
                deed.object(),
                KbWording.of(deed.outcome()));
    }
}
