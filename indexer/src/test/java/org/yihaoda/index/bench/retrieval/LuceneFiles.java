package org.yihaoda.index.bench.retrieval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;

/** What a Lucene index takes. */
final class LuceneFiles {
    private LuceneFiles() {}

    static Engine.Footprint footprint(Path folder) {
        try (FSDirectory directory = FSDirectory.open(folder);
                Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.toList();
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            return new Engine.Footprint(
                    bytes, SegmentInfos.readLatestCommit(directory).size());
        } catch (IOException e) {
            throw new IllegalStateException("the index in " + folder + " cannot be looked at (" + e + ")", e);
        }
    }
}
