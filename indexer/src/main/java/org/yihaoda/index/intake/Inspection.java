package org.yihaoda.index.intake;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.formats.SourceReaders;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.policy.DocumentReading;
import org.yihaoda.index.source.SourceFiles;
import org.yihaoda.index.source.export.ExportMapping;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.ContentHash;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.SourceItems;

/** Reads files as an import does, rows of exports and files of archives too, and keeps nothing: for looking at a reading. */
public final class Inspection {
    /**
     * A file, or a part of one.
     *
     * @param document what was read; null when nothing was
     */
    public record Inspected(String file, Outcome outcome, DocumentReading.@Nullable Document document) {}

    private final SourceWalk walk;

    public Inspection(DocumentReader documents, ExportMapping mapping) {
        this.walk = new SourceWalk(walking -> List.of(
                new ArchiveImport(walking),
                new ExportImport(mapping, documents),
                new FaultyExport(),
                new ListsLeftOut(),
                new DocumentImport(new SourceReaders(), documents)));
    }

    /** Hands over each item as it is read. */
    public void of(List<Path> sources, Consumer<Inspected> inspected) {
        Looking looking = new Looking(inspected);
        for (Path file : SourceFiles.under(sources)) {
            walk.take(file, SourceWalk.root(file, sources), looking);
        }
    }

    /** Service guides and lists of units hold no documents. */
    private static final class ListsLeftOut implements FileImport {
        @Override
        public boolean takes(Incoming file) {
            return Set.of("csv", "jsonl").contains(file.ending());
        }

        @Override
        public void take(Incoming file, Taking run) {
            run.tell(
                    file.name(),
                    "",
                    new Outcome.Skipped("no export of documents: it has no columns of titles and texts that are known;"
                            + " name them with --mapping"));
        }
    }

    /** What is remembered of a document. */
    private record Seen(String name, @Nullable DocumentNumber number, String textHash) {
        boolean isSame(Seen other) {
            boolean otherNumber = number != null && other.number() != null && !number.equals(other.number());
            return !otherNumber && textHash.equals(other.textHash());
        }
    }

    private static final class Looking implements Taking {
        private final Consumer<Inspected> inspected;
        private final Set<Path> attachments = new HashSet<>();
        private final Map<String, Seen> seen = new HashMap<>();

        Looking(Consumer<Inspected> inspected) {
            this.inspected = inspected;
        }

        @Override
        public Set<Path> attachments() {
            return attachments;
        }

        @Override
        public Optional<SourceItems.Item> known(String name) {
            return Optional.empty();
        }

        @Override
        public void unchanged(SourceItems.Item item) {
            throw new IllegalStateException("an inspection knows no item: was " + item.name());
        }

        @Override
        public void read(String name, String readFrom, DocumentReading reading) {
            inspected.accept(new Inspected(
                    name,
                    DocumentOutcome.of(reading, document -> outcome(document, name)),
                    reading instanceof DocumentReading.Document document ? document : null));
        }

        /** As an import tells it: files of one title and issuer are one document when their text is the same too. */
        private Outcome outcome(PolicyDocument document, String name) {
            Seen now = new Seen(name, document.number(), ContentHash.ofText(document));
            @Nullable Seen before = seen.putIfAbsent(document.id(), now);
            boolean repeats = before != null && (document.source().url() != null || before.isSame(now));
            return before != null && repeats
                    ? new Outcome.Duplicate(before.name(), document.id())
                    : DocumentOutcome.taken(document, Documents.Change.NEW);
        }

        @Override
        public void tell(String name, String readFrom, Outcome outcome) {
            inspected.accept(new Inspected(name, outcome, null));
        }
    }
}
