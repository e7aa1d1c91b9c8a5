package org.yihaoda.index.bench.retrieval;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.corpus.CorpusWriter;
import org.yihaoda.index.corpus.LuceneCorpus;
import org.yihaoda.index.corpus.PassageQuery;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.embed.Embedder;

/** The search that answers questions, over the index that it is made for. */
final class OurEngine implements Engine {
    static final String NAME = "yihaoda";

    private final CorpusFolder folder;
    private final CorpusWriter writer;
    private final Embedder embedder;
    private final int limit;
    private @Nullable LuceneCorpus corpus;

    OurEngine(Path path, Embedder embedder, int limit) {
        this.folder = new CorpusFolder(path);
        this.writer = CorpusWriter.open(folder).orElseThrow();
        this.embedder = embedder;
        this.limit = limit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void add(MadeDocument document) {
        writer.replace(document.document(), document.passages());
    }

    @Override
    public void finish() {
        writer.finish(1);
        writer.close();
        corpus = LuceneCorpus.open(folder, embedder).orElseThrow();
    }

    @Override
    public List<Way> ways() {
        LuceneCorpus opened = Objects.requireNonNull(corpus);
        return List.of(new Way(NAME, question -> answer(question, opened)));
    }

    private Answer answer(Question question, LuceneCorpus opened) {
        PassageResults results =
                opened.search(new PassageQuery(question.text(), MadeDocument.AS_OF, question.regions(), limit));
        return new Answer(
                results.kept().stream().map(hit -> hit.passage().key()).toList(), results.timings());
    }

    @Override
    public Footprint footprint() {
        return LuceneFiles.footprint(folder.current().orElseThrow());
    }

    @Override
    public void close() {
        if (corpus != null) {
            corpus.close();
        }
    }
}
