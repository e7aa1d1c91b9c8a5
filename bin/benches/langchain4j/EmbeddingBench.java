import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.policy.DocumentReading;
import org.yihaoda.index.source.SourceFiles;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/** The sample's clauses embedded as the indexer does and by LangChain4j's embedAll, in turns, in one process. */
public class EmbeddingBench {
    private static final int WARM = 1;
    private static final int ROUNDS = 5;

    public static void main(String[] arguments) throws Exception {
        List<String> texts = texts(Path.of(arguments[0]));
        List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
        var theirs = new BgeSmallZhV15QuantizedEmbeddingModel();
        List<Double> ratios = new ArrayList<>();
        double nearest = 1;
        try (Embedder ours = Embedder.load()) {
            for (int round = 0; round < WARM + ROUNDS; round++) {
                long start = System.nanoTime();
                List<float[]> mine = embed(ours, texts);
                double own = (System.nanoTime() - start) / 1e9;
                start = System.nanoTime();
                List<Embedding> other = theirs.embedAll(segments).content();
                double all = (System.nanoTime() - start) / 1e9;
                if (round >= WARM) {
                    ratios.add(all / own);
                    System.out.printf("embed %5d texts | ours %6.1f /s | LangChain4j embedAll %6.1f /s | %.2f times as fast%n",
                            texts.size(), texts.size() / own, texts.size() / all, all / own);
                }
                double sum = 0;
                for (int i = 0; i < mine.size(); i++) {
                    sum += cosine(mine.get(i), other.get(i).vector());
                }
                nearest = sum / mine.size();
            }
        }
        ratios.sort(null);
        System.out.printf("embed median %.2f times as fast; mean cosine of both vectors %.4f%n", ratios.get(ROUNDS / 2), nearest);
        System.exit(0);
    }

    private static List<float[]> embed(Embedder embedder, List<String> texts) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<float[]>> futures = texts.stream().map(text -> pool.submit(() -> embedder.passage(text))).toList();
            List<float[]> vectors = new ArrayList<>();
            for (Future<float[]> each : futures) {
                vectors.add(each.get());
            }
            return vectors;
        }
    }

    private static double cosine(float[] one, float[] other) {
        double dot = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * other[i];
            first += one[i] * one[i];
            second += other[i] * other[i];
        }
        return dot / Math.sqrt(first * second);
    }

    /** Clauses as they are indexed, of all lengths. */
    private static List<String> texts(Path sample) {
        DocumentReader reader = new DocumentReader(new RegionNames(RegionTree.standard()));
        List<String> texts = new ArrayList<>();
        for (Path file : SourceFiles.under(List.of(sample))) {
            if (file.toString().endsWith(".html")) {
                try {
                    if (reader.read(java.nio.file.Files.readAllBytes(file), file.toString())
                            instanceof DocumentReading.Document document) {
                        document.document().clauses().forEach(clause -> texts.add(
                                document.document().title() + "\n" + clause.heading() + "\n" + clause.text()));
                    }
                } catch (java.io.IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return texts.subList(0, Math.min(600, texts.size()));
    }
}
