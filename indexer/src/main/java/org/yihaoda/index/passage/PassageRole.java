package org.yihaoda.index.passage;

import java.util.regex.Pattern;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.PolicyDocument;

/**
 * What a passage does in its document. Questions are answered by what a document rules; the frame around it holds the same
 * words, often more of them, and rules nothing.
 */
public enum PassageRole {
    /** Rules, explains or lists something. */
    SUBSTANCE,
    /** Addressees, 印发 sentence, signature: the unnumbered text around a numbered one. */
    FRAME,
    /** Why the document was made: 为…，制定本办法. */
    PURPOSE,
    /** Who explains it and from when it holds. */
    CLOSING;

    private static final Pattern ARTICLE = Pattern.compile("^第[^条]{1,8}条\\s*");
    private static final Pattern PURPOSES = Pattern.compile("(?:为|根据|依据|依照)[^。]*(?:制定|修订|出台|印发)本");
    private static final Pattern CLOSINGS =
            Pattern.compile("由[^。]{2,40}(?:负责|承担)解释|[自从][^。]{2,24}起[^。]{0,4}(?:施行|实施|执行)");
    private static final int SHORT = 160;

    public static PassageRole of(PolicyDocument document, Clause clause, String text) {
        boolean numbered =
                document.clauses().stream().anyMatch(each -> !each.path().isEmpty());
        if (numbered && clause.path().isEmpty()) {
            return FRAME;
        }
        String words = ARTICLE.matcher(text).replaceFirst("");
        if (document.kind().binds() && PURPOSES.matcher(words).lookingAt()) {
            return PURPOSE;
        }
        boolean closes = document.kind().binds()
                && text.length() < SHORT
                && CLOSINGS.matcher(words).find();
        return closes ? CLOSING : SUBSTANCE;
    }
}
