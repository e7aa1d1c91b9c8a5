package org.yihaoda.kb.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes entries so that the same entries make the same bytes: uncompressed, in order, all of one time. */
final class ArchiveWriter implements AutoCloseable {
    /** Any fixed time after 1980-01-01, with which zip begins; as a local time it is the same in every zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final FileChannel channel;
    private final ZipOutputStream zip;
    private String last = "";

    private ArchiveWriter(FileChannel channel) {
        this.channel = channel;
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
        zip.setMethod(ZipOutputStream.STORED);
    }

    static ArchiveWriter create(Path file) throws IOException {
        return new ArchiveWriter(FileChannel.open(file, StandardOpenOption.WRITE));
    }

    /** Adds a record as JSON. */
    void add(String name, Object value) {
        if (name.compareTo(last) <= 0) {
            throw new IllegalStateException("archive entries out of order: " + name + " after " + last);
        }
        last = name;
        byte[] bytes = Json.writeReadably(value);
        try {
            zip.putNextEntry(entry(name, bytes));
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds it unless that name, or one after it, is there. */
    void addOnce(String name, Object value) {
        if (name.compareTo(last) > 0) {
            add(name, value);
        }
    }

    private static ZipEntry entry(String name, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    /** The bytes are on disk before the file takes its name. */
    @Override
    public void close() throws IOException {
        try (FileChannel closing = channel) {
            zip.finish();
            zip.flush();
            closing.force(true);
        }
    }
}
