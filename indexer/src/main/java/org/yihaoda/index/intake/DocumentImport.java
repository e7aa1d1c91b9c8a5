package org.yihaoda.index.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.yihaoda.index.formats.SourceReaders;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.source.AttachedText;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.index.source.TextRepair;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.store.SourceItems;

/** Files that are each one document, in whatever format; the files that they link and that lie beside them belong to them. */
final class DocumentImport implements FileImport {
    /** In bytes; no document is larger. */
    static final long LARGEST = 64L << 20;

    private final SourceReaders readers;
    private final DocumentReader documents;

    DocumentImport(SourceReaders readers, DocumentReader documents) {
        this.readers = readers;
        this.documents = documents;
    }

    @Override
    public boolean takes(Incoming file) {
        return true;
    }

    @Override
    public void take(Incoming file, Taking run) throws IOException {
        if (run.attachments().contains(absolute(file.path()))) {
            run.tell(file.name(), "", new Outcome.Skipped("read as an attachment of the page that links it"));
            return;
        }
        if (Files.size(file.path()) > LARGEST) {
            run.tell(file.name(), "", new Outcome.Failed("larger than 64 MiB: no document is; check what was saved"));
            return;
        }
        byte[] bytes = Files.readAllBytes(file.path());
        Path folder = Objects.requireNonNull(absolute(file.path()).getParent());
        Optional<SourceItems.Item> known = run.known(file.name());
        if (known.isPresent() && isUnchanged(known.get(), bytes, folder)) {
            ReadFrom.parse(known.get().contentHash())
                    .attached()
                    .forEach(name -> run.attachments().add(folder.resolve(name)));
            run.unchanged(known.get());
            return;
        }
        read(file, bytes, folder, run);
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static boolean isUnchanged(SourceItems.Item known, byte[] bytes, Path folder) throws IOException {
        return ReadFrom.parse(known.contentHash()).holds(ReadFrom.hash(bytes), folder);
    }

    private void read(Incoming file, byte[] bytes, Path folder, Taking run) throws IOException {
        SourceFile source = new SourceFile(file.name(), bytes);
        Optional<SourceReading> reading = readers.read(source);
        String alone = new ReadFrom(ReadFrom.hash(bytes), Map.of()).text();
        if (reading.isEmpty()) {
            run.tell(file.name(), alone, new Outcome.Skipped(unknown(source)));
            return;
        }
        switch (reading.get()) {
            case SourceReading.Unreadable(String reason) -> run.tell(file.name(), alone, new Outcome.Failed(reason));
            case SourceReading.Text(SourceText text) -> {
                Beside beside = beside(text, folder, run);
                String from = new ReadFrom(ReadFrom.hash(bytes), beside.states()).text();
                run.read(file.name(), from, documents.read(text, beside.texts(), file.shown()));
            }
        }
    }

    private static String unknown(SourceFile source) {
        String ending = source.ending();
        return (ending.isEmpty() ? "files without an ending" : "." + ending + " files")
                + " are not read; read are pages (html), documents (pdf, docx, doc, wps, ofd, md, txt), tables (xlsx, xls,"
                + " csv), exports (jsonl, csv) and zip archives of them";
    }

    /** The attachments found beside a document, and the state of every file that was looked for. */
    private record Beside(List<AttachedText> texts, Map<String, String> states) {}

    private Beside beside(SourceText source, Path folder, Taking run) throws IOException {
        List<AttachedText> texts = new ArrayList<>();
        Map<String, String> states = new TreeMap<>();
        for (Attachment attachment : source.files()) {
            for (Path found : Neighbours.of(attachment, folder)) {
                String state = ReadFrom.state(found);
                Optional<AttachedText> attached = attached(attachment, found);
                boolean unread = attached.isEmpty() && Files.isRegularFile(found);
                states.put(folder.relativize(found).toString(), unread ? ReadFrom.unread(state) : state);
                attached.ifPresent(text -> {
                    run.attachments().add(found);
                    texts.add(text);
                });
                if (Files.isRegularFile(found)) {
                    break;
                }
            }
        }
        return new Beside(texts, states);
    }

    private Optional<AttachedText> attached(Attachment attachment, Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        return readers.read(new SourceFile(file.toString(), Files.readAllBytes(file)))
                .flatMap(reading -> reading instanceof SourceReading.Text(SourceText text) && isSound(text)
                        ? Optional.of(new AttachedText(attachment, text.blocks()))
                        : Optional.empty());
    }

    /** A damaged one is no part of its letter; it is told, and held back, by itself. */
    private static boolean isSound(SourceText text) {
        return TextRepair.of(text.blocks()).verdict() != TextRepair.Verdict.DAMAGED;
    }
}
