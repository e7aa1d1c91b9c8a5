package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.eval.Floors;
import picocli.CommandLine.Option;

/** The floors that an evaluation's metrics are held against, when they are asked for. */
final class FloorsOption {
    private static final String SHIPPED = "";

    @Option(
            names = "--floors",
            arity = "0..1",
            paramLabel = "FILE",
            fallbackValue = SHIPPED,
            descriptionKey = "option.floors")
    private @Nullable String floors;

    boolean asked() {
        return floors != null;
    }

    /** The exit code; says which metrics are too low. */
    int check(String evaluation, Map<String, Double> metrics, PrintWriter err) {
        if (floors == null) {
            return 0;
        }
        Floors held = floors.equals(SHIPPED) ? Floors.shipped() : Floors.of(Path.of(floors));
        List<Floors.Shortfall> shortfalls = held.under(evaluation, metrics);
        shortfalls.forEach(each -> err.println(EvalWording.text(
                "below.floor",
                each.evaluation(),
                each.metric(),
                EvalWording.figure(each.measured()),
                EvalWording.figure(each.floor()),
                held.name())));
        err.flush();
        return shortfalls.isEmpty() ? 0 : Main.FAILED;
    }
}
