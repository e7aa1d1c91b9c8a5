package org.yihaoda.bot.restate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads whom a question is about by {@code audiences.txt}: 学生, 农民工, 企业. */
final class AudienceWords {
    private record Audience(String name, Pattern words) {}

    private static final List<Audience> AUDIENCES = Resource.lines("audiences.txt").stream()
            .map(AudienceWords::audience)
            .toList();

    private AudienceWords() {}

    private static Audience audience(String line) {
        String[] parts = line.split("：|≠");
        String words = alternatives(parts[1]);
        String matters = parts.length > 2 ? "(?!" + alternatives(parts[2]) + ")" : "";
        return new Audience(parts[0].strip(), Pattern.compile(words + "(?:的?(?:子女|家庭))?" + matters));
    }

    private static String alternatives(String words) {
        return Stream.of(words.strip().split(" "))
                .sorted(Comparator.comparing(String::length).reversed())
                .reduce((a, b) -> a + "|" + b)
                .map(all -> "(?:" + all + ")")
                .orElseThrow();
    }

    /** The longest one. */
    static Optional<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        for (Audience audience : AUDIENCES) {
            Matcher matcher = audience.words().matcher(text);
            while (matcher.find()) {
                Slot slot = new Slot(SlotKind.AUDIENCE, audience.name(), matcher.group(), false);
                found.add(new Found(slot, matcher.start(), matcher.end()));
            }
        }
        return found.stream()
                .max(Comparator.comparingInt((Found each) -> each.end() - each.start())
                        .thenComparing(Comparator.comparingInt(Found::start).reversed()));
    }
}
