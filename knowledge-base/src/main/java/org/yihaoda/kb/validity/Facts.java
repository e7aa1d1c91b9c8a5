package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.DocumentKind;

/**
 * What the validity of a document is read from.
 *
 * @param sentences the body's sentences in order
 * @param label the page's own 有效性, empty when blank
 */
public record Facts(
        DocumentKind kind,
        String title,
        List<String> sentences,
        String label,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publishedOn) {
    public Facts {
        sentences = List.copyOf(sentences);
    }
}
