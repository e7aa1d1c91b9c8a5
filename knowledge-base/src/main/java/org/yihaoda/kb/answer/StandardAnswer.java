package org.yihaoda.kb.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.review.ReviewState;

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
        ReviewState state,
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

    /** The same words with another standing. */
    public StandardAnswer as(ReviewState newState, int newVersion, Authors newAuthors) {
        return new StandardAnswer(
                code,
                title,
                variants,
                kind,
                categories,
                keywords,
                text,
                scope,
                ownerUnit,
                telephone,
                sources,
                visibility,
                newState,
                newVersion,
                newAuthors);
    }

    /** The same words of another editor, which nobody has approved. */
    public StandardAnswer editedBy(String editor) {
        return as(state, version, new Authors(editor, null, null));
    }

    /** The same, to be looked at again by another day. */
    public StandardAnswer reviewedBy(LocalDate day) {
        return new StandardAnswer(
                code,
                title,
                variants,
                kind,
                categories,
                keywords,
                text,
                scope.reviewedBy(day),
                ownerUnit,
                telephone,
                sources,
                visibility,
                state,
                version,
                authors);
    }

    /** Whether it says the same of the same, whoever wrote and approved it and however far it has come. */
    public boolean saysWhat(StandardAnswer other) {
        return equals(other.as(state, version, authors));
    }

    /** All that a citizen's question is compared with. */
    public List<String> questions() {
        return Stream.concat(Stream.of(title), variants.stream()).distinct().toList();
    }
}
