package org.yihaoda.bot.conflict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yihaoda.index.text.Words;
import org.yihaoda.kb.naming.Titles;

/** The words that tell one matter from another; {@code light.txt} lists those that do not. */
final class PlainWords {
    private static final Set<String> LIGHT = light();
    /** Taken out before words are read, which else would be found across them: 补办 in 奖补办法. */
    private static final Pattern LIGHT_PHRASES = Pattern.compile(LIGHT.stream()
            .filter(word -> word.length() > 1)
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|")));

    private static final Pattern HERE = Pattern.compile("[本全我各][省市区县州]");
    private static final Pattern ISSUER = Pattern.compile("^[^《》]*?(?=关于)");
    private static final Pattern NUMBER = Pattern.compile("[\\d.]+");

    private PlainWords() {}

    static Set<String> of(String text) {
        String bare = LIGHT_PHRASES.matcher(HERE.matcher(text).replaceAll("，")).replaceAll("，");
        return Words.of(bare).stream()
                .map(Words.Word::text)
                .filter(word -> !LIGHT.contains(word) && !NUMBER.matcher(word).matches())
                .collect(Collectors.toSet());
    }

    /** Of a title without the places' and the issuer's names. */
    static Set<String> ofTitle(String title, Collection<String> places) {
        String matter = ISSUER.matcher(Titles.cited(title)).replaceFirst("");
        for (String place : places) {
            matter = matter.replace(place, "，");
        }
        return of(matter);
    }

    private static Set<String> light() {
        try (InputStream words = Objects.requireNonNull(PlainWords.class.getResourceAsStream("light.txt"))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("light.txt cannot be read from the program's own jar", e);
        }
    }
}
