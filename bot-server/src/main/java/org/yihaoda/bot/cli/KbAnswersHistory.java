package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.review.ReviewRules;
import org.yihaoda.kb.review.TimelineEntry;
import org.yihaoda.kb.store.Reviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb answers history CODE}: who did what to an answer, and when. */
@Command(name = "history", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersHistory extends AnswersCommand {
    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "parameter.answerCode")
    private String code = "";

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /** An entry as a program reads it. */
    private record Entry(
            int revision, String act, @Nullable String from, String to, String actor, String at, String reason) {
        static Entry of(TimelineEntry entry) {
            return new Entry(
                    entry.revision(),
                    entry.act(),
                    entry.from() == null ? null : entry.from().name(),
                    entry.to().name(),
                    entry.actor(),
                    entry.at().toString(),
                    entry.reason());
        }
    }

    private record History(String code, List<Entry> timeline) {}

    @Override
    void run(OpenStore store, PrintWriter out) {
        Reviews reviews = reviews(store);
        required(reviews, code);
        List<TimelineEntry> timeline = reviews.timeline(code);
        if (json) {
            out.println(WireJson.writeIndented(
                    new History(code, timeline.stream().map(Entry::of).toList())));
        } else {
            timeline.forEach(entry -> print(entry, out));
        }
    }

    private static void print(TimelineEntry entry, PrintWriter out) {
        out.println(AnswersWording.text(
                "history.line",
                ReviewRules.minute(entry.at()),
                entry.revision(),
                entry.actor(),
                entry.label(),
                entry.to().label()));
        entry.reason().lines().forEach(line -> out.println(AnswersWording.text("history.reason", line)));
    }
}
