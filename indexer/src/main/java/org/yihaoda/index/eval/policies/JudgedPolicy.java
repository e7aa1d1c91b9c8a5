package org.yihaoda.index.eval.policies;

import org.yihaoda.index.eval.JudgedLines.Line;
import org.yihaoda.index.eval.JudgedObject;
import org.yihaoda.index.source.Spaces;

/**
 * A document of a judged file.
 *
 * @param text the words below the title
 * @param unspaced title and text, see {@link #unspaced(String)}
 */
record JudgedPolicy(String id, String title, String text, String unspaced) {
    static JudgedPolicy of(Line line) {
        JudgedObject object = JudgedObject.of(line);
        String title = object.optional("title");
        RunOnTitle run = RunOnTitle.of(object.text("text"));
        String below = title.isEmpty() ? run.text() : object.text("text");
        return new JudgedPolicy(
                object.id("docid"),
                title.isEmpty() ? run.title() : title,
                below,
                unspaced(title + object.text("text")));
    }

    /** Words are compared without white space, of which exports keep what they like. */
    static String unspaced(String text) {
        return Spaces.folded(text).replace(" ", "");
    }

    boolean holds(String words) {
        return unspaced.contains(words);
    }
}
