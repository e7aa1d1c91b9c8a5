package org.yihaoda.bot.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The source tree that these tests were built from. */
public final class Checkout {
    private static final List<String> MODULES = List.of("knowledge-base", "indexer", "bot-server");

    private Checkout() {}

    public static Path sampleKnowledge() {
        return root().resolve("knowledge-base").resolve("sample");
    }

    /** Every Java file that ships. */
    public static List<Path> sources() {
        return MODULES.stream().flatMap(Checkout::sources).toList();
    }

    /** Every Java file of one module that ships. */
    public static Stream<Path> sources(String module) {
        try (Stream<Path> files = Files.walk(root().resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source file of these tests, by its path below org/yihaoda/bot. */
    public static Path testSource(String path) {
        return root().resolve("bot-server/src/test/java/org/yihaoda/bot").resolve(path);
    }

    /** A resource file of a module. */
    public static Path resource(String module, String path) {
        return root().resolve(module).resolve("src/main/resources").resolve(path);
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Maven and IDEs start tests in the module or in the root. */
    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("knowledge-base")) ? here : Objects.requireNonNull(here.getParent());
    }
}
