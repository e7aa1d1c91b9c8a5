package org.yihaoda.index.eval.retrieval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.corpus.CorpusWriter;
import org.yihaoda.index.corpus.LuceneCorpus;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageQuery;
import org.yihaoda.index.corpus.QuestionReader;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.embed.QuestionAdapter;
import org.yihaoda.index.passage.Passage;
import org.yihaoda.index.passage.PassageRole;
import org.yihaoda.index.text.Vocabulary;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Source;
import org.yihaoda.kb.validity.Timeline;

/** The search that answers questions, over an index in which each law is a document and each article one passage. */
final class OurSearch implements AutoCloseable {
    /** All articles stand on any day; the same one each time, so that rules on age give the same each time. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    /** Questions are asked of the search whose adapter has not seen them; all of one when nothing is fitted. */
    private final List<LuceneCorpus> corpora;

    private OurSearch(List<LuceneCorpus> corpora) {
        this.corpora = corpora;
    }

    /** Takes articles, those of a law in a row, and ends in a search. */
    static final class Builder implements AutoCloseable {
        private record Embedded(Article article, float[] vector) {}

        private final CorpusFolder folder;
        private final CorpusWriter writer;
        private final List<Embedded> law = new ArrayList<>();

        Builder(Path path) {
            folder = new CorpusFolder(path);
            writer = CorpusWriter.open(folder).orElseThrow();
        }

        /** In the same order, each with its vector. */
        void add(List<Article> articles, List<float[]> vectors) {
            for (int i = 0; i < articles.size(); i++) {
                add(articles.get(i), vectors.get(i));
            }
        }

        private void add(Article article, float[] vector) {
            if (!law.isEmpty() && !law.getLast().article().isBeside(article)) {
                write();
            }
            law.add(new Embedded(article, vector));
        }

        private void write() {
            List<Clause> clauses =
                    law.stream().map(each -> each.article().clause()).toList();
            PolicyDocument document = document(law.getFirst().article(), clauses);
            List<CorpusWriter.Embedded> passages = new ArrayList<>();
            for (int i = 0; i < law.size(); i++) {
                passages.add(new CorpusWriter.Embedded(
                        passage(document, clauses.get(i)), law.get(i).vector()));
            }
            writer.replace(document, passages);
            law.clear();
        }

        /** @param adapters one for each part of the questions */
        OurSearch finish(Embedder embedder, List<QuestionAdapter> adapters) {
            if (!law.isEmpty()) {
                write();
            }
            writer.finish(1);
            return new OurSearch(adapters.stream()
                    .map(adapter -> new QuestionReader(embedder, adapter, Vocabulary::shipped))
                    .map(reader -> LuceneCorpus.open(folder, reader).orElseThrow())
                    .toList());
        }

        @Override
        public void close() {
            writer.close();
        }
    }

    private static PolicyDocument document(Article first, List<Clause> clauses) {
        return new PolicyDocument(
                "law-" + first.id(),
                DocumentKind.REGULATION,
                first.law(),
                null,
                null,
                null,
                new Dates(null, null, first.version()),
                Catalogue.EMPTY,
                PageMarks.NONE,
                Source.ofFile(first.law()),
                List.of(),
                clauses,
                List.of());
    }

    private static Passage passage(PolicyDocument document, Clause clause) {
        return new Passage(
                document.id(),
                clause.anchor(),
                0,
                0,
                clause.path(),
                List.of(),
                PassageRole.of(document, clause, clause.text()),
                Timeline.UNSTATED,
                clause.text());
    }

    /** @param part which part the question belongs to */
    List<PassageHit> first(String question, int part, int limit) {
        return corpora.get(part)
                .search(new PassageQuery(question, AS_OF, List.of(), limit))
                .kept();
    }

    /** The id of the article that was found. */
    static String id(PassageHit hit) {
        return hit.passage().anchor();
    }

    @Override
    public void close() {
        corpora.forEach(LuceneCorpus::close);
    }
}
