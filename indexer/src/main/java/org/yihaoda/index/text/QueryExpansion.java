package org.yihaoda.index.text;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yihaoda.kb.lexicon.Lexicon;

/**
 * What a question means beside its own words, by one version of the lexicon: the rules' word for what citizens say, and
 * the name of a scheme that was typed wrongly. Surest first, then by place; the same question always means the same.
 */
public final class QueryExpansion {
    /** More would say what the question does not. */
    private static final int MOST = 12;
    /** Of a longer question this much is looked at, which keeps the work for pasted documents small. */
    private static final int LONGEST = 300;

    private static final Comparator<Expansion> ORDER = Comparator.comparingDouble(Expansion::weight)
            .reversed()
            .thenComparingInt(Expansion::start)
            .thenComparing(Expansion::phrase);

    private final Segmenter segmenter;
    private final Meanings meanings;
    private final SchemeNames names;

    public QueryExpansion(Lexicon lexicon, Segmenter segmenter) {
        this.segmenter = segmenter;
        this.meanings = new Meanings(lexicon);
        this.names = new SchemeNames(lexicon);
    }

    /** None for a question that the lexicon says nothing of. */
    public List<Expansion> of(String question) {
        String looked = question.substring(0, Math.min(question.length(), LONGEST));
        NormalText text = NormalText.of(looked);
        BitSet borders = segmenter.borders(text);
        Map<String, Expansion> byPhrase = new LinkedHashMap<>();
        Stream.concat(meanings.in(text, borders).stream(), names.in(text, borders).stream())
                .filter(found -> !text.text().contains(found.phrase()))
                .map(found -> expansion(found, text, looked))
                .sorted(ORDER)
                .forEach(expansion -> byPhrase.putIfAbsent(expansion.phrase(), expansion));
        return byPhrase.values().stream().limit(MOST).toList();
    }

    /** A phrase that a stretch of the normal text means. */
    record Found(String phrase, double weight, int from, int to, Expansion.Cause cause) {}

    private Expansion expansion(Found found, NormalText text, String question) {
        int start = text.start(found.from());
        int end = text.end(found.to() - 1);
        List<String> words = segmenter.words(found.phrase()).stream()
                .map(Words.Word::text)
                .distinct()
                .toList();
        return new Expansion(
                found.phrase(), words, found.weight(), question.substring(start, end), start, end, found.cause());
    }
}
