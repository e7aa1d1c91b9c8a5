package org.yihaoda.index.embed;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sentence vectors of bge-small-zh-v1.5, int8, length 1. One text per call: with dynamic quantisation a vector would
 * otherwise depend on what else is in the batch (cosine down to .990 was measured). Safe for many threads at once; callers
 * bound how many.
 */
public final class Embedder implements AutoCloseable {
    /** The name that vectors are cached under; a change of model or of preparation changes it. */
    public static final String MODEL = ModelFiles.MODEL + "/1";

    public static final int DIMENSIONS = 512;

    private static final String QUESTION = "为这个句子生成表示以用于检索相关文章：";
    private static final int LONGEST = 512;

    /** Several steps of one answer ask for the same question's vector. */
    private static final int REMEMBERED = 64;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPiece wordPiece;
    private final byte[] salt = new SecureRandom().generateSeed(16);
    private final Map<String, float[]> recent = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > REMEMBERED;
        }
    });

    private Embedder(OrtSession session, WordPiece wordPiece) {
        this.session = session;
        this.wordPiece = wordPiece;
    }

    /** Loads the model, unpacking it first when this is the first time on this machine. */
    public static Embedder load() {
        ModelFiles files = ModelFiles.unpack();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = OrtEnvironment.getEnvironment()
                    .createSession(files.network().toString(), options);
            return new Embedder(session, new WordPiece(files.readVocabulary()));
        } catch (OrtException | IOException e) {
            throw new IllegalStateException(
                    "the embedding model cannot be loaded from " + files.network() + " (" + e.getMessage()
                            + "): delete that folder, it is made again",
                    e);
        }
    }

    public float[] passage(String text) {
        return vector(text);
    }

    /** Questions carry the model's retrieval instruction, passages do not. */
    public float[] question(String text) {
        String key = unreadable(text);
        float @Nullable [] known = recent.get(key);
        float[] vector = known == null ? vector(QUESTION + text) : known;
        recent.put(key, vector);
        return vector.clone();
    }

    /** What citizens write is not kept, not even for a moment longer than it takes to answer (SEC-04). */
    private String unreadable(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java: install a complete JDK 25", e);
        }
    }

    private float[] vector(String text) {
        long[] ids = wordPiece.ids(text, LONGEST);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1L);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(ones);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] hidden = (float[][][]) result.get(0).getValue();
            return unit(hidden[0][0]);
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "the embedding model failed on " + ids.length + " tokens: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    /** Of length 1. */
    static float[] unit(float[] vector) {
        double square = 0;
        for (float each : vector) {
            square += (double) each * each;
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = (float) (vector[i] / Math.sqrt(square));
        }
        return unit;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model did not close: " + e.getMessage(), e);
        }
    }
}
