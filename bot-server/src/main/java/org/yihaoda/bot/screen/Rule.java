package org.yihaoda.bot.screen;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a message is of a matter: in one of its sentences stands a phrase of each set, and none of the exceptions.
 *
 * @param together sets of phrases, each of which must be met within the same sentence
 * @param anywhere sets of phrases, each of which must be met somewhere in the message
 * @param unless phrases that speak against it in that sentence
 * @param unlessAnywhere phrases that speak against it wherever they stand
 * @param whole messages that are nothing but these words; a rule has either these or phrases
 * @param longest the most characters that such a message has
 */
record Rule(
        Matter matter,
        Optional<Cause> cause,
        List<List<Phrase>> together,
        List<List<Phrase>> anywhere,
        List<Phrase> unless,
        List<Phrase> unlessAnywhere,
        List<String> whole,
        int longest) {
    Rule {
        together = List.copyOf(together);
        anywhere = List.copyOf(anywhere);
        unless = List.copyOf(unless);
        unlessAnywhere = List.copyOf(unlessAnywhere);
        whole = List.copyOf(whole);
    }

    /** The words that decide; empty when the rule does not hold. */
    List<String> reasons(ReadMessage message) {
        if (message.length() > longest) {
            return List.of();
        }
        if (whole.contains(message.bare())) {
            return List.of(message.bare());
        }
        if (together.isEmpty() || first(unlessAnywhere, message.everywhere()).isPresent()) {
            return List.of();
        }
        return message.sentences().stream()
                .map(sentence -> reasons(sentence, message.everywhere()))
                .filter(reasons -> !reasons.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> reasons(BitSet sentence, BitSet everywhere) {
        if (first(unless, sentence).isPresent()) {
            return List.of();
        }
        List<Optional<String>> found = Stream.concat(
                        together.stream().map(set -> first(set, sentence)),
                        anywhere.stream().map(set -> first(set, everywhere)))
                .toList();
        return found.stream().allMatch(Optional::isPresent)
                ? found.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private static Optional<String> first(List<Phrase> any, BitSet standing) {
        for (Phrase phrase : any) {
            if (standing.get(phrase.id())) {
                return Optional.of(phrase.written());
            }
        }
        return Optional.empty();
    }
}
