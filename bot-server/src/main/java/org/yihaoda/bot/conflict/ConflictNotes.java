package org.yihaoda.bot.conflict;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.yihaoda.bot.conflict.Disagreement.Side;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.EditorTasks;
import org.yihaoda.kb.task.EditorTask.Finding;
import org.yihaoda.kb.task.EditorTask.Kind;
import org.yihaoda.kb.task.EditorTask.Place;

/** Leaves what answering found to disagree to the editors, without a word of who asked what (SEC-02). */
public final class ConflictNotes {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final EditorTasks tasks;
    private final InstantSource clock;

    public ConflictNotes(Database database, InstantSource clock) {
        this.tasks = new EditorTasks(database);
        this.clock = clock;
    }

    public void note(Conflicts conflicts) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        conflicts.all().forEach(each -> tasks.note(finding(each), today));
    }

    private static Finding finding(Disagreement disagreement) {
        Kind kind = switch (disagreement.kind()) {
            case RULES -> Kind.CONFLICT;
            case EXPLANATION -> Kind.EXPLANATION;
        };
        return new Finding(kind, place(disagreement.first()), place(disagreement.second()));
    }

    private static Place place(Side side) {
        return new Place(
                side.passage().documentId(),
                side.passage().title(),
                side.passage().anchor(),
                side.passage().clausePath(),
                side.value());
    }
}
