package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.store.EditorTasks;
import org.yihaoda.kb.task.EditorTask;
import org.yihaoda.kb.task.EditorTask.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tasks}: what answering found for editors to look at, what was met most often first. */
@Command(name = "tasks", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class Tasks implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /** A task as a program reads it. */
    private record TaskView(
            long id,
            String kind,
            String state,
            List<Place> clauses,
            String firstSeen,
            String lastSeen,
            long timesSeen) {
        static TaskView of(EditorTask task) {
            return new TaskView(
                    task.id(),
                    task.finding().kind().name(),
                    task.state().name(),
                    List.of(task.finding().one(), task.finding().other()),
                    task.firstSeen().toString(),
                    task.lastSeen().toString(),
                    task.timesSeen());
        }
    }

    private record TasksView(List<TaskView> tasks) {}

    @Override
    public Integer call() {
        Configuration configuration = settings.configuration();
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            List<EditorTask> open = new EditorTasks(store.database()).open();
            if (json) {
                out.println(WireJson.writeIndented(
                        new TasksView(open.stream().map(TaskView::of).toList())));
            } else if (open.isEmpty()) {
                out.println(KbWording.text("tasks.none"));
            } else {
                open.forEach(task -> print(task, out));
            }
            out.flush();
        }
        return 0;
    }

    private static void print(EditorTask task, PrintWriter out) {
        out.println(KbWording.text(
                "tasks.task",
                task.id(),
                KbWording.of(task.finding().kind()),
                task.firstSeen(),
                task.lastSeen(),
                task.timesSeen()));
        print(task.finding().one(), out);
        print(task.finding().other(), out);
    }

    private static void print(Place place, PrintWriter out) {
        out.println(KbWording.text(
                "tasks.clause",
                place.value(),
                KbWording.named(place.title(), null),
                place.path().isEmpty() ? place.clause() : place.path(),
                place.documentId()));
    }
}
