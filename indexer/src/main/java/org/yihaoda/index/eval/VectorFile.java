package org.yihaoda.index.eval;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yihaoda.index.embed.Embedder;

/**
 * Vectors that were computed once, in a file under the hash of model and text, so that an evaluation that was interrupted
 * goes on where it was and the next one takes no time to embed. One process at a time; the file may be deleted at will.
 */
public final class VectorFile implements AutoCloseable {
    private static final String NAME = "vectors.bin";
    private static final int KEY = 2 * Long.BYTES;
    private static final int RECORD = KEY + Embedder.DIMENSIONS * Float.BYTES;

    private record Key(long high, long low) {}

    /** Computes a vector; what the texts are to the model is told by the name, which is part of the key. */
    public record Model(String name, Embedding embedding) {
        /** The vector of one text. */
        public interface Embedding {
            float[] of(String text);
        }

        public static Model passages(Embedder embedder) {
            return new Model(Embedder.MODEL + " passage", embedder::passage);
        }

        public static Model questions(Embedder embedder) {
            return new Model(Embedder.MODEL + " question", embedder::question);
        }
    }

    private final Path path;
    private final FileChannel channel;
    private final Map<Key, Long> places = new HashMap<>();

    private VectorFile(Path path, FileChannel channel) throws IOException {
        this.path = path;
        this.channel = channel;
        ByteBuffer key = buffer(KEY);
        long whole = channel.size() / RECORD * RECORD;
        for (long at = 0; at < whole; at += RECORD) {
            read(key.clear(), at);
            places.put(new Key(key.getLong(), key.getLong()), at + KEY);
        }
        // What an interrupted run left half written.
        channel.truncate(whole);
    }

    /** The file in that folder, which is made when it is absent. */
    public static VectorFile open(Path folder) {
        Path path = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            try {
                lock(channel, folder);
                return new VectorFile(path, channel);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new EvaluationException(
                    "vectors cannot be kept in " + path + " (" + e + "): name another folder with --data", e);
        }
    }

    private static void lock(FileChannel channel, Path folder) throws IOException {
        boolean free;
        try {
            free = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            free = false;
        }
        if (!free) {
            throw new EvaluationException("another evaluation is running in " + folder
                    + ": wait until it has ended, or name another folder with --data");
        }
    }

    /** The vectors of the texts, in their order; each that the file lacks is computed once and kept. */
    public List<float[]> of(List<String> texts, Model model) {
        List<Key> keys = texts.stream().map(text -> key(text, model)).toList();
        Map<Key, String> missing = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (!places.containsKey(keys.get(i))) {
                missing.put(keys.get(i), texts.get(i));
            }
        }
        try {
            append(missing, model);
            List<float[]> vectors = new ArrayList<>();
            for (Key key : keys) {
                vectors.add(vector(Objects.requireNonNull(places.get(key))));
            }
            return vectors;
        } catch (IOException e) {
            throw new EvaluationException("vectors cannot be kept in " + path + " (" + e + "): free disk space", e);
        }
    }

    private void append(Map<Key, String> missing, Model model) throws IOException {
        List<Map.Entry<Key, String>> entries = List.copyOf(missing.entrySet());
        List<float[]> made = entries.parallelStream()
                .map(entry -> model.embedding().of(entry.getValue()))
                .toList();
        ByteBuffer records = buffer(RECORD * entries.size());
        long end = channel.size();
        for (int i = 0; i < entries.size(); i++) {
            Key key = entries.get(i).getKey();
            records.putLong(key.high()).putLong(key.low());
            for (float each : made.get(i)) {
                records.putFloat(each);
            }
        }
        records.flip();
        for (long at = end; records.hasRemaining(); ) {
            at += channel.write(records, at);
        }
        for (int i = 0; i < entries.size(); i++) {
            places.put(entries.get(i).getKey(), end + (long) i * RECORD + KEY);
        }
    }

    private float[] vector(long at) throws IOException {
        ByteBuffer bytes = buffer(RECORD - KEY);
        read(bytes, at);
        FloatBuffer floats = bytes.asFloatBuffer();
        float[] vector = new float[Embedder.DIMENSIONS];
        floats.get(vector);
        return vector;
    }

    private void read(ByteBuffer bytes, long at) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("the file ends at " + channel.size());
            }
        }
        bytes.flip();
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Key key(String text, Model model) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((model.name() + "\n" + text).getBytes(StandardCharsets.UTF_8));
            ByteBuffer halves = ByteBuffer.wrap(hash);
            return new Key(halves.getLong(), halves.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EvaluationException(path + " did not close cleanly (" + e + "): delete it, it is made again", e);
        }
    }
}
