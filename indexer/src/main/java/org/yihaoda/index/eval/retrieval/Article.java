package org.yihaoda.index.eval.retrieval;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;

/**
 * An article of a law, which is what the judged questions name as relevant.
 *
 * @param article its number, as in 第三条
 * @param version the day of the law's version; null when it is not stated
 */
record Article(
        String id, String law, String article, @Nullable LocalDate version, String content) {
    /** Whether both stand in one document. */
    boolean isBeside(Article other) {
        return law.equals(other.law) && String.valueOf(version).equals(String.valueOf(other.version));
    }

    /** All there is to search, in one field. */
    String whole() {
        return law + " " + article + "\n" + content;
    }

    /** The words as a law prints them. */
    String printed() {
        return article.isEmpty() ? content : article + "　" + content;
    }

    Clause clause() {
        return new Clause(
                id,
                article.isEmpty() ? ClausePath.NONE : ClausePath.of(article),
                0,
                "",
                List.of(new Block.Paragraph(printed())));
    }
}
