package org.yihaoda.index.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.yihaoda.kb.lexicon.Lexicon;
import org.yihaoda.kb.lexicon.LexiconEntry.CustomWord;

/**
 * Cuts Chinese text into words by HanLP's index segmentation with the custom words of one lexicon (居住证怎么办理 must not
 * lose 办理), and leaves out those that a question is only wrapped in. It never changes: another version of the lexicon
 * is another segmenter, and what one thread reads no import can change.
 */
public final class Segmenter {
    /** Longer runs of letters are encoded data; Lucene takes no term beyond 32,766 bytes. */
    private static final int LONGEST = 200;

    private static final Segmenter SHIPPED = of(Lexicon.shipped());

    private final Segment all;
    private final Segment longest;

    private Segmenter(DynamicCustomDictionary dictionary) {
        all = segment(dictionary).enableIndexMode(true);
        longest = segment(dictionary);
    }

    public static Segmenter shipped() {
        return SHIPPED;
    }

    /** HanLP's own dictionary is shared; the lexicon's words lie in a small one of this segmenter alone. */
    public static Segmenter of(Lexicon lexicon) {
        DynamicCustomDictionary dictionary =
                new DynamicCustomDictionary(CustomDictionary.DEFAULT.dat, new BinTrie<>(), null);
        for (CustomWord custom : lexicon.of(CustomWord.class)) {
            dictionary.insert(NormalText.spelling(custom.word()), "n 1000");
        }
        return new Segmenter(dictionary);
    }

    private static Segment segment(DynamicCustomDictionary dictionary) {
        return HanLP.newSegment()
                .enableOffset(true)
                .enableNameRecognize(false)
                .enableCustomDictionary(dictionary)
                .enableCustomDictionaryForcing(true);
    }

    /** The words in the order of their places; a word comes before the shorter words inside it. */
    public List<Words.Word> words(String text) {
        NormalText normal = NormalText.of(text);
        List<Words.Word> words = new ArrayList<>();
        List<Term> terms = all.seg(normal.text().toCharArray());
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (isShare(terms, i)) {
                Term number = terms.get(i - 1);
                words.add(word(normal, number.word + term.word, number.offset));
            } else if (counts(term.word)) {
                words.add(word(normal, term.word, term.offset));
            }
        }
        words.sort(Comparator.comparingInt(Words.Word::start)
                .thenComparing(Words.Word::end, Comparator.reverseOrder())
                .thenComparing(word -> word.text().length(), Comparator.reverseOrder()));
        return words;
    }

    /**
     * The shortest words alone: 积分入户 is left out when 积分 and 入户 are there, so that 积分制入户 holds all of them. Words of
     * one character (领, 交, 办) are left out too; rules say them in two.
     */
    public List<Words.Word> shortest(String text) {
        List<Words.Word> all =
                words(text).stream().filter(word -> word.text().length() > 1).toList();
        return all.stream()
                .filter(word -> all.stream().noneMatch(other -> other.isInside(word)))
                .toList();
    }

    /** Where words begin and end when each is taken as long as it can be, in normal text. */
    BitSet borders(NormalText text) {
        BitSet borders = new BitSet(text.text().length() + 1);
        for (Term term : longest.seg(text.text().toCharArray())) {
            borders.set(term.offset);
            borders.set(term.offset + term.word.length());
        }
        return borders;
    }

    private static Words.Word word(NormalText normal, String word, int offset) {
        return new Words.Word(word, normal.start(offset), normal.end(offset + word.length() - 1));
    }

    /** 5% says something else than 5. */
    private static boolean isShare(List<Term> terms, int i) {
        return i > 0
                && (terms.get(i).word.equals("%") || terms.get(i).word.equals("‰"))
                && Character.isDigit(terms.get(i - 1).word.charAt(0))
                && terms.get(i - 1).offset + terms.get(i - 1).word.length() == terms.get(i).offset;
    }

    private static boolean counts(String word) {
        return word.length() <= LONGEST
                && word.codePoints().anyMatch(Character::isLetterOrDigit)
                && !Words.isStop(word);
    }
}
