package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.eval.policies.EvidenceReport;
import org.yihaoda.index.fit.EvidenceExample;
import org.yihaoda.index.fit.TooFewExamplesException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval evidence}: whether questions that can be answered are told from those that cannot. */
@Command(name = "evidence", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class EvalEvidence implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private EvidenceFiles files = new EvidenceFiles();

    @Option(names = "--cross-validate", descriptionKey = "option.crossValidateEvidence")
    private boolean crossValidate;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        List<EvidenceExample> examples = files.examples(settings);
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        try {
            EvidenceReport report = EvidenceReport.of(
                    examples, thresholds(settings.configuration().thresholds()), crossValidate);
            if (json) {
                out.println(WireJson.writeIndented(EvidenceView.of(report)));
            } else {
                new EvidenceText(out).print(report);
            }
        } catch (TooFewExamplesException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
        out.flush();
        return 0;
    }

    private static Map<String, Double> thresholds(Configuration.Thresholds thresholds) {
        Map<String, Double> named = new LinkedHashMap<>();
        named.put("minimumEvidence", thresholds.evidence());
        named.put("certainEvidence", thresholds.certain());
        return named;
    }
}
