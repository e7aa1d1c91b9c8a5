package org.yihaoda.index.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.eval.MetadataReport.Answer;
import org.yihaoda.index.policy.Metadata;
import org.yihaoda.index.policy.MetadataReader;
import org.yihaoda.index.source.BarePage;
import org.yihaoda.index.source.HtmlReader;
import org.yihaoda.index.source.PageDecoder;
import org.yihaoda.index.source.SourceException;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceFiles;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;

/**
 * Compares the metadata that is read from pages with what the pages' own tags and tables say: as published, with tags and
 * tables hidden, and bare, with every labelled line hidden as well, as the text of a file would be.
 */
public final class MetadataEvaluation {
    private static final Set<String> ENDINGS = Set.of("html", "htm", "shtml", "xhtml");

    private MetadataEvaluation() {}

    /**
     * All pages below the folders.
     *
     * @throws SourceException when a folder or a page cannot be read
     */
    public static MetadataReport run(List<Path> folders) {
        List<Answer> answers = new ArrayList<>();
        int pages = 0;
        for (Path page : SourceFiles.under(folders)) {
            SourceFile file = new SourceFile(page.toString(), bytes(page));
            if (ENDINGS.contains(file.ending())) {
                List<Answer> compared = compare(page, file);
                pages += compared.isEmpty() ? 0 : 1;
                answers.addAll(compared);
            }
        }
        return new MetadataReport(pages, answers);
    }

    private static byte[] bytes(Path page) {
        try {
            return Files.readAllBytes(page);
        } catch (IOException e) {
            throw new SourceException("page " + page + " cannot be read (" + e + "): check its permissions", e);
        }
    }

    private static List<Answer> compare(Path page, SourceFile file) {
        MetadataValues gold = PageGold.of(file.bytes());
        @Nullable SourceText published = published(file);
        if (published == null) {
            return List.of();
        }
        Document whole = Jsoup.parse(PageDecoder.decode(file.bytes()));
        Document hidden = BarePage.withoutTagsAndTable(file.bytes());
        Document bare = BarePage.withoutLabels(file.bytes());
        List<Answer> answers = new ArrayList<>();
        judge(page, "published", values(published), gold, StatedDays.in(whole), answers);
        judge(page, "hidden", values(BarePage.read(hidden)), gold, StatedDays.in(hidden), answers);
        judge(page, "bare", values(BarePage.read(bare)), gold, StatedDays.in(bare), answers);
        judge(page, "baseline.published", Baseline.of(whole), gold, StatedDays.in(whole), answers);
        judge(page, "baseline.hidden", Baseline.of(hidden), gold, StatedDays.in(hidden), answers);
        judge(page, "baseline.bare", Baseline.of(bare), gold, StatedDays.in(bare), answers);
        return answers;
    }

    private static @Nullable SourceText published(SourceFile file) {
        return switch (new HtmlReader().read(file)) {
            case SourceReading.Text(SourceText text) -> text;
            case SourceReading.Unreadable unreadable -> null;
        };
    }

    private static MetadataValues values(SourceText text) {
        Metadata read = MetadataReader.read(text);
        return new MetadataValues(
                read.title(),
                read.number(),
                read.dates().first().orElse(null),
                read.dates().publication().orElse(null),
                read.issuer());
    }

    private static void judge(
            Path page,
            String reader,
            MetadataValues read,
            MetadataValues gold,
            Set<LocalDate> stated,
            List<Answer> answers) {
        for (Measure measure : Measure.values()) {
            @Nullable String expected = measure.expected(gold);
            if (expected != null && measure.isFair(expected, stated)) {
                @Nullable String found = measure.read(read, gold);
                boolean right = found != null && measure.same(expected, found);
                answers.add(new Answer(folder(page), page.toString(), reader, measure.label(), expected, found, right));
            }
        }
    }

    private static String folder(Path page) {
        @Nullable Path folder = page.toAbsolutePath().getParent();
        return folder == null ? "" : String.valueOf(folder.getFileName());
    }
}
