package org.yihaoda.kb.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where unpacked program parts lie (database binaries, the embedding model): XDG_CACHE_HOME/yihaoda, by default
 * ~/.cache/yihaoda. All of it can be deleted; it is made again.
 */
public final class CacheFolder {
    private CacheFolder() {}

    /**
     * The cache of one part.
     *
     * @throws StoreException when it cannot be written
     */
    public static Path of(String part) {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path home = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        Path folder = home.resolve("yihaoda").resolve(part);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreException(
                    "cache folder " + folder + " cannot be written (" + e
                            + "): set XDG_CACHE_HOME to a folder that can",
                    e);
        }
    }
}
