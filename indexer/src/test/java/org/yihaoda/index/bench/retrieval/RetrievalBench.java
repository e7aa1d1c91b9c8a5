package org.yihaoda.index.bench.retrieval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.EvaluationException;

/**
 * Builds each engine's index of one size, asks all engines the same questions in turns, and prints what it came to as one
 * line of JSON; bin/benches/retrieval.mjs makes tables of it. One process for each size, so that memory is its own.
 */
public final class RetrievalBench {
    private static final int[] THREADS = {1, 2};

    private final Options options;
    private final List<Map<String, Object>> engines = new ArrayList<>();
    private final List<Map<String, Object>> turns = new ArrayList<>();
    private final Map<String, Agreement> agreement = new LinkedHashMap<>();

    private RetrievalBench(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws JsonProcessingException {
        Options options = Options.of(arguments);
        try (Embedder embedder = Embedder.load()) {
            System.out.println(new ObjectMapper().writeValueAsString(new RetrievalBench(options).run(embedder)));
        } catch (EvaluationException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private Map<String, Object> run(Embedder embedder) {
        List<RealText> texts = RealTexts.of(options);
        progress("%,d real texts; their vectors", texts.size());
        MadeCollection collection =
                new MadeCollection(texts, RealVectors.of(texts, embedder, options.vectors()), options.size());
        List<Question> questions = questions(texts, embedder);
        List<Engine> built = new ArrayList<>();
        try {
            built.add(build(
                    () -> new OurEngine(options.folder().resolve("yihaoda"), embedder, options.limit()),
                    collection,
                    questions));
            built.add(build(
                    () -> new PlainLucene(options.folder().resolve("plain"), options.limit()), collection, questions));
            options.solr()
                    .ifPresent(core -> built.add(
                            build(() -> new SolrEngine(core, questions, options.limit()), collection, questions)));
            agreement(built, questions);
            ask(built, questions);
        } finally {
            built.forEach(Engine::close);
        }
        return Map.of(
                "size",
                collection.size(),
                "real",
                collection.real(),
                "questions",
                questions.size(),
                "engines",
                engines,
                "agreement",
                agreement,
                "turns",
                turns);
    }

    private List<Question> questions(List<RealText> texts, Embedder embedder) {
        List<Question> questions = new ArrayList<>();
        for (String text : RealTexts.questions(options, texts)) {
            questions.add(new Question(text, embedder.question(text), MadeRegions.ofQuestion(questions.size())));
        }
        return questions;
    }

    private interface Making {
        Engine make();
    }

    /** An engine with the whole collection, warmed up. */
    private Engine build(Making making, MadeCollection collection, List<Question> questions) {
        long before = Heap.used();
        Engine engine = making.make();
        Indexing indexing = new Indexing(engine, collection.size());
        collection.read(indexing::add);
        double perSecond = indexing.finish();
        for (Engine.Way way : engine.ways()) {
            for (int threads : THREADS) {
                Latencies.of(way.search(), questions, threads);
            }
        }
        Map<String, Object> measured = new LinkedHashMap<>();
        measured.put("name", engine.name());
        measured.put("perSecond", perSecond);
        measured.put("bytes", engine.footprint().bytes());
        measured.put("segments", engine.footprint().segments());
        measured.put("heap", Heap.used() - before);
        engines.add(measured);
        return engine;
    }

    /** What each way finds, so that none is fast by finding nothing. */
    private void agreement(List<Engine> built, List<Question> questions) {
        List<Engine.Way> ways =
                built.stream().flatMap(engine -> engine.ways().stream()).toList();
        Engine.Search ours = ways.getFirst().search();
        ways.forEach(way -> agreement.put(way.name(), Agreement.of(way.search(), ours, questions)));
    }

    private void ask(List<Engine> built, List<Question> questions) {
        for (int round = 1; round <= options.rounds(); round++) {
            progress("%,d passages: round %d of %d", options.size(), round, options.rounds());
            for (int threads : THREADS) {
                for (Engine engine : built) {
                    for (Engine.Way way : engine.ways()) {
                        turns.add(turn(way.name(), threads, Latencies.of(way.search(), questions, threads)));
                    }
                }
            }
        }
    }

    private static Map<String, Object> turn(String name, int threads, Latencies latencies) {
        return Map.of(
                "name", name,
                "threads", threads,
                "p50", latencies.percentile(50),
                "p99", latencies.percentile(99),
                "perSecond", latencies.perSecond(),
                "stages", latencies.ofStages());
    }

    /** To people who wait; the result alone goes to the program that reads it. */
    static void progress(String format, Object... values) {
        System.err.printf(format + "%n", values);
    }
}
