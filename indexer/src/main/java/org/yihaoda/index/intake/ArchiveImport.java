package org.yihaoda.index.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.yihaoda.index.source.PageDecoder;

/**
 * Zip archives: unpacked into a folder that lives as long as the import of it, within limits that no collection of
 * documents reaches and every bomb does.
 */
final class ArchiveImport implements FileImport {
    private static final int MOST_FILES = 20_000;
    private static final long LARGEST_FILE = 256L << 20;
    private static final long LARGEST = 2L << 30;
    private static final long DENSEST = 200;
    private static final int DEEPEST = 2;
    private static final int PIECE = 1 << 16;
    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};

    private final SourceWalk walk;

    ArchiveImport(SourceWalk walk) {
        this.walk = walk;
    }

    @Override
    public boolean takes(Incoming file) {
        return file.ending().equals("zip");
    }

    @Override
    public void take(Incoming file, Taking run) throws IOException {
        if (file.name().split("!/", -1).length > DEEPEST) {
            run.tell(file.name(), "", new Outcome.Skipped("an archive within an archive within an archive: unpack it"));
            return;
        }
        Path folder = Files.createTempDirectory("yihaoda-unpacked-");
        try {
            Unpacked unpacked = unpack(file.path(), folder);
            walk.takeAll(folder, file.name() + "!", file.shown() + "!", run);
            for (String link : unpacked.links()) {
                run.tell(
                        file.name() + "!/" + link,
                        "",
                        new Outcome.Skipped("a link in an archive is not followed: pack the file that it leads to"));
            }
            run.tell(file.name(), "", new Outcome.Listed("压缩包", unpacked.files(), 0, List.of()));
        } catch (BadArchive e) {
            run.tell(file.name(), "", new Outcome.Failed(e.getMessage()));
        } finally {
            delete(folder);
        }
    }

    private static final class BadArchive extends IOException {
        private static final long serialVersionUID = 1L;

        BadArchive(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    /** What came out of an archive, and the links in it, which were left there. */
    private record Unpacked(int files, List<String> links) {}

    private static Unpacked unpack(Path archive, Path folder) throws IOException {
        long left = LARGEST;
        int files = 0;
        List<String> links = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            refuseCutOff(archive, zip);
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (files + links.size() >= MOST_FILES) {
                    throw new BadArchive("the archive holds more than 20,000 files: unpack it and import the folder");
                }
                if (entry.isUnixSymlink()) {
                    links.add(name(entry));
                    continue;
                }
                files++;
                Path target = target(folder, name(entry));
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw new BadArchive("the archive is protected by a password: unpack it and import the folder");
                }
                Files.createDirectories(target.getParent());
                try (InputStream in = zip.getInputStream(entry);
                        OutputStream out = Files.newOutputStream(target)) {
                    left -= copy(in, out, Math.min(left, limit(entry)), entry.getName());
                }
            }
            return new Unpacked(files, links);
        } catch (BadArchive e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new BadArchive("the archive cannot be unpacked (" + e.getMessage() + "): pack it again as zip");
        }
    }

    /**
     * An archive that was cut off has lost the list of its files at its end; where it holds another archive, that one's list
     * is found in its place.
     */
    private static void refuseCutOff(Path archive, ZipFile zip) throws IOException {
        if (zip.getFirstLocalFileHeaderOffset() > 0 && beginsAsZip(archive)) {
            throw new BadArchive("the archive is cut off (" + Files.size(archive) + " bytes): fetch it again");
        }
    }

    private static boolean beginsAsZip(Path archive) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            return Arrays.equals(in.readNBytes(LOCAL_HEADER.length), LOCAL_HEADER);
        }
    }

    /** Text packs to a tenth, hardly ever to less than a hundredth. */
    private static long limit(ZipArchiveEntry entry) {
        long packed = Math.max(PIECE, entry.getCompressedSize());
        return Math.min(LARGEST_FILE, packed * DENSEST);
    }

    /** Chinese archives often name their files in GBK without saying so. */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean declared = entry.getGeneralPurposeBit().usesUTF8ForNames() || raw == null;
        return declared ? entry.getName() : PageDecoder.decode(raw);
    }

    private static Path target(Path folder, String name) throws BadArchive {
        String path = name.replace('\\', '/').replaceAll("[\\x00-\\x1F:*?\"<>|]", "_");
        Path target = folder.resolve(path.replaceAll("^/+", "")).normalize();
        if (!target.startsWith(folder) || target.equals(folder)) {
            throw new BadArchive("the archive names a file outside of itself: '" + name + "'; it was not unpacked");
        }
        if (target.getFileName().toString().getBytes(StandardCharsets.UTF_8).length > 255) {
            return target.resolveSibling(Integer.toHexString(name.hashCode()) + name.substring(name.lastIndexOf('.')));
        }
        return target;
    }

    private static long copy(InputStream in, OutputStream out, long limit, String name) throws IOException {
        byte[] piece = new byte[PIECE];
        long copied = 0;
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            copied += count;
            if (copied > limit) {
                throw new BadArchive(
                        "'" + name + "' grows beyond what its size in the archive allows: a zip bomb, or unpack"
                                + " it and import the folder");
            }
            out.write(piece, 0, count);
        }
        return copied;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
