package org.yihaoda.index.source.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.reader.OFDReader;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReader;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.index.source.layout.PrintedPage;
import org.yihaoda.index.source.layout.PrintedText;

/** Reads the text of OFD files, the national format of fixed pages; signatures and attachments in them are left alone. */
public final class OfdReader implements SourceReader {
    private static final int MOST_PAGES = 2000;
    private static final int MOST_GLYPHS = 5_000_000;
    private static final Pattern TITLE = Pattern.compile("(?:.*?\\p{IsHan}){4}.*");
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i).*\\.(?:docx?|wps|xlsx?|pptx?|pdf|ofd|et|tmp)$|未命名.*|无标题.*");

    @Override
    public boolean reads(SourceFile file) {
        return file.ending().equals("ofd") || file.begins("PK") && OfdPackage.isPackage(file.bytes());
    }

    @Override
    public SourceReading read(SourceFile file) {
        if (!file.begins("PK")) {
            return new SourceReading.Unreadable("the file is no OFD package: open it in its program and save it anew");
        }
        try (OfdPackage unpacked = OfdPackage.unpack(file.bytes());
                OFDReader reader = new OFDReader(unpacked.folder().toString(), false)) {
            return read(reader);
        } catch (OfdPackage.Refused e) {
            return new SourceReading.Unreadable(e.reason());
        } catch (Exception e) { // the library throws its own, dom4j's and plain runtime exceptions
            return new SourceReading.Unreadable("the file is no whole OFD package (" + e.getMessage()
                    + "): open it in its program and save it anew");
        }
    }

    private static SourceReading read(OFDReader reader) throws Exception {
        int count = reader.getNumberOfPages();
        if (count > MOST_PAGES) {
            return new SourceReading.Unreadable(
                    "the file has " + count + " pages, more than " + MOST_PAGES + ": divide it");
        }
        List<PrintedPage> pages = new ArrayList<>();
        int glyphs = 0;
        for (int page = 1; page <= count; page++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("reading was given up");
            }
            pages.add(OfdPage.of(reader.getPageInfo(page)));
            glyphs += pages.getLast().glyphs().size();
            if (glyphs > MOST_GLYPHS) {
                return new SourceReading.Unreadable(
                        "the file prints more than " + MOST_GLYPHS + " characters: divide it");
            }
        }
        if (glyphs == 0) {
            return new SourceReading.Unreadable("the file has no text on its " + count
                    + " pages, it may be a scan: put the text version beside it, or have the text recognised (OCR)");
        }
        PrintedText printed = PrintedText.of(pages);
        return new SourceReading.Text(new SourceText(declared(reader, printed), printed.blocks(), List.of()));
    }

    private static List<Declared> declared(OFDReader reader, PrintedText printed) throws Exception {
        List<Declared> declared = new ArrayList<>();
        printed.title().ifPresent(title -> declared.add(new Declared(Field.TITLE, title, Origin.HEADING)));
        CT_DocInfo properties = reader.getOFDDir().getOfd().getDocBody().getDocInfo();
        Optional.ofNullable(properties)
                .map(CT_DocInfo::getTile)
                .map(String::strip)
                .filter(title -> TITLE.matcher(title).matches()
                        && !NO_TITLE.matcher(title).matches())
                .ifPresent(title -> declared.add(new Declared(Field.TITLE, title, Origin.FILE_PROPERTY)));
        return declared;
    }
}
