package org.yihaoda.index.sync;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.yihaoda.index.TestInstallation;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.corpus.LuceneCorpus;
import org.yihaoda.index.corpus.PassageQuery;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.corpus.Policies;
import org.yihaoda.kb.store.Documents;

/** The test database with an index of its own in the given folder. */
public record Corpus(Path path) {
    public CorpusFolder folder() {
        return new CorpusFolder(path);
    }

    public CorpusFollower follower() {
        return new CorpusFollower(TestInstallation.database(), TestInstallation.embedder(), folder());
    }

    public Corpus publish(Policies... policies) {
        Documents documents = new Documents(TestInstallation.database());
        for (Policies each : policies) {
            documents.publish(each.document());
        }
        return this;
    }

    public SyncReport catchUp() {
        return follower().catchUp((done, total) -> {}).orElseThrow();
    }

    public PassageResults search(String text, String asOf, String... regions) {
        try (LuceneCorpus corpus =
                LuceneCorpus.open(folder(), TestInstallation.embedder()).orElseThrow()) {
            return corpus.search(new PassageQuery(text, LocalDate.parse(asOf), List.of(regions), 10));
        }
    }

    public List<String> kept(String text, String asOf, String... regions) {
        return search(text, asOf, regions).kept().stream()
                .map(hit -> hit.passage().title())
                .distinct()
                .toList();
    }

    public int size() {
        try (LuceneCorpus corpus =
                LuceneCorpus.open(folder(), TestInstallation.embedder()).orElseThrow()) {
            return corpus.size();
        }
    }
}
