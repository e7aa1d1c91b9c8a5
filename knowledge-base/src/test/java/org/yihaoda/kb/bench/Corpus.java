package org.yihaoda.kb.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Relation;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.policy.Source;

/**
 * Made-up documents of a province, any number of them: measures that repeal an earlier one, interpretations of them, now and
 * then an amending decision. The same place always gives the same document.
 */
final class Corpus {
    private static final int REGIONS = 150;
    private static final int CLAUSES = 12;
    private static final int PER_YEAR = 10_000;

    private Corpus() {}

    /** Of five documents three are measures, one is an interpretation, one amends. */
    static PolicyDocument at(int place) {
        return switch (place % 5) {
            case 3 -> interpretation(place);
            case 4 -> amendment(place);
            default -> measure(place);
        };
    }

    private static DocumentNumber number(int place) {
        return new DocumentNumber("示政规", 1990 + place / PER_YEAR, place % PER_YEAR + 1);
    }

    private static String title(int place) {
        return "示例市第" + place + "号事项管理办法";
    }

    private static PolicyDocument measure(int place) {
        List<String> articles = new ArrayList<>();
        for (int i = 1; i <= CLAUSES; i++) {
            articles.add("申请人符合第" + place + "号事项第" + i + "项条件的，可以在" + i + "个工作日内向主管部门提出申请，补助" + place % 9000 + "元。");
        }
        int earlier = place - 5;
        String repeals = earlier < 0 ? "" : "《" + title(earlier) + "》（" + number(earlier) + "）同时废止。";
        articles.add("本办法自2020年1月1日起施行，有效期5年。" + (place % 3 == 0 ? repeals : ""));
        return document(place, DocumentKind.POLICY, title(place), articles, List.of());
    }

    private static PolicyDocument interpretation(int place) {
        Reference policy = new Reference(title(place - 1), number(place - 1));
        return document(
                place,
                DocumentKind.INTERPRETATION,
                "《" + title(place - 1) + "》政策解读",
                List.of("本解读说明第" + place + "号事项的适用范围。"),
                List.of(new Relation(RelationType.INTERPRETS, policy, "政策解读")));
    }

    private static PolicyDocument amendment(int place) {
        String target = "《" + title(place - 2) + "》（" + number(place - 2) + "）";
        return document(
                place,
                DocumentKind.POLICY,
                "示例市人民政府关于修改" + target + "的决定",
                List.of("将" + target + "第三条修改为：“补助" + place % 7000 + "元。”", "本决定自2021年1月1日起施行。"),
                List.of());
    }

    private static PolicyDocument document(
            int place, DocumentKind kind, String title, List<String> articles, List<Relation> relations) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            ClausePath path = ClausePath.of("第" + numeral(i + 1) + "条");
            clauses.add(new Clause("c" + (i + 1), path, 0, "", List.of(new Block.Paragraph(articles.get(i)))));
        }
        LocalDate signed = LocalDate.of(2019, 1, 1).plusDays(place % 300);
        return new PolicyDocument(
                String.format(java.util.Locale.ROOT, "%016x", place),
                kind,
                title,
                kind == DocumentKind.INTERPRETATION ? null : number(place),
                "示例市人民政府",
                String.valueOf(100000 + place % REGIONS * 100),
                new Dates(signed, null, signed),
                Catalogue.EMPTY,
                PageMarks.NONE,
                Source.ofFile(place + ".html"),
                relations,
                clauses,
                List.of());
    }

    private static String numeral(int number) {
        String digits = "〇一二三四五六七八九";
        return number < 10
                ? digits.substring(number, number + 1)
                : "十" + (number == 10 ? "" : digits.substring(number - 10, number - 9));
    }
}
