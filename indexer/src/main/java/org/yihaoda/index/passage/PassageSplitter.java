package org.yihaoda.index.passage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.ClauseVersion;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.Timeline;

/**
 * Splits a document into passages: one for each clause, with the headings above it carried down; a clause longer than a
 * model can read is cut into several, see {@link PassageText} (PD-09).
 */
public final class PassageSplitter {
    private PassageSplitter() {}

    /** The passages of all versions of all clauses, each with the days on which it stands. */
    public static List<Passage> split(PolicyDocument document, Standing standing) {
        List<Passage> passages = new ArrayList<>();
        Deque<Clause> above = new ArrayDeque<>();
        List<Clause> clauses =
                standing.versions().stream().map(ClauseVersion::clause).toList();
        for (int i = 0; i < clauses.size(); i++) {
            ClauseVersion version = standing.versions().get(i);
            Timeline timeline = standing.of(version);
            Clause clause = version.clause();
            while (!above.isEmpty() && above.getLast().depth() >= clause.depth()) {
                above.removeLast();
            }
            above.addLast(clause);
            List<String> headings = above.stream()
                    .map(Clause::heading)
                    .filter(heading -> !heading.isEmpty())
                    .toList();
            int part = 0;
            List<String> texts = isLine(clauses, i)
                    ? List.of(clause.heading())
                    : PassageText.of(IssuingBlock.without(clause, document));
            for (String text : texts) {
                passages.add(new Passage(
                        document.id(),
                        clause.anchor(),
                        version.since(),
                        part++,
                        clause.path(),
                        headings,
                        PassageRole.of(document, clause, text),
                        timeline,
                        text));
            }
        }
        return passages;
    }

    /** Whether a heading heads nothing and so is the clause's whole text: 五、咨询电话 12345. */
    private static boolean isLine(List<Clause> clauses, int index) {
        boolean heads = index + 1 < clauses.size()
                && clauses.get(index + 1).depth() > clauses.get(index).depth();
        return clauses.get(index).blocks().isEmpty() && !heads;
    }
}
