package org.yihaoda.bot.literals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a table's cells with the units that its head or caption states: 60 below 每人每月标准（元） is 60元. */
final class TableUnits {
    private static final Pattern STATED = Pattern.compile("[(（](?:单位[:：]\\s?)?(?<scale>[万亿])?(?<unit>" + Units.ANY
            + "|%)(?:/[^()（）]{1,6})?[)）]|单位[:：]\\s?(?<scale2>[万亿])?(?<unit2>" + Units.ANY + "|%)");
    private static final Pattern BARE = Pattern.compile("(?<![\\d.])\\d{1,12}(?:\\.\\d{1,4})?(?![\\d.])");

    private TableUnits() {}

    static List<Literal> of(String text, List<Literal> literals) {
        if (!text.contains(" | ")) {
            return List.of();
        }
        List<Literal> expanded = new ArrayList<>();
        Matcher head = STATED.matcher(text);
        while (head.find()) {
            String unit = head.group("unit") == null ? head.group("unit2") : head.group("unit");
            String scale = head.group("unit") == null ? head.group("scale2") : head.group("scale");
            literals.stream()
                    .filter(literal -> BARE.matcher(literal.text()).matches())
                    .forEach(literal -> expanded.add(withUnit(literal, unit, scale == null ? "" : scale)));
        }
        return expanded;
    }

    private static Literal withUnit(Literal bare, String unit, String scale) {
        int zeros = scale.equals("万") ? 4 : scale.equals("亿") ? 8 : 0;
        String value = Numeral.value(bare.text())
                .map(number -> Numeral.text(number.scaleByPowerOfTen(zeros)))
                .orElse(bare.normal());
        return unit.equals("%")
                ? bare.as(LiteralKind.RATIO, value + "%")
                : bare.as(Units.of(unit).kind(), value + Units.of(unit).name());
    }
}
