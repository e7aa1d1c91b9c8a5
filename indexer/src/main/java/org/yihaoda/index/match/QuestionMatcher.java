package org.yihaoda.index.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.yihaoda.index.embed.QuestionAdapter;

/**
 * How probable it is that two questions ask the same. Both vectors are moved by an adapter that was fitted on judged pairs;
 * their cosine, the characters that both hold and their length are weighed. The same two questions, in either order, always
 * give the same number, on every machine; safe for many threads.
 */
public final class QuestionMatcher {
    private static final String ADAPTER = "adapter.bin";
    private static final String CHARACTERS = CharacterCounts.FILE;
    private static final String WEIGHTS = "weights.yaml";

    private final QuestionAdapter adapter;
    private final CharacterCounts characters;
    private final MatchWeights weights;

    public QuestionMatcher(QuestionAdapter adapter, CharacterCounts characters, MatchWeights weights) {
        this.adapter = adapter;
        this.characters = characters;
        this.weights = weights;
    }

    /** The one that ships with the program. */
    public static QuestionMatcher shipped() {
        try (InputStream adapter = resource(ADAPTER);
                Reader characters = text(CHARACTERS);
                Reader weights = text(WEIGHTS)) {
            return new QuestionMatcher(
                    QuestionAdapter.read(adapter), CharacterCounts.read(characters), MatchWeights.read(weights));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the question matcher of the program is broken (" + e.getMessage()
                            + "): build again with bin/yihaoda",
                    e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(QuestionMatcher.class.getResourceAsStream(name), name);
    }

    private static Reader text(String name) {
        return new InputStreamReader(resource(name), StandardCharsets.UTF_8);
    }

    /** Writes the files that {@link #shipped} reads, into a folder that exists. */
    public void write(Path folder) throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve(ADAPTER))) {
            adapter.write(out);
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve(CHARACTERS))) {
            characters.write(out);
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve(WEIGHTS))) {
            weights.write(out);
        }
    }

    /** A question made ready to be compared with many. */
    public QuestionText moved(QuestionText question) {
        return question.with(adapter.adapted(question.vector()));
    }

    /** The probability that both ask the same; both come from {@link #moved}. */
    public double probability(QuestionText one, QuestionText other) {
        boolean written = !one.letters().isEmpty() && one.letters().equals(other.letters());
        return written ? 1 : weights.probability(MatchFeature.of(one, other, characters));
    }

    public MatchWeights weights() {
        return weights;
    }
}
