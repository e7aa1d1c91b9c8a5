package org.yihaoda.bot.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihaoda.bot.literals.Literal;
import org.yihaoda.bot.literals.LiteralKind;
import org.yihaoda.bot.literals.LiteralReader;
import org.yihaoda.bot.restate.Audiences;
import org.yihaoda.index.match.QuestionText;
import org.yihaoda.index.text.Bigrams;
import org.yihaoda.index.text.Expansion;
import org.yihaoda.index.text.NormalText;
import org.yihaoda.index.text.Vocabulary;
import org.yihaoda.index.text.Words;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Titles;

/**
 * A question as it is compared with another.
 *
 * @param normal in the one spelling of the index
 * @param words the shortest words that are not mere wrapping
 * @param expansions what the lexicon says that it means beside them
 * @param things what it wants to know
 * @param denies whether it denies something
 * @param years that it is about
 * @param values amounts, ages, days and counts that it states
 * @param documents titles and numbers that it names
 * @param schemes names of the lexicon that it holds
 * @param group whom it is about
 * @param matter the characters that say what it is about
 */
record ReadQuestion(
        QuestionText letters,
        String normal,
        Set<String> pairs,
        List<Words.Word> words,
        List<Expansion> expansions,
        Set<AskedThing> things,
        boolean denies,
        Set<Integer> years,
        Set<String> values,
        Set<String> documents,
        Set<String> schemes,
        Optional<String> group,
        Matter matter) {
    private static final Pattern IN_MARKS = Pattern.compile("《([^《》]{2,100})》");
    /** 一个月 and 一台 are ways of speaking. */
    private static final Pattern ONE = Pattern.compile("一(?!日|号|天).*");

    private static final float[] NO_VECTOR = {};

    /** @param names see {@link #names} */
    static ReadQuestion of(String question, LocalDate asOf, Vocabulary vocabulary, List<String> names) {
        String normal = NormalText.spelling(question);
        return new ReadQuestion(
                QuestionText.of(question, NO_VECTOR),
                normal,
                Set.copyOf(Bigrams.of(question)),
                vocabulary.segmenter().shortest(question),
                vocabulary.expansion().of(question),
                AskedThing.of(question),
                Denials.in(question),
                Years.in(question, asOf),
                values(question),
                documents(question),
                schemes(normal, names),
                Audiences.in(question),
                Matter.of(question));
    }

    private static Set<String> values(String question) {
        return LiteralReader.in(question).stream()
                .filter(literal -> !isYear(literal))
                .filter(literal -> literal.kind() != LiteralKind.DOCUMENT_NUMBER)
                .filter(literal -> !ONE.matcher(literal.text()).matches())
                .map(Literal::normal)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Years are compared by themselves. */
    private static boolean isYear(Literal literal) {
        return literal.text().matches("(?:19|20)\\d{2}(?:年度?)?");
    }

    private static Set<String> documents(String question) {
        return Stream.concat(
                        DocumentNumber.findAll(question).stream()
                                .map(found -> found.number().display()),
                        IN_MARKS.matcher(question).results().map(title -> Titles.work(title.group(1))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> schemes(String normal, List<String> names) {
        return names.stream().filter(normal::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** The lexicon's names of schemes in the one spelling, made once for many questions. */
    static List<String> names(Vocabulary vocabulary) {
        return vocabulary.names().stream().map(NormalText::spelling).toList();
    }

    /** Whether it holds the other's word, or what that means. */
    boolean holds(Words.Word word, ReadQuestion other) {
        return normal.contains(word.text())
                || other.expansions().stream()
                        .filter(each -> each.start() <= word.start() && word.end() <= each.end())
                        .anyMatch(each -> normal.contains(each.phrase()));
    }
}
