package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.Span;
import org.yihaoda.kb.validity.Timeline;

/**
 * All sample pages together stand as people who read them say (PD-10 to PD-19): {@code sample-validity.tsv} was written by hand from
 * the pages, not from the program.
 */
class SampleValidityTest {
    private static final String KEPT_OUT = "NOT_PUBLISHED";
    private static final Map<String, NavigableMap<LocalDate, String>> EXPECTED = expected();
    private static final Map<String, DocumentReading> READINGS = new HashMap<>();
    private static final Map<String, Timeline> TIMELINES = new HashMap<>();

    /** What the table says of each file: the first day of each state, the first of all being {@link LocalDate#MIN}. */
    private static Map<String, NavigableMap<LocalDate, String>> expected() {
        Map<String, NavigableMap<LocalDate, String>> expected = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(Path.of("src/test/resources/sample-validity.tsv")).stream()
                    .skip(1)
                    .toList()) {
                String[] cells = line.split("\t", -1);
                LocalDate from = cells[1].equals("-") ? LocalDate.MIN : LocalDate.parse(cells[1]);
                expected.computeIfAbsent(cells[0], unused -> new TreeMap<>()).put(from, cells[2]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expected;
    }

    @BeforeAll
    static void publishAll() {
        Documents documents = new Documents(TestInstallation.emptied());
        Map<String, PolicyDocument> read = new LinkedHashMap<>();
        for (Path page : SamplePages.all()) {
            String file = SamplePages.FOLDER.relativize(page).toString().replace('\\', '/');
            DocumentReading reading = SamplePages.read(page);
            READINGS.put(file, reading);
            if (reading instanceof DocumentReading.Document(PolicyDocument document, var ignored, var lost)) {
                documents.publish(document);
                read.put(file, document);
            }
        }
        read.forEach((file, document) ->
                TIMELINES.put(file, documents.standing(document).timeline()));
    }

    @Test
    void everyDocument_isInTheTable() {
        assertThat(EXPECTED.keySet()).containsAll(TIMELINES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> page_standsAsReadByPeople() {
        return EXPECTED.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> compare(each.getKey(), each.getValue())));
    }

    private static void compare(String file, NavigableMap<LocalDate, String> expected) {
        if (expected.containsValue(KEPT_OUT)) {
            assertThat(READINGS.get(file)).isNotNull().isNotInstanceOf(DocumentReading.Document.class);
            return;
        }
        assertThat(TIMELINES).containsKey(file);
        Timeline timeline = Objects.requireNonNull(TIMELINES.get(file));
        TreeSet<LocalDate> turns = new TreeSet<>(expected.keySet());
        timeline.spans().stream().map(Span::from).forEach(turns::add);
        List<String> wrong = new ArrayList<>();
        for (LocalDate turn : turns) {
            for (LocalDate day : around(turn)) {
                String stands = timeline.stateAt(day).name();
                String should = Objects.requireNonNull(expected.floorEntry(day)).getValue();
                if (!stands.equals(should)) {
                    wrong.add(
                            day + ": " + should + " expected, " + stands + " found: " + Explanation.of(timeline, day));
                }
            }
        }
        assertThat(wrong).as(file + " " + told(timeline)).isEmpty();
    }

    private static List<LocalDate> around(LocalDate turn) {
        return turn.equals(LocalDate.MIN)
                ? List.of(turn, turn.plusDays(1))
                : List.of(turn.minusDays(1), turn, turn.plusDays(1));
    }

    private static String told(Timeline timeline) {
        return timeline.spans().stream()
                .map(span -> (span.from().equals(LocalDate.MIN) ? "-" : span.from()) + " " + span.state())
                .toList()
                .toString();
    }
}
