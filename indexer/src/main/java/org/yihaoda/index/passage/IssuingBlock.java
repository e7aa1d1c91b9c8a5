package org.yihaoda.index.passage;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.ChineseDates;

/**
 * The lines by which a document is addressed, lists its attachments and is signed. They rule nothing, and each would be
 * found for every question that names an organ; the document shows them, passages leave them out (PD-09).
 */
final class IssuingBlock {
    private static final Pattern ADDRESSEES =
            Pattern.compile("各[^。；]{1,160}[：:]|[^。；，]{2,40}(?:政府|[局委办厅院会]|单位|企业|部门|机构|银行|公司)[^。；]{0,80}[：:]");
    /** 现将有关事项通知如下：, 各单位应当做好下列工作：, which lead on. */
    private static final Pattern LEADS_ON = Pattern.compile(".*(?:如下|以下|下列|应当|通知|意见|决定|规定).*");

    private static final Pattern DAY = Pattern.compile("\\s*(?:" + ChineseDates.DATE + ")\\s*");
    private static final Pattern SIGNER = Pattern.compile(
            "[\\p{IsHan}\\s·、（）()]{2,60}(?:政府|[厅局部委院会署办行室社]|中心|法院|公司|总队|支队|分部)|(?:市|省|区|县|州)长\\s*[\\p{IsHan}\\s·]{2,8}");
    private static final Pattern LIST = Pattern.compile("附(?:件|表)\\s*[\\d一二三四五]*\\s*[：:].{0,120}");
    private static final Pattern LISTED = Pattern.compile("\\d{1,2}\\s*[.．、].{2,80}");

    private final List<Block> blocks;
    private final Set<String> files;

    private IssuingBlock(List<Block> blocks, Set<String> files) {
        this.blocks = blocks;
        this.files = files;
    }

    /** The clause's blocks that say something. */
    static List<Block> without(Clause clause, PolicyDocument document) {
        Set<String> files =
                document.attachments().stream().map(Attachment::name).collect(Collectors.toUnmodifiableSet());
        IssuingBlock block = new IssuingBlock(clause.blocks(), files);
        int end = block.unlisted(block.unsigned());
        int start = clause.path().isEmpty() ? block.addressed() : 0;
        return clause.blocks().subList(Math.min(end, start), end);
    }

    private int addressed() {
        return !blocks.isEmpty()
                        && ADDRESSEES.matcher(line(0)).matches()
                        && !LEADS_ON.matcher(line(0)).matches()
                ? 1
                : 0;
    }

    /** Where the signature begins: lines of organs above a day that ends the text, or such a day alone. */
    private int unsigned() {
        int end = blocks.size();
        if (end == 0 || !DAY.matcher(line(end - 1)).matches()) {
            return end;
        }
        end--;
        while (end > 0 && SIGNER.matcher(line(end - 1)).matches()) {
            end--;
        }
        return end;
    }

    /** Where the list of attachments begins that ends the text: 附件：1.…, 2.…, and the files' names as links. */
    private int unlisted(int signature) {
        int end = signature;
        for (int at = signature - 1; at >= 0 && isOfList(at); at--) {
            if (LIST.matcher(line(at)).matches() || files.contains(line(at))) {
                end = at;
            }
        }
        return end;
    }

    private boolean isOfList(int at) {
        String line = line(at);
        return files.contains(line)
                || LIST.matcher(line).matches()
                || LISTED.matcher(line).matches() && !line.endsWith("。");
    }

    /** A table is none of these lines. */
    private String line(int at) {
        return blocks.get(at) instanceof Block.Paragraph(String text) ? text.strip() : "";
    }
}
