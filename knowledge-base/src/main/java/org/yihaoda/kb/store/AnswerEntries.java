package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;
import org.yihaoda.kb.review.TimelineEntry;

/** answers/CODE.json: the standard answers with all their revisions, and what was done to each. */
final class AnswerEntries implements ArchivePart {
    private static final String FOLDER = "answers";
    /** In the place of a file's name: no file of that name is ever indexed. */
    private static final String ARCHIVE = "archive";

    /**
     * An answer with its history.
     *
     * @param shown whether everybody sees it
     * @param source the file that brought it, see {@link StandardAnswers}; null: it was never shown
     * @param taken what that file held; null: it was written here
     */
    record Entry(
            String code,
            boolean shown,
            @Nullable String source,
            @Nullable StandardAnswer taken,
            List<Revision<StandardAnswer>> revisions,
            List<TimelineEntry> timeline) {
        Entry {
            revisions = revisions == null ? List.of() : List.copyOf(revisions);
            timeline = timeline == null ? List.of() : List.copyOf(timeline);
        }

        Reviewed<StandardAnswer> answer() {
            return new Reviewed<>(code, revisions);
        }
    }

    private static String name(String code) {
        return FOLDER + "/" + code + ".json";
    }

    @Override
    public String folder() {
        return FOLDER;
    }

    @Override
    public long count(Handle handle) {
        return handle.createQuery("select count(distinct code) from answer_revision")
                .mapTo(Long.class)
                .one();
    }

    @Override
    public void write(Handle handle, ArchiveWriter writer) {
        handle.createQuery("select distinct code from answer_revision").mapTo(String.class).stream()
                .sorted(Comparator.comparing(AnswerEntries::name))
                .forEach(code -> entry(handle, code).ifPresent(entry -> writer.add(name(code), entry)));
    }

    private static Optional<Entry> entry(Handle handle, String code) {
        return new RevisionRows(handle)
                .find(code)
                .map(answer -> new Entry(
                        code,
                        new LedgerRows(handle).isShown(code),
                        new LedgerRows(handle).source(code).orElse(null),
                        new LedgerRows(handle).taken(List.of(code)).get(code),
                        answer.revisions(),
                        new TimelineRows(handle).of(code)));
    }

    @Override
    public void check(ArchiveReader archive, String name) {
        Entry entry = read(archive, name);
        if (!name(entry.code()).equals(name)) {
            throw archive.broken(name, "it holds the answer of code '" + entry.code() + "'");
        }
        if (entry.revisions().isEmpty()) {
            throw archive.broken(name, "'revisions' is missing");
        }
        int last = 0;
        for (Revision<StandardAnswer> each : entry.revisions()) {
            if (each.number() <= last || !each.content().code().equals(entry.code())) {
                throw archive.broken(name, "revision " + each.number() + " is out of order or of another answer");
            }
            last = each.number();
        }
    }

    private static Entry read(ArchiveReader archive, String name) {
        return archive.read(name, new TypeReference<Entry>() {});
    }

    @Override
    public boolean replaces(Handle handle, ArchiveReader archive, String name) {
        Entry entry = read(archive, name);
        return entry(handle, entry.code())
                .filter(held -> !held.revisions().equals(entry.revisions()))
                .isPresent();
    }

    /** One that is held in another state goes on as the archive's, as its next revision; none of its history is lost. */
    @Override
    public Optional<Archive.Brought> bring(Handle handle, ArchiveReader archive, String name) {
        new LedgerRows(handle).takeTurn();
        Entry entry = read(archive, name);
        Optional<Entry> held = entry(handle, entry.code());
        if (held.isEmpty()) {
            add(handle, entry);
        } else if (!held.get().revisions().equals(entry.revisions())) {
            new TakenAnswers(handle, Reviews.now(Clock.systemUTC()))
                    .take(ARCHIVE, Reviews.asShown(entry.answer().shown()));
        }
        // Archive.Brought counts documents.
        return Optional.empty();
    }

    private static void add(Handle handle, Entry entry) {
        RevisionRows rows = new RevisionRows(handle);
        TimelineRows timeline = new TimelineRows(handle);
        entry.revisions().forEach(each -> rows.add(entry.code(), each));
        entry.timeline().forEach(each -> timeline.add(entry.code(), each));
        if (entry.shown()) {
            LedgerRows ledger = new LedgerRows(handle);
            ledger.show(Reviews.asShown(entry.answer().shown()), true);
            ledger.remember(entry.code(), entry.source(), entry.taken());
        }
    }
}
