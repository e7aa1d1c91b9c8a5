package org.yihaoda.index.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.index.source.export.ExportFile;
import org.yihaoda.index.source.export.ExportMapping;
import org.yihaoda.index.source.export.ExportRow;
import org.yihaoda.index.source.export.ExportText;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.store.SourceItems;

/** Exports of collections: each row is a document with an outcome of its own. */
final class ExportImport implements FileImport {
    private final ExportMapping mapping;
    private final DocumentReader documents;

    ExportImport(ExportMapping mapping, DocumentReader documents) {
        this.mapping = mapping;
        this.documents = documents;
    }

    /** An export has a title and a text among its columns; its first row that can be parsed tells. */
    @Override
    public boolean takes(Incoming file) throws IOException {
        if (!ExportFile.reads(file.ending())) {
            return false;
        }
        List<Set<String>> columns = new ArrayList<>();
        ExportFile.read(file.path(), file.ending(), row -> {
            if (row instanceof ExportRow.Values values) {
                columns.add(values.columns());
            }
            return columns.isEmpty();
        });
        return !columns.isEmpty() && mapping.fits(columns.getFirst());
    }

    @Override
    public void take(Incoming file, Taking run) throws IOException {
        Set<String> names = new HashSet<>();
        ExportFile.read(file.path(), file.ending(), row -> {
            take(file, name(file, row, names), row, run);
            return !Thread.currentThread().isInterrupted();
        });
    }

    /** By its own id where it has one that no row before has, so that rows that move stay what they are. */
    private String name(Incoming file, ExportRow row, Set<String> names) {
        String id = row instanceof ExportRow.Values values
                ? ExportMapping.find(mapping.id(), values).stream().findFirst().orElse("")
                : "";
        String named = file.name() + "#" + id;
        String name = id.isBlank() || names.contains(named) ? file.name() + "#@" + row.position() : named;
        names.add(name);
        return name;
    }

    private void take(Incoming file, String name, ExportRow row, Taking run) {
        switch (row) {
            case ExportRow.Broken(long position, String reason) ->
                run.tell(name, "", new Outcome.Failed("row " + position + ": " + reason));
            case ExportRow.Values values -> {
                String words = new TreeMap<>(values.values()).toString();
                String from = new ReadFrom(ReadFrom.hash(words.getBytes(StandardCharsets.UTF_8)), Map.of()).text();
                Optional<SourceItems.Item> known = run.known(name);
                if (known.filter(item -> item.contentHash().equals(from)).isPresent()) {
                    run.unchanged(known.get());
                } else {
                    read(file, name, values, from, run);
                }
            }
        }
    }

    private void read(Incoming file, String name, ExportRow.Values row, String from, Taking run) {
        SourceText text = ExportText.of(row, mapping);
        if (text.blocks().stream().map(Block::text).allMatch(String::isBlank)) {
            run.tell(
                    name,
                    from,
                    new Outcome.Failed("the row has no text: the crawl that made it failed, fetch it again"));
            return;
        }
        String shown = file.shown() + name.substring(file.name().length());
        run.read(name, from, documents.read(text, shown));
    }
}
