package org.yihaoda.index.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Imports the files of one kind. */
interface FileImport {
    /**
     * A file to import.
     *
     * @param path where its bytes lie
     * @param name what it is called in reports and remembered by: its absolute path, or {@code archive.zip!/path}
     * @param shown its path from the source's folder on, as documents name their source
     */
    record Incoming(Path path, String name, String shown) {
        /** What follows the last dot, in lower case. */
        String ending() {
            String last = path.getFileName().toString();
            return last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        }
    }

    boolean takes(Incoming file) throws IOException;

    /** Takes the file and tells the run each outcome: one for the file, or one for each of its parts. */
    void take(Incoming file, Taking run) throws IOException;
}
