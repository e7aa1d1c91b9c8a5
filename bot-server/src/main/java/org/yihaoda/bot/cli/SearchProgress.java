package org.yihaoda.bot.cli;

import org.yihaoda.index.eval.retrieval.RetrievalEvaluation;

/** Shows how far an evaluation of search is. */
record SearchProgress(ProgressBar bar) implements RetrievalEvaluation.Listener {
    @Override
    public void indexed(int done, int total) {
        bar.show(EvalWording.text("progress.index"), done, total);
    }

    @Override
    public void searched(int done, int total) {
        bar.show(EvalWording.text("progress.search"), done, total);
    }

    @Override
    public void fitted(int done, int total) {
        bar.show(EvalWording.text("progress.fit"), done, total);
    }
}
