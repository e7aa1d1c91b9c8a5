package org.yihaoda.index.source;

/**
 * Reads files of one format. What a file may contain ends in a {@link SourceReading}; a library's exceptions and endless
 * work are met where all readers are called, so that a reader may let them pass.
 */
public interface SourceReader {
    /** Whether the file is of this format, by its first bytes and its ending. */
    boolean reads(SourceFile file);

    SourceReading read(SourceFile file);
}
