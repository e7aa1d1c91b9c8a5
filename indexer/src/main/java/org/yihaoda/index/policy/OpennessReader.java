package org.yihaoda.index.policy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Openness;

/**
 * Reads a document's marks for or against publication: the label 公开方式, the note in brackets at the end, a mark of secrecy
 * or of internal use (PD-03). A sentence that merely speaks of 依申请公开 is no mark: marks stand alone on their line.
 */
final class OpennessReader {
    /** A mark against publication, with the words that make it. */
    record Mark(Openness openness, String words) {}

    private static final Pattern SECRET = Pattern.compile("(?:绝密|机密|秘密)★?.{0,8}");
    private static final Pattern INTERNAL = Pattern.compile("[（(【\\[]?(?:内部资料|内部文件|内部使用|仅供内部参阅)[，,、 ]?.{0,12}");
    private static final Pattern NOTE =
            Pattern.compile("[（(]?(?:公开方式[:：]|公开属性[:：]|此件)? ?(?:不予公开|不公开|依申请公开|不予公布)(?:发布)?[）)]?。?");

    private OpennessReader() {}

    /** What the page's own label says. */
    static Openness ofLabel(String label) {
        if (label.contains("依申请")) {
            return Openness.ON_REQUEST;
        }
        if (label.contains("不予") || label.contains("不公开")) {
            return Openness.NOT_PUBLIC;
        }
        return label.contains("公开") ? Openness.PUBLIC : Openness.UNMARKED;
    }

    /** The mark that keeps the document out; empty when it may be published. */
    static Optional<Mark> against(Openness label, List<Block> blocks) {
        if (!label.mayBePublished()) {
            return Optional.of(new Mark(label, "公开方式：" + (label == Openness.ON_REQUEST ? "依申请公开" : "不予公开")));
        }
        return blocks.stream()
                .map(Block::text)
                .map(String::strip)
                .flatMap(line -> mark(line).stream())
                .findFirst();
    }

    private static Optional<Mark> mark(String line) {
        if (SECRET.matcher(line).matches() || INTERNAL.matcher(line).matches()) {
            return Optional.of(new Mark(Openness.NOT_PUBLIC, line));
        }
        if (NOTE.matcher(line).matches()) {
            return Optional.of(new Mark(line.contains("依申请公开") ? Openness.ON_REQUEST : Openness.NOT_PUBLIC, line));
        }
        return Optional.empty();
    }
}
