package org.yihaoda.bot.restate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a question says of day, region, age and audience. */
final class SlotReader {
    private final RegionWords regions;

    SlotReader(RegionWords regions) {
        this.regions = regions;
    }

    Said read(String question, Context context) {
        List<Found> found = Stream.of(
                        new DateWords(context.today()).in(question),
                        regions.in(question, context.region()),
                        AgeWords.in(question),
                        AudienceWords.in(question))
                .flatMap(Optional::stream)
                .toList();
        return Said.of(found, question);
    }
}
