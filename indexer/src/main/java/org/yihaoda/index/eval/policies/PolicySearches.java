package org.yihaoda.index.eval.policies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.corpus.CorpusWriter;
import org.yihaoda.index.corpus.LuceneCorpus;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageQuery;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.EvaluationFolder;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.eval.ranking.Bm25Search;
import org.yihaoda.index.eval.ranking.Comparison;
import org.yihaoda.index.eval.ranking.DenseSearch;
import org.yihaoda.index.eval.ranking.ReciprocalRanks;
import org.yihaoda.index.eval.ranking.SearchListener;

/** The search that answers questions and the baselines, over the same passages and the same vectors. */
record PolicySearches(
        ReadPolicies read, LuceneCorpus ours, Bm25Search byPassages, Bm25Search byDocuments, DenseSearch dense)
        implements AutoCloseable {
    private static final String BY_PASSAGES = "bigramBm25";
    private static final String BY_DOCUMENTS = "bigramDocuments";
    private static final String DENSE = "dense";
    private static final String FUSED = "rrf";
    /** So many passages are looked at. */
    private static final int DEEPEST = 100;

    /**
     * What every way of searching found for a question.
     *
     * @param hits our passages
     * @param rankings places of documents by name, ours among them
     */
    record Found(List<PassageHit> hits, Map<String, int[]> rankings) {
        /** The places alone: hits hold texts, too many to keep of all questions. */
        Found withoutHits() {
            return new Found(List.of(), rankings);
        }
    }

    static PolicySearches over(
            PolicyCollection collection, EvaluationFolder folder, Embedder embedder, SearchListener listener) {
        ReadPolicies read = ReadPolicies.of(collection);
        Path indexes = folder.indexes();
        CorpusFolder corpus = new CorpusFolder(indexes.resolve("corpus"));
        try (CorpusWriter ours = CorpusWriter.open(corpus).orElseThrow();
                Bm25Search.Builder byPassages = Bm25Search.Builder.ofBigrams(indexes.resolve(BY_PASSAGES));
                Bm25Search.Builder byDocuments = Bm25Search.Builder.ofBigrams(indexes.resolve(BY_DOCUMENTS))) {
            collection.documents().forEach(each -> byDocuments.add(each.title() + "\n" + each.text()));
            read.passages().forEach(each -> byPassages.add(each.text()));
            DenseSearch dense = new DenseSearch(read.passages().size());
            int passage = 0;
            for (ReadPolicies.Read each : read.documents()) {
                List<String> texts =
                        each.passages().stream().map(ReadPolicies.Placed::text).toList();
                List<float[]> vectors = folder.vectors().of(texts, VectorFile.Model.passages(embedder));
                for (float[] vector : vectors) {
                    dense.add(passage++, vector);
                }
                ours.replace(each.document(), embedded(each.passages(), vectors));
                listener.indexed(each.place() + 1, collection.documents().size());
            }
            ours.finish(1);
            return new PolicySearches(
                    read,
                    LuceneCorpus.open(corpus, embedder).orElseThrow(),
                    byPassages.finish(),
                    byDocuments.finish(),
                    dense);
        }
    }

    private static List<CorpusWriter.Embedded> embedded(List<ReadPolicies.Placed> passages, List<float[]> vectors) {
        List<CorpusWriter.Embedded> embedded = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            embedded.add(new CorpusWriter.Embedded(passages.get(i).passage(), vectors.get(i)));
        }
        return embedded;
    }

    Found find(String question, float[] vector, PolicyCollection collection) {
        List<PassageHit> hits = ours.search(new PassageQuery(question, PolicyReader.AS_OF, List.of(), DEEPEST))
                .kept();
        int[] words = byPassages.first(question, DEEPEST);
        int[] meaning = dense.first(vector, DEEPEST);
        Map<String, int[]> rankings = new LinkedHashMap<>();
        rankings.put(
                Comparison.OURS,
                hits.stream()
                        .mapToInt(hit -> collection.place(hit.passage().documentId()))
                        .distinct()
                        .toArray());
        rankings.put(BY_PASSAGES, read.documentsOf(words));
        rankings.put(BY_DOCUMENTS, byDocuments.first(question, DEEPEST));
        rankings.put(DENSE, read.documentsOf(meaning));
        rankings.put(FUSED, read.documentsOf(ReciprocalRanks.fuse(List.of(words, meaning), DEEPEST)));
        return new Found(hits, rankings);
    }

    @Override
    public void close() {
        try (ours;
                byPassages;
                byDocuments) {
            // Each is closed, whatever becomes of the others.
        }
    }
}
