package org.yihaoda.index.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.policy.PageReader;
import org.yihaoda.index.policy.PageReading;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Documents;

/** Saved pages: each is one document. */
final class PageImport implements FileImport {
    private static final long LARGEST = 32L * 1024 * 1024;

    private final PageReader reader;
    private final Documents documents;
    private final Map<String, String> seen = new HashMap<>();

    PageImport(PageReader reader, Documents documents) {
        this.reader = reader;
        this.documents = documents;
    }

    @Override
    public Set<String> endings() {
        return Set.of("html", "htm", "shtml", "xhtml");
    }

    @Override
    public Outcome take(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return new Outcome.Failed("larger than 32 MiB: no page is; check what was saved");
        }
        return switch (reader.read(Files.readAllBytes(file), file.toString())) {
            case PageReading.Document(PolicyDocument document) -> publish(document, file);
            case PageReading.Damaged(var health) -> new Outcome.Damaged(health.signs(), health.evidence());
            case PageReading.NotOpen(var openness, String mark) -> new Outcome.NotOpen(mark);
            case PageReading.Unreadable(String reason) -> new Outcome.Failed(reason);
        };
    }

    private Outcome publish(PolicyDocument document, Path file) {
        @Nullable String first = seen.putIfAbsent(document.id(), file.toString());
        if (first != null) {
            return new Outcome.Duplicate(first);
        }
        Documents.Change change = documents.publish(document);
        return new Outcome.Read(
                document.id(), document.title(), document.clauses().size(), change);
    }
}
