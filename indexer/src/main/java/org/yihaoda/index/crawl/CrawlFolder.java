package org.yihaoda.index.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a crawl fills. Its own records lie in {@code .crawl}, which imports leave out: the manifest, the list
 * pages, and the addresses that an unfinished run is done with.
 */
final class CrawlFolder implements AutoCloseable {
    static final String RECORDS = ".crawl";

    private static final Duration TAKEN_UP_WITHIN = Duration.ofDays(1);

    private final Path folder;
    private final Path unfinished;
    private final FileChannel lock;
    private final Manifest manifest;
    private final Set<String> done;

    private CrawlFolder(Path folder, FileChannel lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.unfinished = folder.resolve(RECORDS).resolve("unfinished-run.txt");
        this.manifest = Manifest.read(folder.resolve(RECORDS).resolve("crawl.jsonl"));
        this.done = isOutdated(unfinished) ? new HashSet<>() : new HashSet<>(AppendedLines.read(unfinished));
        if (done.isEmpty()) {
            Files.deleteIfExists(unfinished);
        }
    }

    /** What a run found out long ago has to be asked again. */
    private static boolean isOutdated(Path unfinished) throws IOException {
        return Files.exists(unfinished)
                && Files.getLastModifiedTime(unfinished)
                        .toInstant()
                        .isBefore(Instant.now().minus(TAKEN_UP_WITHIN));
    }

    static CrawlFolder open(Path folder) {
        try {
            Path records = Files.createDirectories(folder.resolve(RECORDS));
            FileChannel channel =
                    FileChannel.open(records.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new CrawlException("another crawl fills " + folder + ": wait for it to end");
            }
            return new CrawlFolder(folder, channel);
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** Whether an earlier run was cut short after it had come to an end with this address. */
    boolean isDone(URI url) {
        return done.contains(url.toString());
    }

    void done(URI url) {
        try {
            AppendedLines.append(unfinished, url.toString());
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }

    /** What is held of the address, when its file still is what was fetched. */
    Optional<Saved> held(URI url) {
        return manifest.find(url.toString()).filter(saved -> {
            Path file = folder.resolve(saved.file());
            try {
                return Files.isRegularFile(file)
                        && Sha256.of(Files.readAllBytes(file)).equals(saved.sha256());
            } catch (IOException unreadable) {
                return false;
            }
        });
    }

    byte[] bytes(Saved saved) {
        try {
            return Files.readAllBytes(folder.resolve(saved.file()));
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }

    /** Writes the file first and its line afterwards, so that no line ever speaks of a file that is not there. */
    Saved keep(Wanted wanted, Fetch.Got got, String source, @Nullable Attached attached) {
        URI url = wanted.url();
        byte[] body = got.answer().body();
        String now = Instant.now().toString();
        Saved saved = new Saved(
                url.toString(),
                file(wanted, attached),
                Sha256.of(body),
                got.answer().header("ETag"),
                got.answer().header("Last-Modified"),
                now,
                now,
                got.answer().status(),
                wanted.kind(),
                attached == null ? null : attached.page().url(),
                source,
                got.at().equals(url) ? null : got.at().toString());
        try {
            @Nullable Saved before = wanted.before();
            if (before == null || !before.sha256().equals(saved.sha256())) {
                WholeFile.write(folder.resolve(saved.file()), body);
            }
            manifest.put(saved);
            return saved;
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }

    private String file(Wanted wanted, @Nullable Attached attached) {
        URI url = wanted.url();
        Optional<Saved> before = manifest.find(url.toString()).filter(each -> each.kind() == wanted.kind());
        if (before.isPresent()) {
            return before.get().file();
        }
        if (wanted.kind() == Kind.LIST) {
            return RECORDS + "/lists/" + SavedName.hash(url.toString()) + ".html";
        }
        String name = attached == null
                ? SavedName.page(url)
                : SavedName.attachment(url, attached.name(), attached.page().file());
        return manifest.isTaken(name, url.toString()) ? SavedName.distinct(name, url) : name;
    }

    Saved stillHolds(Saved saved) {
        try {
            Saved checked = saved.checked(Instant.now().toString());
            manifest.put(checked);
            return checked;
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }

    /** Takes the address's file away; empty when none was held. */
    Optional<Saved> drop(String url) {
        Optional<Saved> saved = manifest.find(url);
        try {
            if (saved.isPresent()) {
                Files.deleteIfExists(folder.resolve(saved.get().file()));
                manifest.remove(saved.get());
            }
            return saved;
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }

    /** The pages of a source, those first whose last check is the longest ago. */
    List<Saved> pagesOf(String source) {
        return manifest.all().stream()
                .filter(each -> each.kind() == Kind.PAGE && each.source().equals(source))
                .sorted(Comparator.comparing(Saved::checkedAt))
                .toList();
    }

    List<Saved> attachments() {
        return manifest.all().stream()
                .filter(each -> each.kind() == Kind.ATTACHMENT)
                .toList();
    }

    boolean holds(String url) {
        return manifest.find(url).isPresent();
    }

    /** The run came to its end; the next one asks for everything again. */
    void finish() {
        try {
            manifest.compact();
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }

    private static CrawlException broken(Path folder, IOException e) {
        return new CrawlException(
                "the folder " + folder + " cannot be read or written (" + e
                        + "): check its permissions and the space left, then run the crawl again to go on",
                e);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw broken(folder, e);
        }
    }
}
