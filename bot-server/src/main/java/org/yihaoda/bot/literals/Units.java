package org.yihaoda.bot.literals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The units of numbers: what each is written as, and the one spelling of it. */
final class Units {
    /**
     * A unit as literals state it.
     *
     * @param name its one spelling
     */
    record Unit(LiteralKind kind, String name) {}

    private static final Map<String, Unit> BY_SPELLING = new LinkedHashMap<>();

    static {
        put(LiteralKind.AMOUNT, "美元", "美元");
        put(LiteralKind.AMOUNT, "欧元", "欧元");
        put(LiteralKind.AMOUNT, "港元", "港元", "港币");
        put(LiteralKind.AMOUNT, "日元", "日元");
        put(LiteralKind.AMOUNT, "元", "元", "块钱", "块");
        put(LiteralKind.AMOUNT, "角", "角");
        put(LiteralKind.DURATION, "工作日", "个工作日", "工作日", "个工作天");
        put(LiteralKind.DURATION, "日", "个自然日", "自然日", "日历日", "日", "天");
        put(LiteralKind.DURATION, "个月", "个月", "个整月");
        put(LiteralKind.DURATION, "周", "个星期", "星期", "礼拜", "周(?![岁年边围转])");
        put(LiteralKind.DURATION, "学年", "个学年", "学年");
        put(LiteralKind.DURATION, "学期", "个学期", "学期");
        put(LiteralKind.DURATION, "季度", "个季度", "季度");
        put(LiteralKind.DURATION, "年", "个自然年度", "个年度", "年度", "周年", "年(?![级龄利检审报])");
        put(LiteralKind.DURATION, "小时", "个小时", "小时", "个钟头", "钟头");
        put(LiteralKind.DURATION, "分钟", "分钟");
        put(LiteralKind.AGE, "岁", "周岁", "岁");
        put(LiteralKind.RATIO, "百分点", "个百分点", "百分点");
        put(LiteralKind.RATIO, "倍", "倍");
        put(LiteralKind.COUNT, "人", "人(?!民|员|才|社|力|均|口)", "名(?!称|单|义|额)", "位(?!于|置)");
        put(LiteralKind.COUNT, "平方米", "平方米", "平米", "m2");
        put(LiteralKind.COUNT, "公里", "公里", "千米");
        put(LiteralKind.COUNT, "公斤", "公斤", "千克", "kg");
        put(LiteralKind.COUNT, "次", "次(?![性数月年日])");
        for (String plain :
                ("个(?!人|体) 户(?!籍|口) 家(?!庭|长|属) 件 份 页 套(?!餐) 间 所(?!得|有|在|需|列) 台 辆 吨 米 亩 公顷 种(?!植) 类 项(?!目) 条(?!件|例) 款"
                                + " 期 批 轮 届 级 档 班 门 座 栋 幢 层 部(?!门|分) 张 本(?!人|市|级|办|科) 学时 课时 学分 分(?![之别期钟档类]) 度 千瓦时 毫克 毫升 升 头 只 株 棵 处 片 厘米 毫米 克 瓶 盒 枚 号(?!令|文)")
                        .split(" ")) {
            put(LiteralKind.COUNT, plain.replaceFirst("\\(.*", ""), plain);
        }
    }

    /** A regular expression of every unit, the longer before the shorter. */
    static final String ANY = String.join(
            "|",
            BY_SPELLING.keySet().stream()
                    .sorted((one, other) ->
                            Integer.compare(bare(other).length(), bare(one).length()))
                    .toList());

    private static final Map<String, Unit> BY_WORD = new LinkedHashMap<>();

    static {
        BY_SPELLING.forEach((spelling, unit) -> BY_WORD.put(bare(spelling), unit));
    }

    private Units() {}

    static Unit of(String word) {
        return Objects.requireNonNull(BY_WORD.get(word), word);
    }

    private static String bare(String spelling) {
        return spelling.replaceFirst("\\(\\?!.*", "");
    }

    private static void put(LiteralKind kind, String name, String... spellings) {
        for (String spelling : spellings) {
            BY_SPELLING.put(spelling, new Unit(kind, name));
        }
    }
}
