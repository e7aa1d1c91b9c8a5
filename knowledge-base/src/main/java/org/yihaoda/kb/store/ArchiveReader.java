package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.ValidityReader;

/** Reads the entries of an archive; whatever is wrong with one is said with its name. */
final class ArchiveReader implements AutoCloseable {
    /** No document is that large; an archive of someone else's making may claim to hold one. */
    private static final int LARGEST = 64 << 20;

    private final Path file;
    private final ZipFile zip;
    private final TreeSet<String> names = new TreeSet<>();

    private ArchiveReader(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static ArchiveReader open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException("there is no archive " + file + ": check the name");
        }
        try {
            ArchiveReader reader = new ArchiveReader(file, new ZipFile(file.toFile()));
            reader.list();
            return reader;
        } catch (ZipException e) {
            throw new StoreException(
                    "archive " + file + " is no zip file or is cut short (" + e.getMessage()
                            + "): copy it again from where it was exported",
                    e);
        } catch (IOException e) {
            throw new StoreException("archive " + file + " cannot be read (" + e + "): check its permissions", e);
        }
    }

    private void list() {
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
            if (!names.add(entry.getName())) {
                throw broken(entry.getName(), "it is there twice");
            }
        });
    }

    /** All entries but the manifest, in order. */
    List<String> names() {
        return names.stream().filter(name -> !name.equals(Archive.MANIFEST)).toList();
    }

    /** The folder's entries in order. */
    List<String> names(String folder) {
        return List.copyOf(names.subSet(folder + "/", folder + "0"));
    }

    boolean holds(String name) {
        return names.contains(name);
    }

    /** The outermost folder of a name; empty when it stands in none. */
    static String folder(String name) {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    /** What the format's number says comes before all else that a newer program may have written. */
    private record Format(int format) {}

    Archive.Manifest manifest() {
        if (!holds(Archive.MANIFEST)) {
            throw broken(Archive.MANIFEST, "it is missing, so this is no archive of Yihaoda");
        }
        int format = read(Archive.MANIFEST, new TypeReference<Format>() {}).format();
        if (format > Archive.FORMAT) {
            throw new StoreException("archive " + file + " has format " + format + ", this program knows "
                    + Archive.FORMAT + ": use a newer Yihaoda");
        }
        if (format < 1) {
            throw broken(Archive.MANIFEST, "its format is " + format);
        }
        return read(Archive.MANIFEST, new TypeReference<Archive.Manifest>() {});
    }

    /** A document whose every part is there, that the validity readers can read, and that has the id of its name. */
    PolicyDocument checked(String name, String id, PolicyDocument document) {
        if (!document.id().equals(id) || !id.matches("[0-9a-f]{16}")) {
            throw broken(name, "it holds the document of id '" + document.id() + "'");
        }
        try {
            ValidityReader.read(document);
            return document;
        } catch (RuntimeException e) {
            throw new StoreException(said(name, e.toString()), e);
        }
    }

    PolicyDocument document(String name) {
        return read(name, new TypeReference<PolicyDocument>() {});
    }

    <T> T read(String name, TypeReference<T> type) {
        T value = parsed(name, type);
        @Nullable String missing = Missing.in(value);
        if (missing != null) {
            throw broken(name, "'" + missing + "' is missing");
        }
        return value;
    }

    private <T> T parsed(String name, TypeReference<T> type) {
        String json = new String(bytes(name), StandardCharsets.UTF_8);
        try {
            return Json.read(json, type);
        } catch (StoreException e) {
            Object reason = e.getCause() instanceof JsonProcessingException cause ? cause.getOriginalMessage() : e;
            throw new StoreException(said(name, String.valueOf(reason)), e);
        }
    }

    private byte[] bytes(String name) {
        ZipEntry entry = zip.getEntry(name);
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw broken(name, "it is larger than " + (LARGEST >> 20) + " MiB");
            }
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (sum.getValue() != entry.getCrc()) {
                throw broken(name, "its bytes are not those that were written");
            }
            return bytes;
        } catch (IOException e) {
            throw new StoreException(said(name, e.toString()), e);
        }
    }

    StoreException broken(String name, String what) {
        return new StoreException(said(name, what));
    }

    private String said(String name, String what) {
        return "archive " + file + " is broken at " + name + ": " + what + "; nothing was imported, export it again";
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new StoreException("archive " + file + " cannot be closed: " + e, e);
        }
    }
}
