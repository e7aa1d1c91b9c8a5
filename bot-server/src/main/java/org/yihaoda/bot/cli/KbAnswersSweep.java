package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.review.ReviewRules;
import org.yihaoda.kb.store.AnswerSweep;
import org.yihaoda.kb.store.SweptAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kb answers sweep}: takes back what stands on a clause that has lost its force (KB-07). */
@Command(name = "sweep", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersSweep extends AnswersCommand {
    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    private record Swept(String day, List<SweptAnswer> answers) {}

    @Override
    void run(OpenStore store, PrintWriter out) {
        LocalDate day = LocalDate.ofInstant(CLOCK.instant(), ReviewRules.ZONE);
        List<SweptAnswer> swept = new AnswerSweep(store.database(), CLOCK).run(day);
        if (json) {
            out.println(WireJson.writeIndented(new Swept(day.toString(), swept)));
            return;
        }
        out.println(AnswersWording.text("sweep.head", day, swept.size()));
        for (SweptAnswer each : swept) {
            out.println(AnswersWording.text(
                    "sweep.line", each.code(), each.state().label(), each.title(), each.ownerUnit()));
            each.reason().lines().forEach(line -> out.println(AnswersWording.text("history.reason", line)));
        }
    }
}
