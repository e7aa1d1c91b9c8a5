package org.yihaoda.kb.answer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question with the answer that a unit stands for (KB-04).
 *
 * @param code 资料简码; unique in the knowledge base
 * @param title the question as the unit puts it
 * @param variants how else people ask it
 * @param categories paths of the catalogue: 民生/养老
 * @param ownerUnit 责任单位, which keeps it up to date (KB-05)
 * @param telephone whom to call about it; null: the hotline
 * @param sources the clauses that it stands on, one or more
 * @param version 1 or more
 */
public record StandardAnswer(
        String code,
        String title,
        List<String> variants,
        AnswerKind kind,
        List<String> categories,
        List<String> keywords,
        AnswerText text,
        Scope scope,
        String ownerUnit,
        @Nullable String telephone,
        List<CitedClause> sources,
        Visibility visibility,
        AnswerState state,
        int version,
        Authors authors) {
    public StandardAnswer {
        variants = List.copyOf(variants);
        categories = List.copyOf(categories);
        keywords = List.copyOf(keywords);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("standard answer " + code + " stands on no clause");
        }
    }

    /** All that a citizen's question is compared with. */
    public List<String> questions() {
        return Stream.concat(Stream.of(title), variants.stream()).distinct().toList();
    }
}
