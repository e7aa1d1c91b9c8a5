package org.yihaoda.index.corpus;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.yihaoda.index.text.Expansion;
import org.yihaoda.index.text.Words;

/**
 * The share of a question's words, by rarity in the index, that a passage holds, or holds what they mean. What a passage
 * holds is read from the index's own lists: cutting the found texts into words again took two thirds of a search.
 */
final class Coverage {
    /** A citizen's own word that stands in no or hardly any passage must not outweigh all the others. */
    private static final int RAREST = 3;

    private static final List<String> EVERYWHERE =
            List.of(PassageFields.TITLE, PassageFields.HEADINGS, PassageFields.TEXT);

    private final QuestionReader.Asked asked;
    private final IndexReader index;
    /** Of the question's shortest words, in their order. */
    private final Map<String, Double> rarity = new LinkedHashMap<>();

    private final Map<Integer, Set<String>> inTitles = new HashMap<>();
    private final Map<Integer, Set<String>> anywhere = new HashMap<>();

    Coverage(QuestionReader.Asked asked, IndexReader index) throws IOException {
        this.asked = asked;
        this.index = index;
        for (Words.Word word : asked.shortest()) {
            if (!rarity.containsKey(word.text())) {
                rarity.put(word.text(), rarity(word.text()));
            }
        }
    }

    /** Looks up what these entries hold, before they are asked about. */
    void read(int[] entries) throws IOException {
        int[] inOrder = Arrays.stream(entries).sorted().toArray();
        for (LeafReaderContext leaf : index.leaves()) {
            int[] here = Arrays.stream(inOrder)
                    .filter(entry -> entry >= leaf.docBase
                            && entry < leaf.docBase + leaf.reader().maxDoc())
                    .toArray();
            if (here.length > 0) {
                for (String word : sought()) {
                    for (String field : EVERYWHERE) {
                        read(leaf, new Term(field, word), here);
                    }
                }
            }
        }
    }

    private Set<String> sought() {
        Set<String> sought = new HashSet<>(rarity.keySet());
        asked.expansions().forEach(each -> sought.addAll(each.words()));
        return sought;
    }

    private void read(LeafReaderContext leaf, Term term, int[] entries) throws IOException {
        PostingsEnum holding = leaf.reader().postings(term, PostingsEnum.NONE);
        if (holding == null) {
            return;
        }
        for (int entry : entries) {
            int sought = entry - leaf.docBase;
            int at = holding.docID() < sought ? holding.advance(sought) : holding.docID();
            if (at == sought) {
                anywhere.computeIfAbsent(entry, any -> new HashSet<>()).add(term.text());
                if (term.field().equals(PassageFields.TITLE)) {
                    inTitles.computeIfAbsent(entry, any -> new HashSet<>()).add(term.text());
                }
            }
        }
    }

    /** By the passage with its titles and headings; 0 to 1. */
    double of(int entry) {
        return share(anywhere.getOrDefault(entry, Set.of()));
    }

    /** By the document's title alone; 0 to 1. */
    double ofTitle(int entry) {
        return share(inTitles.getOrDefault(entry, Set.of()));
    }

    private double share(Set<String> present) {
        double covered = 0;
        double total = 0;
        Set<String> counted = new HashSet<>();
        for (Words.Word word : asked.shortest()) {
            if (counted.add(word.text())) {
                double weight = rarity.getOrDefault(word.text(), 0.0);
                total += weight;
                covered += weight * (present.contains(word.text()) ? 1 : meant(word, present));
            }
        }
        return total == 0 ? 0 : covered / total;
    }

    /** How surely the text holds what the word is a colloquial or misspelt part of; 0 when it does not. */
    private double meant(Words.Word word, Set<String> present) {
        return asked.expansions().stream()
                .filter(each -> word.start() >= each.start() && word.end() <= each.end())
                .filter(each -> !each.words().isEmpty() && present.containsAll(each.words()))
                .mapToDouble(Expansion::weight)
                .max()
                .orElse(0);
    }

    private double rarity(String word) throws IOException {
        int passages = Math.max(1, index.getDocCount(PassageFields.TEXT));
        int containing = Math.max(
                index.docFreq(new Term(PassageFields.TEXT, word)), index.docFreq(new Term(PassageFields.TITLE, word)));
        int counted = Math.max(RAREST, containing);
        return Math.log(1 + (passages - Math.min(passages, counted) + 0.5) / (counted + 0.5));
    }
}
