package org.yihaoda.index.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yihaoda.index.source.SourceFile;

/** What an office file is, by its content; its ending decides only where the content says nothing. */
enum OfficeFormat {
    DOCX,
    DOC,
    XLSX,
    XLS,
    RTF,
    /** A web page under a Word file's name, as many portals serve it. */
    HTML_AS_DOC,
    /** A web page saved as one file under a Word file's name. */
    MHTML_AS_DOC,
    PROTECTED_DOCUMENT,
    PROTECTED_SHEET,
    /** Named as a document, but of no content that is known. */
    BROKEN_DOCUMENT,
    /** Named as a sheet, but of no content that is known. */
    BROKEN_SHEET,
    /** Somebody else's. */
    OTHER;

    private static final Set<String> DOCUMENTS = Set.of("doc", "docx", "docm", "dot", "dotx", "dotm", "wps", "wpt");
    private static final Set<String> SHEETS = Set.of("xls", "xlsx", "xlsm", "xlt", "xltx", "xltm", "et", "ett");
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final int HEAD = 1024;

    static OfficeFormat of(SourceFile file) {
        if (file.begins("PK")) {
            return zip(file);
        }
        if (file.begins(OLE2)) {
            return ole(file);
        }
        if (file.begins("{\\rtf")) {
            return RTF;
        }
        return DOCUMENTS.contains(file.ending()) ? text(file) : broken(file);
    }

    private static OfficeFormat zip(SourceFile file) {
        try (ZipFile zip = ZipFile.builder().setByteArray(file.bytes()).get()) {
            if (zip.getEntry("[Content_Types].xml") == null && zip.getEntry("_rels/.rels") == null) {
                return broken(file);
            }
            return folder(zip).orElse(broken(file));
        } catch (IOException | RuntimeException e) {
            return broken(file);
        }
    }

    private static Optional<OfficeFormat> folder(ZipFile zip) {
        for (var each = zip.getEntries(); each.hasMoreElements(); ) {
            String name = each.nextElement().getName().replace('\\', '/');
            if (name.matches("/?word/document\\d*\\.xml")) {
                return Optional.of(DOCX);
            }
            if (name.matches("/?xl/workbook\\d*\\.xml")) {
                return Optional.of(XLSX);
            }
        }
        return Optional.empty();
    }

    private static OfficeFormat ole(SourceFile file) {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntry("EncryptionInfo") || root.hasEntry("EncryptedPackage")) {
                return SHEETS.contains(file.ending()) ? PROTECTED_SHEET : PROTECTED_DOCUMENT;
            }
            if (root.hasEntry("WordDocument")) {
                return DOC;
            }
            return root.hasEntry("Workbook") || root.hasEntry("Book") || root.hasEntry("WORKBOOK") ? XLS : broken(file);
        } catch (IOException | RuntimeException e) {
            return broken(file);
        }
    }

    private static OfficeFormat text(SourceFile file) {
        String head = new String(
                        file.bytes(),
                        0,
                        Math.min(HEAD, file.bytes().length),
                        java.nio.charset.StandardCharsets.ISO_8859_1)
                .toLowerCase(java.util.Locale.ROOT);
        if (head.contains("mime-version:")) {
            return MHTML_AS_DOC;
        }
        return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body")
                ? HTML_AS_DOC
                : BROKEN_DOCUMENT;
    }

    private static OfficeFormat broken(SourceFile file) {
        if (DOCUMENTS.contains(file.ending())) {
            return BROKEN_DOCUMENT;
        }
        return SHEETS.contains(file.ending()) ? BROKEN_SHEET : OTHER;
    }
}
