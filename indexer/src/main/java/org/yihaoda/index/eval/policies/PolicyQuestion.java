package org.yihaoda.index.eval.policies;

import org.yihaoda.index.eval.JudgedLines.Line;
import org.yihaoda.index.eval.JudgedObject;

/**
 * A question, its answer, and the document that it was taken from.
 *
 * @param answer verbatim, in white space as may be
 * @param document its id
 */
record PolicyQuestion(String id, String text, String answer, String document) {
    static PolicyQuestion of(Line line) {
        JudgedObject object = JudgedObject.of(line);
        return new PolicyQuestion(object.id("id"), object.text("question"), object.text("answer"), object.id("docid"));
    }
}
