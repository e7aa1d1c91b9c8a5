package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.task.EditorTask;
import org.yihaoda.kb.task.EditorTask.Finding;
import org.yihaoda.kb.task.EditorTask.Kind;
import org.yihaoda.kb.task.EditorTask.Place;
import org.yihaoda.kb.task.EditorTask.State;

/** PD-21, PD-25: what disagrees is a task for editors. */
class EditorTasksTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final Place MEASURE = new Place("00aa", "云州市树葬奖补办法", "c4", "第四条", "2000元");
    private static final Place NOTICE = new Place("00bb", "关于树葬奖补标准的通知", "c2", "", "3000元");

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final EditorTasks tasks = new EditorTasks(database);

    @AfterEach
    void close() {
        database.close();
    }

    private static Finding conflict(Place one, Place other) {
        return new Finding(Kind.CONFLICT, one, other);
    }

    @Test
    void finding_isReadBackAsItWas() {
        tasks.note(conflict(MEASURE, NOTICE), MONDAY);

        List<EditorTask> open = tasks.open();
        assertThat(open).hasSize(1);
        assertThat(open.getFirst().finding()).isEqualTo(conflict(MEASURE, NOTICE));
        assertThat(open.getFirst().state()).isEqualTo(State.OPEN);
        assertThat(open.getFirst().firstSeen()).isEqualTo(MONDAY);
        assertThat(open.getFirst().lastSeen()).isEqualTo(MONDAY);
        assertThat(open.getFirst().timesSeen()).isEqualTo(1);
    }

    @Test
    void samePairMetAgain_isCountedWhicheverClauseComesFirst() {
        tasks.note(conflict(MEASURE, NOTICE), MONDAY.plusDays(1));
        tasks.note(conflict(NOTICE, MEASURE), MONDAY.plusDays(3));
        tasks.note(conflict(MEASURE, NOTICE), MONDAY);

        assertThat(tasks.open()).singleElement().satisfies(task -> {
            assertThat(task.timesSeen()).isEqualTo(3);
            assertThat(task.firstSeen()).isEqualTo(MONDAY);
            assertThat(task.lastSeen()).isEqualTo(MONDAY.plusDays(3));
        });
    }

    @Test
    void valueThatWasChangedSince_isTheLatest() {
        Place changed = new Place("00bb", "关于树葬奖补标准的通知", "c2", "", "3500元");
        tasks.note(conflict(MEASURE, NOTICE), MONDAY);
        tasks.note(conflict(MEASURE, changed), MONDAY.plusDays(1));

        assertThat(tasks.open()).extracting(EditorTask::finding).containsExactly(conflict(MEASURE, changed));
    }

    @Test
    void otherClauseAndOtherKind_areTasksOfTheirOwn_theMostMetFirst() {
        Place clause = new Place("00aa", "云州市树葬奖补办法", "c5", "第五条", "6个月");
        Finding explanation = new Finding(Kind.EXPLANATION, MEASURE, NOTICE);
        tasks.note(conflict(MEASURE, NOTICE), MONDAY);
        tasks.note(conflict(clause, NOTICE), MONDAY);
        tasks.note(explanation, MONDAY);
        tasks.note(explanation, MONDAY);

        assertThat(tasks.open())
                .extracting(EditorTask::finding)
                .containsExactly(explanation, conflict(MEASURE, NOTICE), conflict(clause, NOTICE));
    }
}
