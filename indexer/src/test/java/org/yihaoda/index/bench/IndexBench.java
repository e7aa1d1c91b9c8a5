package org.yihaoda.index.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** {@code reading FOLDER...} or {@code growth DOCUMENTS FOLDER}: one process for each, so that memory is its own. */
public final class IndexBench {
    private IndexBench() {}

    public static void main(String[] arguments) throws IOException {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        switch (arguments[0]) {
            case "reading" -> ReadingBench.run(rest.stream().map(Path::of).toList(), System.out);
            case "growth" -> GrowthBench.run(Integer.parseInt(rest.get(0)), Path.of(rest.get(1)), System.out);
            default -> throw new IllegalArgumentException("no measurement " + arguments[0]);
        }
        System.exit(0);
    }
}
