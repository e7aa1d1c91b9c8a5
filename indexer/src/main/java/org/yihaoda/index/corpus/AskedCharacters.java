package org.yihaoda.index.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.yihaoda.index.text.Bigrams;
import org.yihaoda.index.text.Expansion;
import org.yihaoda.index.text.NormalText;
import org.yihaoda.kb.region.RegionLevel;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/**
 * A question's characters and what each counts for: as much as the commonest pair that it stands in is rare. Characters are
 * finer than words, since a segmenter cuts a name that it does not know into pieces that stand everywhere. What only puts
 * the question (怎么, 多少) counts nothing, nor does a word of one character, which rules say in two.
 */
final class AskedCharacters {
    /** A pair that stands nowhere may be two halves of words, and must not outweigh all the others. */
    private static final int RAREST = 5;

    /** Which year is meant is told beside the answer; rules do not repeat it. */
    private static final String YEAR = "20\\d{2}年|";

    private static final Pattern FRAME = frame();

    private static final RegionNames REGIONS = new RegionNames(RegionTree.standard());
    private static final Pattern REST = Pattern.compile("(..+?)(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|省|市|地区)$");

    private final String asked;
    private final NormalText question;
    private final List<Bigrams.Placed> pairs;
    private final List<Expansion> expansions;
    private final double[] weights;
    private final double rarest;
    private final int length;

    AskedCharacters(QuestionReader.Asked asked, IndexReader index) throws IOException {
        this.asked = asked.text();
        this.question = NormalText.of(asked.text());
        this.pairs = Bigrams.placed(question.text());
        this.expansions = asked.expansions();
        boolean[] framed = framed();
        this.length = Math.max(1, letters(framed));
        this.rarest = rarity(0, index);
        this.weights = weights(asked, framed, index);
    }

    private static Pattern frame() {
        try (InputStream in = Objects.requireNonNull(AskedCharacters.class.getResourceAsStream("frame.txt"))) {
            return Pattern.compile(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", YEAR, "")));
        } catch (IOException e) {
            throw new UncheckedIOException("frame.txt cannot be read from the program's own jar", e);
        }
    }

    private boolean[] framed() {
        boolean[] framed = new boolean[question.text().length()];
        Matcher frame = FRAME.matcher(question.text());
        while (frame.find()) {
            Arrays.fill(framed, frame.start(), frame.end(), true);
        }
        return framed;
    }

    private int letters(boolean[] framed) {
        int letters = 0;
        for (int i = 0; i < framed.length; i++) {
            letters += !framed[i] && Character.isLetterOrDigit(question.text().charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private double[] weights(QuestionReader.Asked asked, boolean[] framed, IndexReader index) throws IOException {
        int[] commonest = new int[framed.length];
        boolean[] paired = new boolean[framed.length];
        for (Bigrams.Placed pair : pairs) {
            int passages = index.docFreq(new Term(PassageFields.BIGRAMS, pair.text()));
            for (int i = pair.start(); i < pair.end(); i++) {
                commonest[i] = Math.max(commonest[i], passages);
                paired[i] = true;
            }
        }
        double[] weights = new double[framed.length];
        for (int i = 0; i < weights.length; i++) {
            int at = question.start(i);
            boolean inWord = asked.shortest().stream().anyMatch(word -> word.start() <= at && at < word.end());
            weights[i] = paired[i] && inWord && !framed[i] ? rarity(commonest[i], index) : 0;
        }
        return weights;
    }

    private static double rarity(int containing, IndexReader index) throws IOException {
        int passages = Math.max(1, index.getDocCount(PassageFields.BIGRAMS));
        int counted = Math.min(passages, Math.max(RAREST, containing));
        return Math.log(1 + (passages - counted + 0.5) / (counted + 0.5));
    }

    List<Bigrams.Placed> pairs() {
        return pairs;
    }

    /** The pairs of the region's name that the question writes, 市 or 省 left off; empty when it names none but the nation. */
    Optional<Set<String>> place() {
        return REGIONS.in(asked, "")
                .filter(region -> region.level() != RegionLevel.NATION)
                .map(region -> pairsOf(Bigrams.of(REST.matcher(region.name()).replaceFirst("$1"))));
    }

    private Set<String> pairsOf(List<String> name) {
        Set<String> written = pairs.stream().map(Bigrams.Placed::text).collect(Collectors.toSet());
        written.retainAll(name);
        return written;
    }

    /** How many letters ask something. */
    int length() {
        return length;
    }

    /** How surely a text that holds these pairs says each character, or what the lexicon says it means; 0 to 1. */
    private double[] said(Set<String> held) {
        double[] said = new double[weights.length];
        for (Bigrams.Placed pair : pairs) {
            if (held.contains(pair.text())) {
                Arrays.fill(said, pair.start(), pair.end(), 1);
            }
        }
        for (Expansion each : expansions) {
            if (held.containsAll(Bigrams.of(each.phrase()))) {
                for (int i = 0; i < said.length; i++) {
                    boolean meant = each.start() <= question.start(i) && question.start(i) < each.end();
                    said[i] = meant ? Math.max(said[i], each.weight()) : said[i];
                }
            }
        }
        return said;
    }

    /** All pairs that decide what a text says. */
    Set<String> sought() {
        Set<String> sought = pairs.stream().map(Bigrams.Placed::text).collect(Collectors.toSet());
        expansions.forEach(each -> sought.addAll(Bigrams.of(each.phrase())));
        return sought;
    }

    /** The share of the question that a text with these pairs holds; 1 of a question that is all frame. */
    double covered(Set<String> held) {
        double[] said = said(held);
        double all = 0;
        double covered = 0;
        for (int i = 0; i < weights.length; i++) {
            all += weights[i];
            covered += weights[i] * said[i];
        }
        return all == 0 ? 1 : covered / all;
    }

    /** What such a text does not hold, in characters of the rarest kind. */
    double missing(Set<String> held) {
        double[] said = said(held);
        double missing = 0;
        for (int i = 0; i < weights.length; i++) {
            missing += weights[i] * (1 - said[i]);
        }
        return missing / rarest;
    }

    /** The same as the question writes it. */
    List<String> missingWords(Set<String> held) {
        double[] said = said(held);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            int begin = i;
            while (i < weights.length && weights[i] > 0 && said[i] == 0) {
                i++;
            }
            if (i > begin) {
                words.add(asked.substring(question.start(begin), question.end(i - 1)));
            }
        }
        return words;
    }
}
