package org.yihaoda.bot.conflict;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihaoda.bot.conflict.Disagreement.Kind;
import org.yihaoda.bot.conflict.Disagreement.Side;
import org.yihaoda.index.corpus.StoredPassage;

/**
 * Tells whether a disagreement is about what is asked: who asks about the interest on a loan is not told first that two rules
 * differ about its amount. Of all quoted sentences none may share more of the question's characters, those of the titles
 * left out, which all sentences are about.
 */
final class AskedSentence {
    private AskedSentence() {}

    static Optional<Disagreement> of(
            String question, List<Disagreement> disagreements, Collection<StoredPassage> quoted) {
        List<Disagreement> rules =
                disagreements.stream().filter(each -> each.kind() == Kind.RULES).toList();
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> asked = characters(question);
        Stream.concat(
                        quoted.stream(),
                        rules.stream().flatMap(each -> each.sides().stream()).map(Side::passage))
                .forEach(passage -> asked.removeAll(characters(passage.title())));
        long most = quoted.stream()
                .filter(passage -> passage.kind().binds())
                .flatMap(passage -> StatementReader.sentences(passage.text()))
                .mapToLong(sentence -> shared(asked, sentence))
                .max()
                .orElse(0);
        return rules.stream()
                .max(Comparator.comparingLong(each -> shared(asked, each)))
                .filter(each -> shared(asked, each) >= most);
    }

    private static long shared(Set<Integer> asked, Disagreement disagreement) {
        return disagreement.sides().stream()
                .mapToLong(side -> shared(asked, side.sentence()))
                .max()
                .orElse(0);
    }

    private static long shared(Set<Integer> asked, String sentence) {
        return characters(sentence).stream().filter(asked::contains).count();
    }

    private static Set<Integer> characters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).boxed().collect(Collectors.toSet());
    }
}
