package org.yihaoda.index.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an evaluation keeps its vectors, and its indexes while it runs: those are made anew each time, since the code that
 * makes them is what is measured. One evaluation at a time.
 */
public final class EvaluationFolder implements AutoCloseable {
    private static final String INDEXES = "indexes-";

    private final VectorFile vectors;
    private final Path indexes;

    private EvaluationFolder(VectorFile vectors, Path indexes) {
        this.vectors = vectors;
        this.indexes = indexes;
    }

    /** The folder, which is made when it is absent. */
    public static EvaluationFolder open(Path folder) {
        VectorFile vectors = VectorFile.open(folder);
        try {
            // No other run uses the folder now, so these are an interrupted one's.
            leftovers(folder).forEach(EvaluationFolder::delete);
            return new EvaluationFolder(vectors, Files.createTempDirectory(folder, INDEXES));
        } catch (IOException e) {
            vectors.close();
            throw new EvaluationException(
                    "no index can be made in " + folder + " (" + e + "): name another folder with --data", e);
        } catch (RuntimeException e) {
            vectors.close();
            throw e;
        }
    }

    public VectorFile vectors() {
        return vectors;
    }

    /** An empty folder, gone when this is closed. */
    public Path indexes() {
        return indexes;
    }

    private static List<Path> leftovers(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(each -> each.getFileName().toString().startsWith(INDEXES))
                    .toList();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new EvaluationException("the evaluation's folder " + folder + " cannot be removed: remove it", e);
        }
    }

    @Override
    public void close() {
        try (vectors) {
            delete(indexes);
        }
    }
}
