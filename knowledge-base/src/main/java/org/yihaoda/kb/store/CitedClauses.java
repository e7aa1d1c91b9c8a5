package org.yihaoda.kb.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.yihaoda.kb.answer.CitedClause;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.publication.CitedTexts;
import org.yihaoda.kb.validity.ClauseVersion;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.Standing;

/**
 * Finds cited clauses among the documents that are held at the moment of its making or later; each document is judged once.
 * A document is known by its number where one is given, else by its title, as where a citizen's question is answered.
 */
final class CitedClauses implements CitedTexts {
    private final Handle handle;
    private final Map<Reference, List<Standing>> known = new HashMap<>();

    CitedClauses(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Cited find(CitedClause clause, LocalDate day) {
        List<Standing> documents = known.computeIfAbsent(clause.document(), this::standings);
        List<String> all = new ArrayList<>();
        List<String> citable = new ArrayList<>();
        for (Standing standing : documents) {
            List<ClauseVersion> versions = versions(clause, standing);
            versions.forEach(version -> all.add(words(version.clause())));
            versions.stream()
                    .filter(version -> standing.of(version).stateAt(day).mayBeCited())
                    .forEach(version -> citable.add(words(version.clause())));
        }
        String how = documents.stream()
                .map(standing -> Explanation.of(standing.timeline(), day))
                .distinct()
                .collect(Collectors.joining("；"));
        return new Cited(!documents.isEmpty(), !all.isEmpty(), citable, how);
    }

    private static List<ClauseVersion> versions(CitedClause cited, Standing standing) {
        return cited.among(
                standing.versions(), version -> version.clause().path().display(), version -> words(version.clause()));
    }

    private static String words(Clause clause) {
        return clause.heading() + "\n" + clause.text();
    }

    private List<Standing> standings(Reference reference) {
        DocumentNumber number = reference.number();
        String condition = number == null ? "d.title_key = :name" : "d.number = :name";
        StandingQueries queries = new StandingQueries(handle);
        return handle
                .createQuery("select " + DocumentRow.COLUMNS + " from document d where " + condition
                        + " and d.withdrawn_at is null order by d.id")
                .bind("name", number == null ? Titles.work(reference.title()) : number.display())
                .map((row, context) -> DocumentRow.read(row))
                .list()
                .stream()
                .map(queries::standing)
                .toList();
    }
}
