package org.yihaoda.index.source;

import java.util.List;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.Block;

/**
 * What a file says, whatever its format: the same to every reader of documents.
 *
 * @param declared what it states apart from its running text, in reading order; a field may be declared several times
 * @param blocks its paragraphs and tables in reading order, without running heads, page numbers and menus
 * @param files the files that it links beside its text, none of them held yet
 */
public record SourceText(List<Declared> declared, List<Block> blocks, List<Attachment> files) {
    public SourceText {
        declared = List.copyOf(declared);
        blocks = List.copyOf(blocks);
        files = List.copyOf(files);
    }

    /** Running text and nothing else. */
    public static SourceText of(List<Block> blocks) {
        return new SourceText(List.of(), blocks, List.of());
    }
}
