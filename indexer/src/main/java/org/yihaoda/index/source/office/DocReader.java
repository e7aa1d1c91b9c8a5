package org.yihaoda.index.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.PageBody;
import org.yihaoda.index.source.PageDecoder;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReader;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.kb.policy.Block;

/**
 * Reads Word 97's .doc and WPS's .wps, which are one format, and Word 6 and 95 as far as their text goes; also says what
 * is wrong with files that only pretend to be documents. RTF is refused: the reader that Java has
 * (javax.swing.text.rtf) takes each byte of a GBK character for a letter.
 */
public final class DocReader implements SourceReader {
    /** Where the header's flags stand, and which of them tells of a password. */
    private static final int FLAGS = 11;

    private static final int ENCRYPTED = 1;

    private static final String SAVE_ANEW = "open it in WPS or Word and save it as .docx (另存为 docx)";

    @Override
    public boolean reads(SourceFile file) {
        return switch (OfficeFormat.of(file)) {
            case DOC, RTF, HTML_AS_DOC, MHTML_AS_DOC, PROTECTED_DOCUMENT, BROKEN_DOCUMENT -> true;
            case DOCX, XLSX, XLS, PROTECTED_SHEET, BROKEN_SHEET, OTHER -> false;
        };
    }

    @Override
    public SourceReading read(SourceFile file) {
        return switch (OfficeFormat.of(file)) {
            case DOC -> doc(file);
            case HTML_AS_DOC ->
                new SourceReading.Text(SourceText.of(PageBody.of(Jsoup.parse(PageDecoder.decode(file.bytes())))
                        .blocks()));
            case RTF -> new SourceReading.Unreadable("RTF is not read: " + SAVE_ANEW);
            case MHTML_AS_DOC -> new SourceReading.Unreadable("the file is a saved web page (MHTML): " + SAVE_ANEW);
            case PROTECTED_DOCUMENT -> locked();
            case DOCX, XLSX, XLS, PROTECTED_SHEET, BROKEN_DOCUMENT, BROKEN_SHEET, OTHER ->
                new SourceReading.Unreadable("." + file.ending() + " of " + file.bytes().length
                        + " bytes holds no document that is known: fetch it again, or " + SAVE_ANEW);
        };
    }

    private static SourceReading locked() {
        return new SourceReading.Unreadable(
                "the file is protected by a password: take the password off in WPS or Word and save it anew");
    }

    private static SourceReading doc(SourceFile file) {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            return encrypted(system) ? locked() : new SourceReading.Text(text(system));
        } catch (EncryptedDocumentException e) {
            return locked();
        } catch (OfficeException e) {
            return new SourceReading.Unreadable(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            return new SourceReading.Unreadable("the file is no whole .doc (" + e + "): " + SAVE_ANEW);
        }
    }

    /** What follows the header of an encrypted text is noise, which the library reports as a broken file. */
    private static boolean encrypted(POIFSFileSystem system) throws IOException {
        try (DocumentInputStream header = system.createDocumentInputStream("WordDocument")) {
            byte[] bytes = header.readNBytes(FLAGS + 1);
            return bytes.length > FLAGS && (bytes[FLAGS] & ENCRYPTED) != 0;
        }
    }

    private static SourceText text(POIFSFileSystem system) throws IOException {
        try (HWPFDocument document = new HWPFDocument(system)) {
            DocBody.Contents contents = DocBody.of(document);
            List<Declared> declared = new ArrayList<>();
            contents.title()
                    .filter(OfficeText::hasHan)
                    .ifPresent(title -> declared.add(new Declared(Field.TITLE, title, Origin.HEADING)));
            property(document)
                    .filter(OfficeText::hasHan)
                    .ifPresent(title -> declared.add(new Declared(Field.TITLE, title, Origin.FILE_PROPERTY)));
            return new SourceText(declared, OfficeText.bounded(contents.blocks()), List.of());
        } catch (OldWordFileFormatException e) {
            return old(system);
        }
    }

    private static java.util.Optional<String> property(HWPFDocument document) {
        var properties = document.getSummaryInformation();
        @Nullable String title = properties == null ? null : properties.getTitle();
        return java.util.Optional.ofNullable(title).map(OfficeText::clean);
    }

    private static SourceText old(POIFSFileSystem system) throws IOException {
        try (Word6Extractor extractor = new Word6Extractor(system)) {
            DocText text = new DocText();
            return SourceText.of(OfficeText.bounded(Arrays.stream(extractor.getParagraphText())
                    .flatMap(paragraph -> text.lines(paragraph).stream())
                    .map(OfficeText::clean)
                    .filter(line -> !line.isEmpty())
                    .<Block>map(Block.Paragraph::new)
                    .toList()));
        }
    }
}
