package org.yihaoda.bot.cli;

import org.yihaoda.bot.knowledge.Model;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.corpus.CurrentCorpus;
import org.yihaoda.index.corpus.QuestionReader;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.text.Vocabulary;
import org.yihaoda.kb.store.DataFolder;

/** The index of a data folder for reading alone: searching and asking need no database. */
record OpenCorpus(Model model, CurrentCorpus corpus) implements AutoCloseable {
    static OpenCorpus of(DataFolder data) {
        CorpusFolder folder = new CorpusFolder(data.corpus());
        folder.otherSchema().ifPresent(other -> {
            throw new CommandFailure(other + " in data folder " + data.path()
                    + ": run bin/yihaoda index --rebuild --data " + data.path() + ", no vector is lost");
        });
        if (folder.current().isEmpty()) {
            throw new CommandFailure("data folder " + data.path()
                    + " holds no index: run bin/yihaoda index SOURCE --data " + data.path() + " first");
        }
        Model model = Model.load(Embedder::load);
        return new OpenCorpus(
                model, new CurrentCorpus(folder, new QuestionReader(model.orNull(), Vocabulary::shipped)));
    }

    @Override
    public void close() {
        corpus.close();
        model.close();
    }
}
