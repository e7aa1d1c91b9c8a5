package org.yihaoda.bot.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yihaoda.bot.literals.LiteralKind;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.index.text.NormalText;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/** What the clauses that are compared for one answer state, each read once. */
final class Readings {
    private final Map<String, List<StoredPassage>> byDocument = new HashMap<>();
    private final Map<String, List<Statement>> statements = new HashMap<>();
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final Set<LiteralKind> kinds;
    private final RegionTree regions;

    Readings(Collection<StoredPassage> quoted, List<StoredPassage> found, Set<LiteralKind> kinds, RegionTree regions) {
        this.kinds = kinds;
        this.regions = regions;
        Stream.concat(quoted.stream(), found.stream())
                .distinct()
                .forEach(passage -> byDocument
                        .computeIfAbsent(passage.documentId(), id -> new ArrayList<>())
                        .add(passage));
    }

    /** The passages that are at hand of the passage's document. */
    List<StoredPassage> document(StoredPassage passage) {
        return byDocument.getOrDefault(passage.documentId(), List.of());
    }

    List<Statement> in(StoredPassage passage) {
        return statements.computeIfAbsent(passage.key(), key -> StatementReader.in(passage, kinds));
    }

    /** Whether the words tell what the value is of: the document states no other value in the same words. */
    boolean isClear(Statement statement, StoredPassage passage) {
        return document(passage).stream().flatMap(each -> in(each).stream()).noneMatch(statement::isAmbiguousBeside);
    }

    /** What the title is about. */
    Set<String> title(StoredPassage passage) {
        return titles.computeIfAbsent(passage.documentId(), id -> PlainWords.ofTitle(passage.title(), places(passage)));
    }

    /** Whether the passage holds the words of the other one's title, without which it cannot be about the same. */
    boolean names(StoredPassage passage, StoredPassage other) {
        String words = NormalText.spelling(passage.title() + "\n" + passage.text());
        return title(other).stream().allMatch(words::contains);
    }

    /** What stands above all that the passage says. */
    Set<String> context(StoredPassage passage) {
        Set<String> words = new HashSet<>(title(passage));
        passage.headings().forEach(heading -> words.addAll(PlainWords.of(heading)));
        return words;
    }

    private List<String> places(StoredPassage passage) {
        return regions.lineage(String.valueOf(passage.regionCode())).stream()
                .map(Region::name)
                .toList();
    }
}
