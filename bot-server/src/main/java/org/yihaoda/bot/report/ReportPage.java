package org.yihaoda.bot.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yihaoda.index.intake.ImportReport;
import org.yihaoda.index.intake.Outcome;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.ImportedDocuments;
import org.yihaoda.kb.store.SourceItems;

/**
 * The page that an editor reads after an import. It is written as the documents are read, so that its size is bound by its
 * lists and not by the knowledge base.
 */
public final class ReportPage {
    private static final String STYLE = style();

    private final LocalDateTime at;
    private final List<Section> sections;

    /** @param at when the import ended, in China */
    public ReportPage(ImportReport report, List<Path> paths, Database database, LocalDateTime at) {
        this.at = at;
        Sources sources = new Sources(paths);
        LocalDate day = at.toLocalDate();
        ImportedDocuments documents = new ImportedDocuments(database);
        MetadataGaps gaps = new MetadataGaps(sources);
        ValidityFindings validity = new ValidityFindings(changed(report), sources, day);
        Distributions distributions = new Distributions(day);
        documents.forEach(report.run(), imported -> {
            gaps.add(imported);
            validity.add(imported);
            distributions.add(imported);
        });
        this.sections = List.of(
                new Overview(report, sources, at),
                new Attention(report, sources, new SourceItems(database)),
                gaps,
                validity,
                new NotHeldReferences(documents, report.run()),
                distributions);
    }

    private static Set<String> changed(ImportReport report) {
        Set<String> changed = new HashSet<>();
        report.files().forEach(file -> {
            switch (file.outcome()) {
                case Outcome.Read read
                when read.change() != Documents.Change.UNCHANGED -> changed.add(read.documentId());
                case Outcome.Stub stub
                when stub.change() != Documents.Change.UNCHANGED -> changed.add(stub.documentId());
                default -> {}
            }
        });
        return changed;
    }

    /** Beside its place first, so that nobody finds half a page there; what stood there is replaced. */
    public void save(Path file) throws IOException {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            try (Writer out = Files.newBufferedWriter(partial)) {
                write(new Html(out));
            } catch (UncheckedIOException e) {
                throw Objects.requireNonNull(e.getCause());
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private void write(Html html) {
        String title = ReportWording.text("heading");
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "zh-CN").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", ReportWording.text("heading.dated", title, at.toLocalDate()));
        html.open("style").raw(STYLE).close();
        html.close().open("body").open("main").element("h1", title);
        contents(html);
        sections.forEach(section -> {
            section.writeWhole(html);
            html.raw("\n");
        });
        html.close().close().close().raw("\n");
    }

    private void contents(Html html) {
        html.open("nav", "aria-label", ReportWording.text("contents")).open("ul");
        sections.forEach(section -> html.open("li")
                .element("a", ReportWording.text("section." + section.name()), "href", "#" + section.name())
                .close());
        html.close().close();
    }

    /** Nothing may run or be fetched, and no style but the page's own. */
    private static String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java: install a complete JDK 25", e);
        }
    }

    private static String style() {
        try (InputStream stream = Objects.requireNonNull(ReportPage.class.getResourceAsStream("report.css"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css cannot be read from the program's own jar", e);
        }
    }
}
