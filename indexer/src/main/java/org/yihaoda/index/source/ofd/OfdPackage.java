package org.yihaoda.index.source.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * An OFD file's XML unpacked to a folder of its own, which is deleted on closing. Everything is measured while it is unpacked,
 * since a zip says of itself what it likes; pictures, fonts and seals are not needed and left out.
 */
final class OfdPackage implements AutoCloseable {
    static final long MOST_BYTES = 200L * 1024 * 1024;
    static final int MOST_ENTRIES = 20_000;
    /** XML seldom shrinks to less than a hundredth. */
    private static final int MOST_RATIO = 300;

    private static final long RATIO_FROM = 1024L * 1024;
    private static final String ROOT = "OFD.xml";
    private static final int HEADER = 30;
    private static final int LENGTH_OF_NAME = 26;

    private final Path folder;

    private OfdPackage(Path folder) {
        this.folder = folder;
    }

    /** The package could not be unpacked safely; the message tells people why, and what to do. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        Refused(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    static OfdPackage unpack(byte[] bytes) throws IOException, Refused {
        OfdPackage unpacked = new OfdPackage(Files.createTempDirectory("yihaoda-ofd-"));
        try {
            unpacked.fill(bytes);
            return unpacked;
        } catch (IOException | Refused | RuntimeException | Error e) {
            unpacked.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    private void fill(byte[] bytes) throws IOException, Refused {
        byte[] buffer = new byte[64 * 1024];
        long all = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new Refused(
                            "the package holds more than " + MOST_ENTRIES + " files: save it anew, or divide it");
                }
                Path target = target(entry.getName());
                try (OutputStream out = open(entry, target)) {
                    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                        all += read;
                        if (all > MOST_BYTES || all > RATIO_FROM && all / MOST_RATIO > bytes.length) {
                            throw new Refused("the package unpacks to far more than its own " + bytes.length
                                    + " bytes: save it anew, or divide it");
                        }
                        out.write(buffer, 0, read);
                    }
                }
            }
        }
    }

    private static OutputStream open(ZipEntry entry, Path target) throws IOException {
        if (entry.isDirectory() || !target.toString().toLowerCase(Locale.ROOT).endsWith(".xml")) {
            return OutputStream.nullOutputStream();
        }
        Files.createDirectories(target.getParent());
        return Files.newOutputStream(target);
    }

    private Path target(String name) throws Refused {
        String path = name.replace('\\', '/').replaceFirst("^/+", "");
        try {
            Path target = folder.resolve(path).normalize();
            if (List.of(path.split("/")).contains("..") || !target.startsWith(folder)) {
                throw new Refused("the package holds a file named " + name + ", outside of itself: do not trust it");
            }
            return target;
        } catch (InvalidPathException e) {
            throw new Refused("the package holds a file whose name cannot be (" + e.getReason() + "): save it anew");
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("folder " + folder + " cannot be deleted: delete it by hand", e);
        }
    }

    /** Whether a zip holds OFD.xml at its root, by the headers of its files; nothing is unpacked for it. */
    static boolean isPackage(byte[] bytes) {
        for (int i = 0; i + HEADER + ROOT.length() < bytes.length; i++) {
            boolean header = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4;
            if (header
                    && bytes[i + LENGTH_OF_NAME] <= ROOT.length() + 1
                    && name(bytes, i).equals(ROOT)) {
                return true;
            }
        }
        return false;
    }

    private static String name(byte[] bytes, int header) {
        int length = Math.max(0, bytes[header + LENGTH_OF_NAME]);
        int end = Math.min(bytes.length, header + HEADER + length);
        String name = new String(bytes, header + HEADER, end - header - HEADER, StandardCharsets.ISO_8859_1);
        return name.startsWith("/") ? name.substring(1) : name;
    }
}
