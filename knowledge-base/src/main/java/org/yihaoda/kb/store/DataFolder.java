package org.yihaoda.kb.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that keeps everything a installation knows: the embedded database and the derived index. Its VERSION file
 * holds the layout's number, so that a program never opens what a newer one wrote.
 */
public record DataFolder(Path path) {
    static final int LAYOUT = 1;

    /**
     * Opens the folder, making it when it is absent.
     *
     * @throws StoreException when it cannot be written or was written by a newer program
     */
    public static DataFolder open(Path path) {
        DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
        try {
            Files.createDirectories(folder.path());
            folder.checkLayout();
            return folder;
        } catch (IOException e) {
            throw new StoreException(
                    "data folder " + folder.path() + " cannot be written (" + e + "): name another one with --data", e);
        }
    }

    /**
     * Opens a folder that is there already, writing nothing; empty when there is none.
     *
     * @throws StoreException when it was written by a newer program
     */
    public static Optional<DataFolder> existing(Path path) {
        DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
        try {
            if (!Files.exists(folder.path().resolve("VERSION"))) {
                return Optional.empty();
            }
            folder.checkLayout();
            return Optional.of(folder);
        } catch (IOException e) {
            throw new StoreException(
                    "data folder " + folder.path() + " cannot be read (" + e + "): check its permissions", e);
        }
    }

    private void checkLayout() throws IOException {
        Path version = path.resolve("VERSION");
        if (!Files.exists(version)) {
            Files.writeString(version, LAYOUT + "\n");
            return;
        }
        String written = Files.readString(version).strip();
        if (!written.matches("\\d{1,6}")) {
            throw new StoreException("data folder " + path + ": VERSION is not a number: was '" + written
                    + "'; restore the file from a backup or name another folder with --data");
        }
        if (Integer.parseInt(written) > LAYOUT) {
            throw new StoreException("data folder " + path + " has layout " + written + ", this program knows " + LAYOUT
                    + ": use a newer Yihaoda, or name another folder with --data");
        }
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path corpus() {
        return path.resolve("corpus");
    }

    Path lock() {
        return path.resolve("database.lock");
    }
}
