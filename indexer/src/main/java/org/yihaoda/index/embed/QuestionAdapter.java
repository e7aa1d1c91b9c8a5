package org.yihaoda.index.embed;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Moves a question's vector towards the passages that answer such questions: q + qW, of length 1 again. The model was made
 * for sentences that say the same; a citizen's words and the rule's seldom do. Passages keep their vectors, so that an
 * adapter can be replaced without embedding anything anew. Fitted on pairs of questions it moves both, towards each other
 * where they ask the same.
 *
 * <p>As a file: the four letters YQA1, the number of dimensions (int), then for each row of W its scale (float) and one signed
 * byte for each column; big-endian.
 */
public final class QuestionAdapter {
    private static final int MAGIC = 0x59514131;
    private static final int LARGEST = Byte.MAX_VALUE;

    private static final String RESOURCE = "question-adapter.bin";

    private final float[][] rows;

    private QuestionAdapter(float[][] rows) {
        this.rows = rows;
    }

    /** Of these weights, rounded as a file holds them. */
    public static QuestionAdapter of(float[][] weights) {
        float[][] rows = new float[weights.length][];
        for (int i = 0; i < weights.length; i++) {
            rows[i] = restored(rounded(weights[i]), scale(weights[i]));
        }
        return new QuestionAdapter(rows);
    }

    /** Leaves questions as they are. */
    public static QuestionAdapter none() {
        return new QuestionAdapter(new float[Embedder.DIMENSIONS][Embedder.DIMENSIONS]);
    }

    /** The one that ships with the program; docs/howto/measure-retrieval.md says how it was fitted. */
    public static QuestionAdapter shipped() {
        return Shipped.ADAPTER;
    }

    /** Read when it is first asked for. */
    private static final class Shipped {
        private static final QuestionAdapter ADAPTER = read();

        private static QuestionAdapter read() {
            try (InputStream file = Objects.requireNonNull(QuestionAdapter.class.getResourceAsStream(RESOURCE))) {
                return QuestionAdapter.read(file);
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE + " cannot be read from the program's own jar", e);
            }
        }
    }

    /** A file that is none is an IOException that says so. */
    public static QuestionAdapter read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("no question adapter: it does not begin with YQA1; fit it anew");
        }
        int dimensions = data.readInt();
        if (dimensions != Embedder.DIMENSIONS) {
            throw new IOException("a question adapter of " + dimensions + " dimensions, expected " + Embedder.DIMENSIONS
                    + ": fit it anew for this model");
        }
        float[][] rows = new float[dimensions][];
        for (int i = 0; i < dimensions; i++) {
            float scale = data.readFloat();
            byte[] row = new byte[dimensions];
            data.readFully(row);
            rows[i] = restored(row, scale);
        }
        return new QuestionAdapter(rows);
    }

    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(rows.length);
        for (float[] row : rows) {
            data.writeFloat(scale(row));
            data.write(rounded(row));
        }
        data.flush();
    }

    /** @param question of length 1, as the embedder gives it; it is left as it is */
    public float[] adapted(float[] question) {
        float[] moved = question.clone();
        for (int i = 0; i < rows.length; i++) {
            float weight = question[i];
            float[] row = rows[i];
            for (int j = 0; j < row.length; j++) {
                moved[j] += weight * row[j];
            }
        }
        return Embedder.unit(moved);
    }

    private static float scale(float[] row) {
        float largest = 0;
        for (float each : row) {
            largest = Math.max(largest, Math.abs(each));
        }
        return largest == 0 ? 1 : largest / LARGEST;
    }

    private static byte[] rounded(float[] row) {
        float scale = scale(row);
        byte[] bytes = new byte[row.length];
        for (int i = 0; i < row.length; i++) {
            bytes[i] = (byte) Math.round(row[i] / scale);
        }
        return bytes;
    }

    private static float[] restored(byte[] row, float scale) {
        float[] restored = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            restored[i] = row[i] * scale;
        }
        return restored;
    }
}
