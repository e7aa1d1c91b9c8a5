package org.yihaoda.index.embed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yihaoda.kb.store.CacheFolder;

/**
 * The model's files, unpacked once from their jar into the cache folder: reading the ONNX file from disk and the
 * vocabulary from plain text starts the program a second sooner than reading both from the jar.
 *
 * @param network the ONNX file
 * @param vocabulary one token a line; the line's number from 0 is the token's id
 */
record ModelFiles(Path network, Path vocabulary) {
    static final String MODEL = "bge-small-zh-v1.5-q";

    static ModelFiles unpack() {
        Path folder = CacheFolder.of("model-" + MODEL);
        ModelFiles files = new ModelFiles(folder.resolve("model.onnx"), folder.resolve("vocabulary.txt"));
        try {
            if (!Files.exists(files.network)) {
                try (InputStream packed = resource(MODEL + ".onnx")) {
                    moveInto(files.network, target -> Files.copy(packed, target, StandardCopyOption.REPLACE_EXISTING));
                }
            }
            if (!Files.exists(files.vocabulary)) {
                List<String> tokens = tokens();
                moveInto(files.vocabulary, target -> Files.write(target, tokens));
            }
            return files;
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the embedding model cannot be unpacked into " + folder + " (" + e.getMessage()
                            + "): free disk space or set XDG_CACHE_HOME",
                    e);
        }
    }

    Map<String, Integer> readVocabulary() throws IOException {
        Map<String, Integer> ids = new HashMap<>();
        List<String> lines = Files.readAllLines(vocabulary);
        for (int i = 0; i < lines.size(); i++) {
            ids.put(lines.get(i), i);
        }
        return ids;
    }

    private interface Writing {
        void to(Path target) throws IOException;
    }

    /** Written beside and moved in one step, so that an interrupted start leaves no half file. */
    private static void moveInto(Path file, Writing writing) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), "unpacking", ".part");
        writing.to(beside);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> tokens() throws IOException {
        try (InputStream packed = resource(MODEL + "-tokenizer.json")) {
            JsonNode vocabulary = new ObjectMapper().readTree(packed).at("/model/vocab");
            String[] tokens = new String[vocabulary.size()];
            vocabulary.properties().forEach(entry -> tokens[entry.getValue().asInt()] = entry.getKey());
            return new ArrayList<>(List.of(tokens));
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = ModelFiles.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new IOException(name + " is not on the class path: build again with bin/yihaoda");
        }
        return stream;
    }
}
