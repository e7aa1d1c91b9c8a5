package org.yihaoda.index.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.text.Initials;
import org.yihaoda.index.text.NormalText;
import org.yihaoda.kb.naming.Titles;

/**
 * Titles of documents and names of schemes, to be looked through while somebody types. What other people have asked is
 * never among them: it may be private. Fifty thousand titles are looked through in a few milliseconds, so that no other
 * order of them is kept.
 */
final class Suggestions {
    /** A bound on memory, about 300 bytes each; more titles than that are found by searching. */
    private static final int MOST_TITLES = 50_000;
    /** One letter begins the sound of too much. */
    private static final int SHORTEST_INITIALS = 2;

    /**
     * What can be suggested.
     *
     * @param days the title's states, see {@link DocumentFields#stateAt}; null for a name, which holds always
     */
    private record Entry(
            String text,
            String normal,
            String initials,
            @Nullable String documentId,
            String region,
            @Nullable String days) {
        static Entry name(String name) {
            String normal = NormalText.spelling(name);
            return new Entry(name, normal, Initials.of(normal), null, Facet.NONE, null);
        }

        boolean isFor(SuggestionQuery query) {
            boolean here = query.regions().isEmpty()
                    || region.equals(Facet.NONE)
                    || query.regions().contains(region);
            return here
                    && (days == null
                            || DocumentFields.stateAt(days, query.asOf()).mayBeCited());
        }
    }

    /** How an entry matches, the best first. */
    private enum Match {
        BEGINS,
        HOLDS,
        BEGINS_BY_INITIALS,
        HOLDS_BY_INITIALS
    }

    private record Candidate(Match match, Entry entry) {}

    /** The shorter one, being the more general; then any fixed order. */
    private static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::match)
            .thenComparing(each -> each.entry().documentId() != null)
            .thenComparingInt(each -> each.entry().text().length())
            .thenComparing(each -> each.entry().text())
            .thenComparing(each -> Objects.requireNonNullElse(each.entry().documentId(), ""));

    private final List<Entry> entries;

    private Suggestions(List<Entry> entries) {
        this.entries = entries;
    }

    /** @param names of which those are taken that some document holds */
    static Suggestions read(IndexSearcher searcher, List<String> names) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String name : names) {
            if (searcher.count(DocumentMatch.anywhere(name)) > 0) {
                entries.add(Entry.name(name));
            }
        }
        int most = entries.size() + MOST_TITLES;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            addTitles(leaf, entries, most);
        }
        return new Suggestions(List.copyOf(entries));
    }

    private static void addTitles(LeafReaderContext leaf, List<Entry> entries, int most) throws IOException {
        TitleColumns columns = new TitleColumns(leaf);
        for (int entry = 0; entry < leaf.reader().maxDoc() && entries.size() < most; entry++) {
            columns.read(entry).ifPresent(entries::add);
        }
    }

    /** Read for every entry that is live and has a title. */
    private static final class TitleColumns {
        private final LeafReaderContext leaf;
        private final Columns.Column titles;
        private final Columns.Column ids;
        private final Columns.Column regions;
        private final Columns.Column days;

        TitleColumns(LeafReaderContext leaf) throws IOException {
            this.leaf = leaf;
            this.titles = new Columns.Column(leaf, DocumentFields.TITLE);
            this.ids = new Columns.Column(leaf, PassageFields.DOCUMENT);
            this.regions = new Columns.Column(leaf, Facet.REGION.column());
            this.days = new Columns.Column(leaf, Facet.VALIDITY.column());
        }

        Optional<Entry> read(int entry) throws IOException {
            boolean live = leaf.reader().getLiveDocs() == null
                    || leaf.reader().getLiveDocs().get(entry);
            if (!live || !titles.has(entry)) {
                return Optional.empty();
            }
            String title = Titles.cited(titles.at(entry));
            String normal = NormalText.spelling(title);
            return Optional.of(
                    new Entry(title, normal, Initials.of(normal), ids.at(entry), regions.at(entry), days.at(entry)));
        }
    }

    /** The best, each text once. */
    List<Suggestion> matching(SuggestionQuery query) {
        String typed = NormalText.spelling(query.typed()).strip();
        if (typed.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        Highlighting highlighting = Highlighting.ofTyped(query.typed());
        Map<String, Entry> best = new LinkedHashMap<>();
        candidates(typed, query)
                .sorted(ORDER)
                .forEach(each -> best.putIfAbsent(each.entry().normal(), each.entry()));
        return best.values().stream()
                .limit(query.limit())
                .map(entry -> new Suggestion(entry.text(), entry.documentId(), highlighting.in(entry.text())))
                .toList();
    }

    private Stream<Candidate> candidates(String typed, SuggestionQuery query) {
        boolean letters = typed.length() >= SHORTEST_INITIALS && typed.matches("[a-z0-9]+");
        return entries.stream()
                .flatMap(entry -> match(entry, typed, letters)
                        .filter(match -> entry.isFor(query))
                        .map(match -> new Candidate(match, entry))
                        .stream());
    }

    private static Optional<Match> match(Entry entry, String typed, boolean letters) {
        int at = entry.normal().indexOf(typed);
        if (at >= 0) {
            return Optional.of(at == 0 ? Match.BEGINS : Match.HOLDS);
        }
        int initial = letters ? entry.initials().indexOf(typed) : -1;
        return initial < 0
                ? Optional.empty()
                : Optional.of(initial == 0 ? Match.BEGINS_BY_INITIALS : Match.HOLDS_BY_INITIALS);
    }
}
