package org.yihaoda.index.source.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReader;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.index.source.layout.Glyph;
import org.yihaoda.index.source.layout.PrintedPage;
import org.yihaoda.index.source.layout.PrintedText;

/** Reads the text of PDF files; scripts, actions and embedded files in them are left alone. */
public final class PdfReader implements SourceReader {
    private static final int MOST_PAGES = 2000;
    private static final int HEADER_WITHIN = 1024;
    private static final long MOST_MEMORY = 512L * 1024 * 1024;
    private static final int FEWEST_CHARACTERS_ON_A_PAGE = 5;
    /** Programs write their own name or the file's there. */
    private static final Pattern TITLE = Pattern.compile("(?:.*?\\p{IsHan}){4}.*");

    private static final Pattern NO_TITLE =
            Pattern.compile("(?i).*\\.(?:docx?|wps|xlsx?|pptx?|pdf|ofd|et|tmp)$|microsoft .*|未命名.*|无标题.*|幻灯片.*");

    static {
        FallbackFonts.install();
    }

    @Override
    public boolean reads(SourceFile file) {
        byte[] bytes = file.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF") || file.ending().equals("pdf");
    }

    @Override
    public SourceReading read(SourceFile file) {
        if (CutOff.is(file.bytes())) {
            return new SourceReading.Unreadable(
                    "the file is cut off (" + file.bytes().length + " bytes): fetch it again");
        }
        if (InflatedStreams.exceed(file.bytes())) {
            return new SourceReading.Unreadable("the file's streams unpack to more than "
                    + InflatedStreams.MOST / 1024 / 1024 + " MiB: save it anew, or divide it");
        }
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(file.bytes()),
                MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            return new SourceReading.Unreadable("the file is protected by a password: save a copy without one");
        } catch (IOException | UncheckedIOException e) {
            return new SourceReading.Unreadable(
                    "the file is no whole PDF file (" + e.getMessage() + "): open it in its program and save it anew");
        }
    }

    private static SourceReading read(PDDocument document) throws IOException {
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            return new SourceReading.Unreadable(
                    "the file forbids taking its text out: save a copy without restrictions");
        }
        int count = document.getNumberOfPages();
        if (count > MOST_PAGES) {
            return new SourceReading.Unreadable(
                    "the file has " + count + " pages, more than " + MOST_PAGES + ": divide it");
        }
        Pages pages = Pages.of(document);
        if (pages.tooMuch()) {
            return new SourceReading.Unreadable(
                    "the file prints more than " + GlyphCollector.MOST + " characters: divide it");
        }
        long characters = pages.characters();
        if (characters < (long) FEWEST_CHARACTERS_ON_A_PAGE * count && pages.pictures() >= Math.max(1, count / 2)) {
            return new SourceReading.Unreadable("the file is a scan of " + count
                    + " pages without text: put the text version beside it, or have the text recognised (OCR)");
        }
        if (characters == 0) {
            return new SourceReading.Unreadable(
                    "the file has no text on its " + count + " pages: export it anew with text");
        }
        return new SourceReading.Text(text(document, pages.pages()));
    }

    private static SourceText text(PDDocument document, List<PrintedPage> pages) {
        PrintedText printed = PrintedText.of(pages);
        List<Declared> declared = new ArrayList<>();
        printed.title().ifPresent(title -> declared.add(new Declared(Field.TITLE, title, Origin.HEADING)));
        property(document.getDocumentInformation().getTitle())
                .ifPresent(title -> declared.add(new Declared(Field.TITLE, title, Origin.FILE_PROPERTY)));
        return new SourceText(declared, printed.blocks(), List.of());
    }

    private static Optional<String> property(@Nullable String title) {
        return Optional.ofNullable(title)
                .map(written -> written.replaceAll("[\\s\\p{Z}\\p{C}]+", " ").strip())
                .filter(written -> TITLE.matcher(written).matches()
                        && !NO_TITLE.matcher(written).matches());
    }

    /** What was found on the pages, and on how many of them there were pictures. */
    private record Pages(List<PrintedPage> pages, int pictures, boolean tooMuch) {
        static Pages of(PDDocument document) throws IOException {
            GlyphCollector glyphs = new GlyphCollector();
            List<PrintedPage> pages = new ArrayList<>();
            int pictures = 0;
            for (PDPage page : document.getPages()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new IOException("reading was given up");
                }
                StrokeCollector strokes = StrokeCollector.of(page);
                pictures += strokes.picture() ? 1 : 0;
                List<Glyph> printed = glyphs.of(document, page);
                if (glyphs.tooMany()) {
                    return new Pages(pages, pictures, true);
                }
                pages.add(new PrintedPage(
                        strokes.width(), strokes.height(), printed, glyphs.turned() ? List.of() : strokes.strokes()));
            }
            return new Pages(pages, pictures, false);
        }

        long characters() {
            return pages.stream()
                    .flatMap(page -> page.glyphs().stream())
                    .filter(glyph -> !glyph.text().isBlank())
                    .count();
        }
    }
}
