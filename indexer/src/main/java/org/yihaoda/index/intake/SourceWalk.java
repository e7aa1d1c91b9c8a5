package org.yihaoda.index.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.yihaoda.index.source.SourceFiles;

/** Hands each file of the sources to the first of the imports that takes it; whatever a file is, the run goes on. */
final class SourceWalk {
    private final List<FileImport> imports;

    /** @param imports made for this walk, since an archive's files are walked as well */
    SourceWalk(Function<SourceWalk, List<FileImport>> imports) {
        this.imports = imports.apply(this);
    }

    static String nameOf(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    /** The source that the file was named by, or lies in. */
    static Path root(Path file, List<Path> sources) {
        return sources.stream().filter(file::startsWith).findFirst().orElse(file);
    }

    /** From the source's own name on: pages/2024/办法.html. */
    private static String shown(Path root, Path file) {
        Path from = root.toAbsolutePath().normalize().getParent();
        return from == null
                ? file.toString()
                : from.relativize(file.toAbsolutePath().normalize()).toString();
    }

    void take(Path file, Path root, Taking run) {
        take(new FileImport.Incoming(file, nameOf(file), shown(root, file)), run, root);
    }

    /** Takes all files of an unpacked archive; their names in reports begin with the archive's. */
    void takeAll(Path folder, String prefix, String archive, Taking run) {
        for (Path file : SourceFiles.under(List.of(folder))) {
            String inside = "/" + folder.relativize(file);
            take(new FileImport.Incoming(file, prefix + inside, archive + inside), run, folder);
        }
    }

    /** Takes one file again, by the name under which it is remembered; false when it cannot be found by it. */
    boolean takeAgain(String name, Taking run) {
        Path file = Path.of(name.replaceFirst("(?:#|!/).*$", ""));
        if (!Files.isRegularFile(file)) {
            return false;
        }
        take(new FileImport.Incoming(file, nameOf(file), file.getFileName().toString()), run, file);
        return true;
    }

    private void take(FileImport.Incoming file, Taking run, Path root) {
        try {
            if (Files.isSymbolicLink(file.path()) && Files.isDirectory(file.path())) {
                run.tell(
                        file.name(), "", new Outcome.Skipped("a link to a folder: import the folder that it leads to"));
                return;
            }
            if (Files.exists(file.path()) && !Files.isRegularFile(file.path())) {
                run.tell(file.name(), "", new Outcome.Skipped("no regular file"));
                return;
            }
            if (!file.path().toRealPath().startsWith(root.toRealPath())) {
                run.tell(
                        file.name(), "", new Outcome.Skipped("a link that leads out of the folder: import its target"));
                return;
            }
            for (FileImport each : imports) {
                if (each.takes(file)) {
                    each.take(file, run);
                    return;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            run.tell(
                    file.name(),
                    "",
                    new Outcome.Failed("cannot be read (" + e + "): check its permissions and its encoding"));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            run.tell(file.name(), "", Outcome.Failed.by(e));
        }
    }
}
