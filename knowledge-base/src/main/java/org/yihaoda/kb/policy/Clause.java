package org.yihaoda.kb.policy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The unit that answers cite: an article, a numbered paragraph, or a run of unnumbered text (PD-09).
 *
 * @param anchor the clause's name on the document's page: c1, c2 … in reading order
 * @param path where it stands in the outline
 * @param depth 0 for the outermost level
 * @param heading its own title, such as 认定条件; empty when the clause begins with its text
 * @param blocks its text without the heading; may be empty for a heading with only sub-clauses
 */
public record Clause(String anchor, ClausePath path, int depth, String heading, List<Block> blocks) {
    public Clause {
        blocks = List.copyOf(blocks);
    }

    /** The clause's words below its heading, one line for each block. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
