package org.yihaoda.index.eval.faq;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.VectorFile;
import org.yihaoda.index.fit.JudgedPair;
import org.yihaoda.index.match.QuestionText;

/**
 * The pairs of files with the vectors that a matcher is fitted on.
 *
 * @param files in the order in which they were read
 * @param sizes how many pairs each file holds
 * @param pairs of all files, one file after the other
 */
public record JudgedPairs(List<Path> files, List<Integer> sizes, List<JudgedPair> pairs) {
    private static final int BUFFER = 1 << 16;

    /** Hears how far the reading is; how many pairs there are is known at the end. */
    public interface Listener {
        void read(int pairs);
    }

    public static JudgedPairs read(List<Path> files, VectorFile vectors, Embedder embedder, Listener listener) {
        List<Integer> sizes = new ArrayList<>();
        List<JudgedPair> pairs = new ArrayList<>();
        VectorFile.Model model = VectorFile.Model.passages(embedder);
        for (Path file : files) {
            int before = pairs.size();
            SentencePair.read(file, batch -> {
                List<QuestionText> ones =
                        questions(batch.stream().map(SentencePair::one).toList(), vectors, model);
                List<QuestionText> others =
                        questions(batch.stream().map(SentencePair::other).toList(), vectors, model);
                for (int i = 0; i < batch.size(); i++) {
                    pairs.add(new JudgedPair(
                            ones.get(i), others.get(i), batch.get(i).same()));
                }
                listener.read(pairs.size());
            });
            sizes.add(pairs.size() - before);
        }
        return new JudgedPairs(List.copyOf(files), sizes, pairs);
    }

    /** The sentences as a matcher compares them. */
    static List<QuestionText> questions(List<String> sentences, VectorFile vectors, VectorFile.Model model) {
        List<float[]> found = vectors.of(sentences, model);
        List<QuestionText> questions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            questions.add(QuestionText.of(sentences.get(i), found.get(i)));
        }
        return questions;
    }

    /** The SHA-256 of a file, by which a matcher knows what it was fitted on. */
    public static String digest(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new EvaluationException(file + " cannot be read (" + e + "): check its permissions", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
