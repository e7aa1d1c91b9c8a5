package org.yihaoda.bot.restate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/** A citizen of 云州市 who asks one question after another, a minute between them, on 1 June 2026. */
final class Talk {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final RegionTree REGIONS = RegionTree.standard();
    private static final Restating RESTATING = new Restating(REGIONS, new RegionNames(REGIONS));

    private final List<Turn> turns = new ArrayList<>();
    private final Optional<Region> home;
    private Instant now = Instant.parse("2026-06-01T01:00:00Z");

    Talk() {
        this("990100");
    }

    Talk(String home) {
        this.home = REGIONS.find(home);
    }

    Restated ask(String question) {
        return ask(question, Set.of(), List.of(), "");
    }

    Restated ask(String question, Set<SlotKind> dropped) {
        return ask(question, dropped, List.of(), "");
    }

    Restated ask(String question, Set<SlotKind> dropped, List<String> titles, String topic) {
        now = now.plusSeconds(60);
        Restated restated = RESTATING.restate(turns, question, new Context(home, TODAY, now, dropped));
        turns.add(Turn.of(question, restated, titles, topic, false, now));
        return restated;
    }

    void isSilentFor(long minutes) {
        now = now.plusSeconds(minutes * 60);
    }
}
