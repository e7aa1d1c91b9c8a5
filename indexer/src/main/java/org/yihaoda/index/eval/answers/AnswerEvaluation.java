package org.yihaoda.index.eval.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.eval.policies.PolicyPassages;
import org.yihaoda.index.eval.policies.PolicyPassages.Asked;
import org.yihaoda.index.fit.FitListener;
import org.yihaoda.index.reader.QuestionType;
import org.yihaoda.index.reader.ReadSpan;
import org.yihaoda.index.reader.ReadingPassage;
import org.yihaoda.index.reader.RougeL;
import org.yihaoda.index.reader.SpanChoice;
import org.yihaoda.index.reader.SpanReader;

/** Reads every judged question's passages and compares what would be shown with the judged answer. */
public final class AnswerEvaluation {
    /** The coverage that precision is told at. */
    private static final double COVERAGE = 0.5;

    private final PolicyPassages passages;
    private final boolean given;
    private final Map<String, List<Double>> ours = new LinkedHashMap<>();
    private final Map<String, List<Double>> choices = new LinkedHashMap<>();
    private final Map<QuestionType, List<Double>> byType = new TreeMap<>();
    private final List<RiskCoverage.Judged> judged = new ArrayList<>();

    /** @param given whether the passages of the named document are read, and not what our search finds */
    public AnswerEvaluation(PolicyPassages passages, boolean given) {
        this.passages = passages;
        this.given = given;
    }

    /** With the reader that ships; what it was fitted on, it knows by heart. */
    public AnswerReport run(@Nullable Path unanswerable) {
        List<Asked> asked = passages.asked();
        return run(asked, Collections.nCopies(asked.size(), SpanReader.shipped()), unanswerable);
    }

    /** With readers that were fitted on the questions of other documents. */
    public AnswerReport crossValidate(@Nullable Path unanswerable, FitListener listener) {
        List<Asked> asked = passages.asked();
        return run(asked, ReaderExamples.crossValidated(asked, listener), unanswerable);
    }

    private AnswerReport run(List<Asked> asked, List<SpanReader> readers, @Nullable Path unanswerable) {
        for (int i = 0; i < asked.size(); i++) {
            measure(asked.get(i), readers.get(i));
        }
        List<String> others = unanswerable == null ? List.of() : UnanswerableQuestions.read(unanswerable);
        for (String each : given ? List.<String>of() : others) {
            judged.add(new RiskCoverage.Judged(passages.find(each).evidence().probability(), false, false));
        }
        return report(asked.size(), others.size());
    }

    private void measure(Asked asked, SpanReader reader) {
        List<ReadingPassage> read = given ? asked.given() : asked.found();
        RougeL rouge = new RougeL(asked.answer());
        Optional<ReadSpan> span = reader.read(asked.text(), read);
        String shown =
                span.map(each -> each.of(read.get(each.passage()).text())).orElse("");
        double value = rouge.of(shown);
        put(ours, "rougeL", value);
        byType.computeIfAbsent(QuestionType.first(asked.text()), type -> new ArrayList<>())
                .add(value);
        boolean contains = PolicyPassages.unspaced(shown).contains(PolicyPassages.unspaced(asked.answer()));
        put(ours, "containsGold", contains ? 1 : 0);
        boolean right = given
                || span.map(each -> passages.isRight(asked, PolicyPassages.documentOf(asked.results(), each.passage())))
                        .orElse(false);
        put(ours, "documentHit", right ? 1 : 0);
        judged.add(new RiskCoverage.Judged(asked.results().evidence().probability(), true, right));
        put(choices, "bestSentenceByPairs", rouge.of(SpanChoice.bySharedPairs(asked.text(), read)));
        put(choices, "oracleSentence", best(rouge, SpanChoice.sentences(read)));
        put(choices, "oracleRun", best(rouge, SpanChoice.candidates(asked.text(), read)));
    }

    private static double best(RougeL rouge, List<String> words) {
        return words.stream().mapToDouble(rouge::of).max().orElse(0);
    }

    private static void put(Map<String, List<Double>> values, String name, double value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private AnswerReport report(int questions, int unanswerable) {
        Map<String, Double> metrics = new LinkedHashMap<>();
        ours.forEach((name, values) -> metrics.put(name, mean(values)));
        Map<String, Map<String, Double>> baselines = new LinkedHashMap<>();
        choices.forEach((name, values) -> baselines.put(name, Map.of("rougeL", mean(values))));
        Map<String, Double> types = new LinkedHashMap<>();
        byType.forEach((type, values) -> {
            types.put(type.name(), mean(values));
            types.put(type.name() + ".n", (double) values.size());
        });
        RiskCoverage curve = RiskCoverage.of(judged);
        if (!given) {
            AnswerReport.Point point = curve.at(COVERAGE);
            metrics.put("coverage", point.coverage());
            metrics.put("precision", point.precision());
            if (unanswerable > 0) {
                metrics.put("auroc", curve.auroc());
            }
        }
        return new AnswerReport(questions, unanswerable, metrics, baselines, types, given ? List.of() : curve.points());
    }

    private static double mean(Collection<Double> values) {
        return values.stream().mapToDouble(each -> each).average().orElse(0);
    }
}
