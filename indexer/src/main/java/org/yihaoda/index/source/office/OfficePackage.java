package org.yihaoda.index.source.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilder;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The XML parts of a .docx or .xlsx. Parts are looked up by name and never written anywhere, so that an entry called
 * {@code ../../etc/passwd} is just a part that nobody asks for. Pictures and embedded objects are not inflated.
 */
final class OfficePackage {
    /** A thousand pages are about 8 MiB of XML; parsed it takes ten times its size in memory. */
    static final int LARGEST_PART = 48 * 1024 * 1024;

    private static final int LARGEST = 2 * LARGEST_PART;
    private static final int MOST_PARTS = 10_000;

    private final Map<String, byte[]> parts;

    private OfficePackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * All XML parts, inflated.
     *
     * @throws OfficeException when they are too large
     * @throws IOException when the bytes are no whole zip
     */
    static OfficePackage open(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        long all = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            int entries = 0;
            for (var each = zip.getEntries(); each.hasMoreElements(); ) {
                ZipArchiveEntry entry = each.nextElement();
                if (++entries > MOST_PARTS) {
                    throw tooLarge("it has more than " + MOST_PARTS + " parts");
                }
                refuseUnusual(entry);
                String name = path(entry.getName());
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    byte[] part = inflate(zip, entry);
                    all += part.length;
                    parts.putIfAbsent(name, part);
                }
                if (all > LARGEST) {
                    throw tooLarge("its parts are more than " + LARGEST / 1024 / 1024 + " MiB");
                }
            }
        }
        return new OfficePackage(parts);
    }

    /** Office packs by deflating only; for other methods the library wants further libraries and fails with an Error. */
    private static void refuseUnusual(ZipArchiveEntry entry) throws IOException {
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            throw new IOException("part " + entry.getName() + " is packed in an unusual way, " + entry.getMethod());
        }
    }

    /** What the header says of the size may be a lie, so it is counted. */
    private static byte[] inflate(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (@Nullable InputStream in = zip.getInputStream(entry)) {
            if (in == null) {
                throw new IOException("part " + entry.getName() + " is packed in an unknown way");
            }
            byte[] part = in.readNBytes(LARGEST_PART + 1);
            if (part.length > LARGEST_PART) {
                throw tooLarge("part " + entry.getName() + " is more than " + LARGEST_PART / 1024 / 1024 + " MiB");
            }
            return part;
        }
    }

    private static OfficeException tooLarge(String measure) {
        return new OfficeException("the file unpacks to too much (" + measure + "): split it into smaller files");
    }

    private static String path(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /** The main part's name: what the package's own relations say, for some programs do not call it document.xml. */
    Optional<String> mainPart() throws IOException {
        for (Element relation : xml("_rels/.rels")
                .map(root -> Xml.descendants(root, "Relationship"))
                .orElse(java.util.List.of())) {
            if (relation.getAttribute("Type").endsWith("/officeDocument")) {
                String target = path(relation.getAttribute("Target"));
                if (parts.containsKey(target)) {
                    return Optional.of(target);
                }
            }
        }
        return java.util.stream.Stream.of("word/document.xml", "xl/workbook.xml")
                .filter(parts::containsKey)
                .findFirst();
    }

    /** The root of a part; empty when there is no such part. Document types, and with them entities, are refused. */
    Optional<Element> xml(String name) throws IOException {
        byte @Nullable [] part = parts.get(path(name));
        if (part == null) {
            return Optional.empty();
        }
        try {
            DocumentBuilder builder = XMLHelper.newDocumentBuilder();
            builder.setErrorHandler(null);
            Document document = builder.parse(new ByteArrayInputStream(part));
            return Optional.ofNullable(document.getDocumentElement());
        } catch (SAXException e) {
            throw new OfficeException("part " + name + " is no XML that may be read (" + e.getMessage()
                    + "): open the file in Word or WPS and save it anew");
        }
    }
}
