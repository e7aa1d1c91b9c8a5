package org.yihaoda.index.policy;

import java.util.regex.Pattern;
import org.yihaoda.kb.policy.DocumentKind;

/** Tells what a page publishes, from its title, column and number (PD-06). */
final class KindReader {
    private static final Pattern DRAFT = Pattern.compile("征求意见稿|公开征求.{0,12}意见|意见征集");
    private static final Pattern INTERPRETATION = Pattern.compile("解读|一图读懂|图解|答记者问|政策问答|图说");
    private static final Pattern REGULATION = Pattern.compile("条例(?:[(（].*[)）])?$|实施条例|人民政府令|国务院令");
    private static final Pattern QUESTIONS = Pattern.compile("常见问题|问答|\\d+问|热点.{0,4}问|答疑");
    private static final Pattern GUIDE = Pattern.compile("指南|办事|流程|攻略|怎么办|如何|指引(?!.*通知)|简介|详解");
    private static final Pattern RULE = Pattern.compile("办法|规定|细则|规则|标准|意见的?通知|实施意见|方案");

    /** What is told about another document that the title names: 意见采纳情况, 常务会议审议, 资金发放的公示. */
    private static final Pattern NEWS = Pattern.compile(
            "《》.{0,20}(?:采纳|反馈)|会议.{0,20}(?:审议|研究|讨论).{0,8}《》|《》.{0,30}(?:兑现|发放|拨付).{0,12}(?:公示|公告|情况|名单)");

    private KindReader() {}

    static DocumentKind read(Metadata metadata) {
        String title = metadata.title();
        if (NEWS.matcher(title.replaceAll("《[^《》]*》", "《》")).find()) {
            return DocumentKind.NOTICE;
        }
        if (DRAFT.matcher(title).find()) {
            return DocumentKind.DRAFT;
        }
        if (INTERPRETATION.matcher(title).find() || metadata.column().contains("解读") && metadata.number() == null) {
            return DocumentKind.INTERPRETATION;
        }
        if (metadata.number() != null) {
            boolean order = metadata.number().organ().endsWith("令");
            return order || REGULATION.matcher(title).find() ? DocumentKind.REGULATION : DocumentKind.POLICY;
        }
        if (REGULATION.matcher(title).find()) {
            return DocumentKind.REGULATION;
        }
        if (QUESTIONS.matcher(title).find()) {
            return DocumentKind.QUESTIONS;
        }
        if (GUIDE.matcher(title).find()) {
            return DocumentKind.GUIDE;
        }
        return RULE.matcher(title).find() ? DocumentKind.POLICY : DocumentKind.NOTICE;
    }
}
