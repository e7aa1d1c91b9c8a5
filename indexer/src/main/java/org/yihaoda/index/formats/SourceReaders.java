package org.yihaoda.index.formats;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.yihaoda.index.source.Guard;
import org.yihaoda.index.source.HtmlReader;
import org.yihaoda.index.source.MarkdownReader;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReader;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.TextReader;
import org.yihaoda.index.source.ofd.OfdReader;
import org.yihaoda.index.source.office.DocReader;
import org.yihaoda.index.source.office.SpreadsheetReader;
import org.yihaoda.index.source.office.WordReader;
import org.yihaoda.index.source.pdf.PdfReader;

/** The readers of all formats, behind a {@link Guard}. */
public final class SourceReaders {
    private static final Duration LONGEST = Duration.ofMinutes(2);
    /** In this order: an OFD is a zip as a Word file is one, and a web page may be saved as .doc. */
    private static final List<SourceReader> STANDARD = List.of(
            new PdfReader(),
            new OfdReader(),
            new WordReader(),
            new SpreadsheetReader(),
            new DocReader(),
            new HtmlReader(),
            new MarkdownReader(),
            new TextReader());

    private final List<SourceReader> readers;
    private final Guard guard;

    public SourceReaders() {
        this(STANDARD, LONGEST);
    }

    /** Whether any reader knows the format. */
    public boolean reads(SourceFile file) {
        SourceFile named = Misnamed.renamed(file);
        return readers.stream().anyMatch(each -> each.reads(named));
    }

    /** With readers and a time limit of one's own, for tests. */
    SourceReaders(List<SourceReader> readers, Duration longest) {
        this.readers = List.copyOf(readers);
        this.guard = new Guard(longest);
    }

    /** Empty when no reader knows the format. */
    public Optional<SourceReading> read(SourceFile file) {
        SourceFile named = Misnamed.renamed(file);
        return readers.stream()
                .filter(each -> each.reads(named))
                .findFirst()
                .map(reader -> guard.run(() -> reader.read(named), SourceReading.Unreadable::new));
    }
}
