package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.kb.audit.AuditCheck;
import org.yihaoda.kb.audit.AuditCheck.Verdict;
import org.yihaoda.kb.store.AuditTrail;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code audit verify}: whether the trail is whole. Ends with 1 when it is not. */
@Command(name = "verify", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class AuditVerify implements Callable<Integer> {
    private static final Pattern HEAD = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--known", paramLabel = "NUMBER:HASH", descriptionKey = "option.auditKnown")
    private @Nullable String known;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        AuditCheck.@Nullable Head head = known == null ? null : head(known, line);
        Configuration configuration = settings.configuration();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            return tell(new AuditTrail(store.database()).check(head), line.getOut());
        }
    }

    private static AuditCheck.Head head(String text, CommandLine line) {
        Matcher matcher = HEAD.matcher(text);
        if (!matcher.matches()) {
            throw new CommandLine.ParameterException(line, KbWording.text("audit.known", text));
        }
        return new AuditCheck.Head(Long.parseLong(matcher.group(1)), matcher.group(2));
    }

    private static int tell(Verdict verdict, PrintWriter out) {
        int code = switch (verdict) {
            case Verdict.Whole(var head) -> {
                out.println(KbWording.text("audit.whole", head.number(), head.hash()));
                yield 0;
            }
            case Verdict.Broken(long number, var fault) -> {
                out.println(KbWording.text("audit.broken", number, KbWording.of(fault)));
                yield Main.FAILED;
            }
        };
        out.flush();
        return code;
    }
}
