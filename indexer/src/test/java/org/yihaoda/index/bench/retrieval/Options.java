package org.yihaoda.index.bench.retrieval;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is measured.
 *
 * @param size how many passages
 * @param folder where the indexes are made
 * @param articles real texts; empty: those of the sample
 * @param questions empty: drawn from the real texts
 * @param vectors folder of vectors that an evaluation kept; empty: most are made up
 * @param solr address of a core that waits for passages; empty: without Solr
 * @param asked how many questions at most
 * @param rounds how often all are asked in turns
 * @param limit how many passages each question asks for
 */
record Options(
        int size,
        Path folder,
        Path sample,
        Optional<Path> articles,
        Optional<Path> questions,
        Optional<Path> vectors,
        Optional<String> solr,
        int asked,
        int rounds,
        int limit) {
    /** Of {@code --name value}, as bin/benches/retrieval.mjs gives them. */
    static Options of(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            given.put(arguments[i], arguments[i + 1]);
        }
        return new Options(
                Integer.parseInt(required(given, "--size")),
                Path.of(required(given, "--folder")),
                Path.of(required(given, "--sample")),
                Optional.ofNullable(given.get("--articles")).map(Path::of),
                Optional.ofNullable(given.get("--questions")).map(Path::of),
                Optional.ofNullable(given.get("--vectors")).map(Path::of),
                Optional.ofNullable(given.get("--solr")),
                Integer.parseInt(required(given, "--asked")),
                Integer.parseInt(required(given, "--rounds")),
                Integer.parseInt(required(given, "--limit")));
    }

    private static String required(Map<String, String> given, String name) {
        String value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing: run bin/bench retrieval, which gives it");
        }
        return value;
    }
}
