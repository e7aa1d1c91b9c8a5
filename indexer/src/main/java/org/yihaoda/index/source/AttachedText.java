package org.yihaoda.index.source;

import java.util.List;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.Block;

/** A file that a document links and that was found beside it: the two are one document (PD-08). */
public record AttachedText(Attachment file, List<Block> blocks) {
    public AttachedText {
        blocks = List.copyOf(blocks);
    }
}
