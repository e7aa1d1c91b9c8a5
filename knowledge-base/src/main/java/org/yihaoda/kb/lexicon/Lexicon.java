package org.yihaoda.kb.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * All entries in the order of their file.
 *
 * @param version 0 for the one that ships with the program, then 1 and up, each a whole lexicon
 */
public record Lexicon(long version, List<LexiconEntry> entries) {
    private static final Lexicon SHIPPED = readShipped();

    public Lexicon {
        entries = List.copyOf(entries);
    }

    /** The lexicon in the program's own jar, which holds until an editor imports another. */
    public static Lexicon shipped() {
        return SHIPPED;
    }

    public <T extends LexiconEntry> List<T> of(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Lexicon readShipped() {
        try (InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.tsv"))) {
            return new Lexicon(0, LexiconReader.read(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon.tsv cannot be read from the program's own jar", e);
        }
    }
}
