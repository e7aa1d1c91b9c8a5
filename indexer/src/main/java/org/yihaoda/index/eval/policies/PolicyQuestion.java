package org.yihaoda.index.eval.policies;

import java.util.List;
import org.yihaoda.index.eval.JudgedLines.Line;
import org.yihaoda.index.eval.JudgedObject;

/**
 * A question, its answer, and the document that it was taken from.
 *
 * @param answer verbatim, in white space as may be; empty when the file does not quote it
 * @param document its id
 * @param also other documents that answer it, as far as the file names them
 */
record PolicyQuestion(String id, String text, String answer, String document, List<String> also) {
    static PolicyQuestion of(Line line) {
        JudgedObject object = JudgedObject.of(line);
        List<String> also = object.list("also");
        boolean unquoted = object.node().has("also");
        return new PolicyQuestion(
                object.id("id"),
                object.text("question"),
                unquoted ? object.optional("answer") : object.text("answer"),
                object.id("docid"),
                also);
    }
}
