package org.yihaoda.index.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.policy.DocumentReading;
import org.yihaoda.kb.naming.DocumentIds;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.Json;
import org.yihaoda.kb.store.SourceItems;

/** One import as it goes: what it met, what it published, what earlier runs knew. */
final class ImportRun implements Taking {
    private static final int NOTED_TOGETHER = 500;

    private final long number;
    private final SourceItems items;
    private final Documents documents;
    private final Consumer<ImportReport.FileOutcome> told;
    private final Set<java.nio.file.Path> attachments = new HashSet<>();
    private final List<String> unchanged = new ArrayList<>();

    ImportRun(SourceItems items, Documents documents, Consumer<ImportReport.FileOutcome> told) {
        this.number = items.beginRun();
        this.items = items;
        this.documents = documents;
        this.told = told;
    }

    long number() {
        return number;
    }

    @Override
    public Set<java.nio.file.Path> attachments() {
        return attachments;
    }

    @Override
    public Optional<SourceItems.Item> known(String name) {
        return items.find(name);
    }

    /** Tells again what it came to. */
    @Override
    public void unchanged(SourceItems.Item item) {
        unchanged.add(item.name());
        if (unchanged.size() >= NOTED_TOGETHER) {
            noteUnchanged();
        }
        told.accept(new ImportReport.FileOutcome(item.name(), asUnchanged(ImportReport.outcome(item))));
    }

    private static Outcome asUnchanged(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read read ->
                new Outcome.Read(read.documentId(), read.title(), read.clauses(), Documents.Change.UNCHANGED);
            case Outcome.Stub stub ->
                new Outcome.Stub(stub.documentId(), stub.title(), stub.missing(), Documents.Change.UNCHANGED);
            case Outcome.Listed listed -> new Outcome.Listed(listed.of(), listed.read(), 0, listed.problems());
            default -> outcome;
        };
    }

    @Override
    public void read(String name, String readFrom, DocumentReading reading) {
        Outcome outcome = DocumentOutcome.of(reading, document -> published(document, name));
        tell(name, readFrom, outcome, reading instanceof DocumentReading.Damaged damaged ? damaged.repaired() : null);
    }

    /** Notes what an item came to, and tells it. */
    @Override
    public void tell(String name, String readFrom, Outcome outcome) {
        tell(name, readFrom, outcome, null);
    }

    /**
     * The same with the text that is held back for the editor. An earlier document of the item goes when the item is now
     * something else; a file that can no longer be read leaves it standing, since the file may only be half written.
     */
    void tell(String name, String readFrom, Outcome outcome, @Nullable String heldBack) {
        @Nullable
        String before = items.find(name).map(SourceItems.Item::documentId).orElse(null);
        @Nullable String now = documentId(outcome);
        boolean unreadable = outcome instanceof Outcome.Failed || outcome instanceof Outcome.Damaged;
        @Nullable String kept = unreadable ? before : now;
        items.save(
                number,
                new SourceItems.Item(
                        name,
                        readFrom,
                        Json.write(outcome),
                        kept,
                        outcome instanceof Outcome.Duplicate duplicate ? duplicate.documentId() : null,
                        heldBack));
        told.accept(new ImportReport.FileOutcome(name, outcome));
        if (before != null && !before.equals(kept)) {
            withdraw(before, name, "来源文件已改为其他内容");
        }
    }

    private static @Nullable String documentId(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read read -> read.documentId();
            case Outcome.Stub stub -> stub.documentId();
            default -> null;
        };
    }

    /** One document that cannot be published ends no run; a database that is gone does, when the outcome is noted. */
    private Outcome published(PolicyDocument document, String name) {
        try {
            return publish(document, name);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Outcome.Failed.by(e);
        }
    }

    /** Publishes a document, unless it is held already from another place. */
    private Outcome publish(PolicyDocument read, String name) {
        PolicyDocument document = isOther(read, name) ? read.withId(DocumentIds.besides(read.id(), name)) : read;
        Optional<String> elsewhere = items.otherSourceOf(document.id(), name);
        if (elsewhere.isPresent()) {
            return new Outcome.Duplicate(elsewhere.get(), document.id());
        }
        Optional<PolicyDocument> twin = documents.twin(document).filter(each -> !isEarlierReading(each.id(), name));
        if (twin.isPresent() && !outranks(document, twin.get())) {
            return new Outcome.Duplicate(twin.get().source().name(), twin.get().id());
        }
        Documents.Change change = documents.publish(document);
        twin.ifPresent(lesser -> {
            documents.withdraw(lesser.id(), "同文已收录更权威的来源：" + name);
            items.otherSourceOf(lesser.id(), name).ifPresent(source -> repeat(source, name, document.id()));
        });
        return DocumentOutcome.taken(document, change);
    }

    /**
     * Whether it shares no more than its id with what was read elsewhere: files without an address are known by title and
     * issuer, and two files may bear one title.
     */
    private boolean isOther(PolicyDocument read, String name) {
        return read.source().url() == null
                && items.otherSourceOf(read.id(), name).isPresent()
                && documents
                        .find(read.id())
                        .filter(held -> !DocumentOutcome.isSame(held, read))
                        .isPresent();
    }

    /** A file that is now read as another document, by a better reader or because its title changed, repeats nothing. */
    private boolean isEarlierReading(String documentId, String name) {
        return items.find(name)
                .filter(item -> documentId.equals(item.documentId()))
                .isPresent();
    }

    private void repeat(String source, String of, String documentId) {
        items.find(source).ifPresent(item -> tell(source, item.contentHash(), new Outcome.Duplicate(of, documentId)));
    }

    /** The issuing organ's own page before a repost, a government's before anybody else's (PD-01). */
    private static boolean outranks(PolicyDocument one, PolicyDocument other) {
        return one.source().authority().compareTo(other.source().authority()) < 0;
    }

    /** Withdraws a document whose item is gone, unless it was read from another one as well. */
    void withdraw(String documentId, String item, String reason) {
        if (items.otherSourceOf(documentId, item).isEmpty()) {
            documents.withdraw(documentId, reason);
        }
    }

    void tellGone(SourceItems.Item item) {
        items.forget(item.name());
        if (item.documentId() != null) {
            String title =
                    documents.find(item.documentId()).map(PolicyDocument::title).orElse("");
            withdraw(item.documentId(), item.name(), "来源文件已不存在");
            told.accept(new ImportReport.FileOutcome(item.name(), new Outcome.Gone(item.documentId(), title)));
        }
    }

    List<String> duplicatesOf(String documentId) {
        return items.duplicatesOf(documentId);
    }

    void forget(String name) {
        items.forget(name);
    }

    void noteUnchanged() {
        items.seen(number, unchanged);
        unchanged.clear();
    }
}
