package org.yihaoda.kb.policy;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a document: with its covering notice it is one document (PD-08).
 *
 * @param name as the page prints it
 * @param type the ending without the dot: docx
 * @param url where the page links it
 * @param held whether its text stands among the document's clauses
 */
public record Attachment(String name, String type, @Nullable String url, boolean held) {
    private static final Pattern FORM =
            Pattern.compile(".*(?:申请|申报|登记|备案|报名|推荐|汇总|审批|审核|统计|联系|信息|情况|反馈|意见)表|.*(?:承诺书|委托书|申请书|回执|样表|模板|范本|示范文本)");

    /** Whether it is a form to fill in: nobody looks there for what a document rules. */
    public boolean isForm() {
        String bare = name.replaceFirst("\\.[A-Za-z]{2,5}$", "").replaceFirst("[(（][^()（）]{1,12}[)）]$", "");
        return FORM.matcher(bare).matches();
    }
}
