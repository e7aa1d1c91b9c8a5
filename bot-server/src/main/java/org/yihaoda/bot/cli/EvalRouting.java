package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.screen.Matter;
import org.yihaoda.bot.screen.Screen;
import org.yihaoda.bot.wire.WireJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval routing}: how well messages are told apart by what they are about. */
@Command(name = "routing", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class EvalRouting implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private FloorsOption floors = new FloorsOption();

    @Option(names = "--messages", paramLabel = "FILE", required = true, descriptionKey = "option.messages")
    private Path messages = Path.of("");

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(command).commandLine();
        MessageFile file = MessageFile.read(messages);
        RoutingReport report =
                RoutingReport.of(file, text -> Screen.shipped().read(text).matter());
        PrintWriter out = line.getOut();
        if (json) {
            out.println(WireJson.writeIndented(RoutingView.of(file, report)));
        } else {
            print(file, report, out);
        }
        out.flush();
        return floors.check("routing", report.metrics(), line.getErr());
    }

    private static void print(MessageFile file, RoutingReport report, PrintWriter out) {
        out.println(EvalWording.text(
                "routing.head",
                file.name(),
                report.told().size(),
                EvalWording.figure(report.accuracy()),
                EvalWording.figure(report.macroF1())));
        for (Matter matter : report.labels()) {
            out.println(EvalWording.text(
                    "routing.label",
                    EvalWording.figure(report.precision(matter)),
                    EvalWording.figure(report.recall(matter)),
                    EvalWording.figure(report.f1(matter)),
                    matter));
        }
        report.confusions().forEach((which, n) -> out.println(EvalWording.text("routing.confusion", n, which)));
    }
}
