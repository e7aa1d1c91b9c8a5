package org.yihaoda.index.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names by which portals and exports label the fields of a document (PD-05). */
public final class Labels {
    private static final Map<String, Field> FIELDS = Map.ofEntries(
                    Map.entry(Field.INDEX_NUMBER, List.of("索引号", "信息索引号", "信息索引", "索取号")),
                    Map.entry(Field.UNIFIED_NUMBER, List.of("统一编号", "登记号", "统一登记号", "规范性文件编号")),
                    Map.entry(
                            Field.DOCUMENT_NUMBER,
                            List.of("发文字号", "文号", "文件编号", "发文文号", "发布文号", "文件文号", "文件字号", "发文编号")),
                    Map.entry(
                            Field.ISSUER,
                            List.of("发文机关", "发布机构", "发布机关", "发文机构", "制定机关", "发布单位", "发文单位", "制发机关", "公开机构")),
                    Map.entry(Field.JOINT_ISSUERS, List.of("联合发文单位", "联合发文机关")),
                    Map.entry(Field.FROM, List.of("信息来源", "来源", "文件来源", "文章来源", "稿件来源")),
                    Map.entry(Field.TOPIC, List.of("主题分类", "组配分类", "信息分类", "分类")),
                    Map.entry(Field.GENRE, List.of("体裁分类", "公文种类", "文种", "体裁")),
                    Map.entry(Field.SERVICE_OBJECT, List.of("服务对象")),
                    Map.entry(Field.KEYWORDS, List.of("主题词", "关键词")),
                    Map.entry(Field.SUMMARY, List.of("内容概述")),
                    Map.entry(Field.SIGNED_ON, List.of("成文日期", "生成日期", "成文时间", "签署日期")),
                    Map.entry(Field.ISSUED_ON, List.of("印发日期", "发文日期", "印发时间", "发文时间")),
                    Map.entry(
                            Field.PUBLISHED_ON, List.of("发布日期", "公开日期", "发布时间", "发表时间", "公开时间", "公布日期", "发表日期", "发布于")),
                    Map.entry(Field.EFFECTIVE_ON, List.of("实施日期", "施行日期", "生效日期")),
                    Map.entry(Field.VALID_UNTIL, List.of("有效期至", "有效期限至", "截止日期")),
                    Map.entry(Field.ENDED_ON, List.of("失效日期", "废止日期")),
                    Map.entry(Field.OPENNESS, List.of("公开方式", "公开属性", "公开类型")),
                    Map.entry(Field.TITLE, List.of("标题", "名称", "文件名称", "信息名称", "文件标题")),
                    Map.entry(
                            Field.VALIDITY, List.of("有效性", "时效性", "公文时效", "效力状态", "有效性状态", "时效", "效力", "时效状态", "文件状态")))
            .entrySet()
            .stream()
            .flatMap(entry -> entry.getValue().stream().map(label -> Map.entry(label, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What stands beside the fields in a line below the heading and is none. */
    private static final Set<String> OTHERS = Set.of(
            "作者", "编辑", "责任编辑", "责编", "审核", "录入", "撰稿", "发布人", "浏览次数", "浏览量", "浏览", "阅读次数", "阅读量", "阅读", "点击次数", "点击数",
            "点击量", "点击率", "访问量", "字体", "字号", "字体大小", "分享", "分享到", "打印", "更新时间", "更新日期", "日期", "时间");

    private static final Pattern LABEL_BEHIND_BLANK = Pattern.compile(" +(?=[\\[【(（]?(?:"
            + Stream.concat(FIELDS.keySet().stream(), OTHERS.stream())
                    .map(label -> String.join(" *", label.split("")))
                    .collect(Collectors.joining("|"))
            + ") *:)");

    private Labels() {}

    /** The pairs of a line 「发布日期:2021-04-15 来源:云州市财政局 浏览次数:3」, parted before each label that is known. */
    static List<String> pairs(String line) {
        return List.of(LABEL_BEHIND_BLANK.split(line));
    }

    /** The field that a label without its colon names; null when it is none. */
    public static @Nullable Field of(String label) {
        return FIELDS.get(label);
    }
}
