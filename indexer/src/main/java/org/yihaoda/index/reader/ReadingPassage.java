package org.yihaoda.index.reader;

import java.util.List;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.passage.PassageRole;

/**
 * A passage to read.
 *
 * @param nearness cosine of its vector and the question's; the same for all when there is no model
 * @param substance whether it rules something, and is not only the frame around what does
 */
public record ReadingPassage(String title, List<String> headings, String text, double nearness, boolean substance) {
    public ReadingPassage {
        headings = List.copyOf(headings);
    }

    public static ReadingPassage of(PassageHit hit) {
        return new ReadingPassage(
                hit.passage().title(),
                hit.passage().headings(),
                hit.passage().text(),
                hit.cosine(),
                hit.passage().role() == PassageRole.SUBSTANCE);
    }
}
