package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.AnswerTrace;
import org.yihaoda.bot.answer.ConsideredAnswer;
import org.yihaoda.bot.compose.ModelOutcome;
import org.yihaoda.bot.conflict.Conflicts;
import org.yihaoda.bot.conflict.Disagreement;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.corpus.StoredPassage;

/** Prints how an answer came about, for whoever wonders at it. */
final class TraceText {
    private static final int SHOWN = 8;

    private final PrintWriter out;

    TraceText(PrintWriter out) {
        this.out = out;
    }

    void print(AnswerTrace trace) {
        AnswerDraft draft = trace.draft();
        line("-- %s", "过程 trace");
        trace.steps().forEach((step, took) -> line("%-18s %.1f ms", step, took.toNanos() / 1e6));
        draft.frame().taken().ifPresent(taken -> {
            line("问题 question: %s (%s)", taken.text(), taken.why());
            taken.slots().forEach(slot -> line("  %s %s%s", slot.kind(), slot.words(), slot.carried() ? " ←" : ""));
        });
        draft.considered().forEach(this::considered);
        draft.results().ifPresent(this::found);
        draft.conflicts().all().forEach(each -> disagreement(each, draft.conflicts()));
        draft.summary().ifPresent(this::model);
    }

    private void disagreement(Disagreement found, Conflicts conflicts) {
        boolean shown = conflicts.asked().filter(found::equals).isPresent();
        line("不一致 disagreement: %s%s", found.kind(), shown ? "" : " (未显示 not shown)");
        found.sides()
                .forEach(side -> line(
                        "  ≠ %s 《%s》%s: %s",
                        side.value(), side.passage().title(), side.passage().clausePath(), side.sentence()));
    }

    private void considered(ConsideredAnswer each) {
        List<String> reasons = Stream.concat(each.match().differences().stream(), each.unfit().stream())
                .map(Enum::name)
                .sorted()
                .toList();
        String outcome = each.isUsable() ? "+" : "-";
        String why =
                reasons.isEmpty() && !each.isUsable() ? "BELOW " + each.match().threshold() : String.join(" ", reasons);
        line(
                "标准答复 standard answer: %s %.3f %s “%s” %s",
                outcome, each.match().probability(), each.answer().code(), each.question(), why);
    }

    private void found(PassageResults results) {
        line(
                "证据 evidence: %.3f, 未提到 missing: %s",
                results.evidence().probability(),
                String.join("、", results.evidence().missing()));
        results.kept().stream().limit(SHOWN).forEach(hit -> line("  + %s", hit(hit)));
        results.rejected().forEach(each -> line("  - %s %s", each.reason(), hit(each.hit())));
    }

    private static String hit(PassageHit hit) {
        StoredPassage passage = hit.passage();
        return String.format(
                Locale.ROOT,
                "%.3f (cosine %.2f, coverage %.2f) 《%s》%s",
                hit.score(),
                hit.cosine(),
                hit.coverage(),
                passage.title(),
                passage.clausePath());
    }

    private void model(ModelOutcome outcome) {
        line(
                "模型 model: %s, %d sentences passed",
                outcome.getClass().getSimpleName(), outcome.sentences().size());
        if (outcome instanceof ModelOutcome.Failed failed) {
            line("  %s: %s", failed.failure().reason(), failed.failure().detail());
        }
        outcome.dropped().forEach(dropped -> line("  - %s %s: %s", dropped.reason(), dropped.detail(), dropped.text()));
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
