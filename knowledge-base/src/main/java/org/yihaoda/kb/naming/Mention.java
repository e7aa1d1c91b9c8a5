package org.yihaoda.kb.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place where a sentence names another document, as 《title》（文号） or by the number alone.
 *
 * @param start where it begins in the sentence
 * @param end behind its last character
 */
public record Mention(Reference target, int start, int end) {
    private static final Pattern TITLED = Pattern.compile(
            "(?<!简称)《(?<title>[^《》]+(?:《[^《》]+》[^《》]*)?)》\\s*(?:[(（](?<number>[^《》，。；]{3,40}?号)[^()（）]{0,40}[)）])?");

    /** All of them in order. */
    public static List<Mention> in(String sentence) {
        List<Mention> mentions = new ArrayList<>();
        Matcher titled = TITLED.matcher(sentence);
        while (titled.find()) {
            mentions.add(new Mention(
                    new Reference(titled.group("title"), number(titled.group("number"))),
                    titled.start(),
                    titled.end()));
        }
        for (DocumentNumber.Found found : DocumentNumber.findAll(sentence)) {
            if (mentions.stream().noneMatch(each -> each.start() < found.end() && found.start() < each.end())) {
                mentions.add(new Mention(new Reference("", found.number()), found.start(), found.end()));
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        return mentions;
    }

    public static Optional<Reference> firstIn(String sentence) {
        return in(sentence).stream().findFirst().map(Mention::target);
    }

    private static @Nullable DocumentNumber number(@Nullable String written) {
        return written == null
                ? null
                : DocumentNumber.findIn(written)
                        .or(() -> DocumentNumber.parse(written))
                        .orElse(null);
    }
}
