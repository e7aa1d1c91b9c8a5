package org.yihaoda.index.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Imports the files of some endings; a fresh one serves one import, so it may remember what it has met. */
interface FileImport {
    /** File name endings without the dot, in lower case. */
    Set<String> endings();

    Outcome take(Path file) throws IOException;
}
