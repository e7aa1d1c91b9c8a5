package org.yihaoda.index.bench.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.yihaoda.index.corpus.CorpusWriter;
import org.yihaoda.index.passage.Passage;
import org.yihaoda.index.passage.PassageRole;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Source;
import org.yihaoda.kb.validity.Timeline;

/**
 * So many passages: the real ones as far as they go, then others made of their sentences. The same each time it is read,
 * document by document, so that no engine needs it held whole.
 */
final class MadeCollection {
    private static final long SEED = 20_260_101;
    private static final int PASSAGES_OF_A_DOCUMENT = 20;
    /** Sentences that meet in a made-up passage come from so many neighbouring texts, so that it has one subject. */
    private static final int NEIGHBOURS = 10;
    /** One document in so many has ended. */
    private static final int EXPIRED = 10;

    private final List<RealText> texts;
    private final List<List<String>> sentences;
    private final RealVectors vectors;
    private final int size;

    MadeCollection(List<RealText> texts, RealVectors vectors, int size) {
        this.texts = texts;
        this.sentences = texts.stream().map(RealText::sentences).toList();
        this.vectors = vectors;
        this.size = size;
    }

    int size() {
        return size;
    }

    int real() {
        return Math.min(size, texts.size());
    }

    void read(Consumer<MadeDocument> reader) {
        int number = 0;
        int place = 0;
        while (place < real()) {
            int end = place + 1;
            while (end < real()
                    && texts.get(end).title().equals(texts.get(place).title())) {
                end++;
            }
            List<float[]> own = new ArrayList<>();
            for (int i = place; i < end; i++) {
                own.add(vectors.of(i));
            }
            reader.accept(document(number++, texts.subList(place, end), own));
            place = end;
        }
        for (int made = real(); made < size; made += PASSAGES_OF_A_DOCUMENT) {
            reader.accept(made(number++, Math.min(PASSAGES_OF_A_DOCUMENT, size - made)));
        }
    }

    private MadeDocument made(int number, int passages) {
        SplittableRandom random = new SplittableRandom(SEED + number);
        int centre = random.nextInt(texts.size());
        String title = texts.get(centre).title() + "（" + number + "）";
        List<RealText> own = new ArrayList<>();
        List<float[]> ownVectors = new ArrayList<>();
        for (int i = 0; i < passages; i++) {
            int like = near(centre, random);
            StringBuilder words = new StringBuilder();
            for (int left = sentences.get(like).size(); left > 0; left--) {
                List<String> said = sentences.get(near(like, random));
                words.append(said.get(random.nextInt(said.size())));
            }
            own.add(new RealText(title, "第" + (i + 1) + "条", words.toString()));
            ownVectors.add(vectors.near(like, random));
        }
        return document(number, own, ownVectors);
    }

    private int near(int place, SplittableRandom random) {
        return Math.floorMod(place + random.nextInt(NEIGHBOURS), texts.size());
    }

    private static MadeDocument document(int number, List<RealText> own, List<float[]> vectors) {
        List<Clause> clauses = new ArrayList<>();
        for (RealText each : own) {
            clauses.add(new Clause(
                    "c" + clauses.size(),
                    each.mark().isEmpty() ? ClausePath.NONE : ClausePath.of(each.mark()),
                    0,
                    "",
                    List.of(new Block.Paragraph(each.words()))));
        }
        PolicyDocument document = new PolicyDocument(
                "made-" + number,
                DocumentKind.REGULATION,
                own.getFirst().title(),
                null,
                null,
                MadeRegions.ofDocument(number),
                Dates.UNKNOWN,
                Catalogue.EMPTY,
                PageMarks.NONE,
                Source.ofFile(own.getFirst().title()),
                List.of(),
                clauses,
                List.of());
        Timeline timeline = number % EXPIRED == 0 ? MadeDocument.EXPIRED : Timeline.UNSTATED;
        List<CorpusWriter.Embedded> passages = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            passages.add(new CorpusWriter.Embedded(passage(document, clauses.get(i), timeline), vectors.get(i)));
        }
        return new MadeDocument(document, passages);
    }

    private static Passage passage(PolicyDocument document, Clause clause, Timeline timeline) {
        return new Passage(
                document.id(),
                clause.anchor(),
                0,
                0,
                clause.path(),
                List.of(),
                PassageRole.of(document, clause, clause.text()),
                timeline,
                clause.text());
    }
}
