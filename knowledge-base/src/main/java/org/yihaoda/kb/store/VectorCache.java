package org.yihaoda.kb.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Embedding vectors by model and text, so that an unchanged text is never embedded again. */
public final class VectorCache {
    private final Jdbi jdbi;

    public VectorCache(Database database) {
        this.jdbi = database.jdbi();
    }

    public Optional<float[]> find(String model, String text) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select vector from vector_cache where model = :model and hash = :hash")
                        .bind("model", model)
                        .bind("hash", ContentHash.of(text))
                        .map((row, context) -> floats(row.getBytes("vector")))
                        .findOne());
    }

    public void put(String model, String text, float[] vector) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into vector_cache (model, hash, vector) values (:model, :hash, :vector) on conflict do nothing
                """)
                .bind("model", model)
                .bind("hash", ContentHash.of(text))
                .bind("vector", bytes(vector))
                .execute());
    }

    private static byte[] bytes(float[] vector) {
        ByteBuffer buffer = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }

    private static float[] floats(byte[] bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
