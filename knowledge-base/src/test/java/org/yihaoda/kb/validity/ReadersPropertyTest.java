package org.yihaoda.kb.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Json;

/** PD-12 to PD-19 over mixtures of official phrases: the readers always come to an end, with something that can be kept. */
class ReadersPropertyTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final String[] PHRASES = {
        "本办法",
        "本通知",
        "自",
        "2025年3月1日",
        "2025年2月30日",
        "二〇二五年三月一日",
        "2025年底",
        "2025年12月",
        "起",
        "施行",
        "试行",
        "有效期",
        "为",
        "5年",
        "十年",
        "99年",
        "至",
        "止",
        "延长",
        "除",
        "外",
        "以前",
        "印发的",
        "规范性文件",
        "一律",
        "废止",
        "同时废止",
        "宣布失效",
        "停止执行",
        "暂停执行",
        "继续有效",
        "逾期未公布的",
        "应在",
        "前重新公布",
        "《甲办法》",
        "《关于印发〈乙细则〉的通知》",
        "《丙《丁》规定》",
        "《",
        "》",
        "（云政规〔2024〕3号）",
        "（",
        "）",
        "云政规〔2024〕3号",
        "第三条",
        "第九十九条",
        "第一百条",
        "第三条之一",
        "第二款",
        "第（二）项",
        "第九款",
        "修改为",
        "修改为：",
        "删去",
        "增加一条",
        "，作为",
        "在",
        "后",
        "中的",
        "将",
        "“",
        "”",
        "\"",
        "五百元",
        "八百元",
        "，",
        "。",
        "；",
        "：",
        "、",
        "\n",
        "　",
        "第",
        "条",
        "零",
        "百",
        "其中",
        "根据",
        "以本办法为准"
    };
    private static final String[] TITLES = {
        "云州市人民政府关于修改《云州市甲办法》的决定",
        "云州市人民政府关于废止和修改部分行政规范性文件的决定",
        "云州市人民政府关于公布继续有效的行政规范性文件目录的通知",
        "云州市人民政府关于宣布失效一批文件的决定",
        "云州市甲办法",
        "甲办法",
        "【已失效】《甲办法》（征求意见稿）",
        ""
    };

    @Property
    void mixtures_areReadAndKept(@ForAll("mixtures") PolicyDocument document) {
        Testimony testimony = assertTimeoutPreemptively(LONG, () -> ValidityReader.read(document));
        assertThat(Json.read(Json.write(testimony), new TypeReference<Testimony>() {}))
                .isEqualTo(testimony);
        assertThat(ValidityReader.read(document)).isEqualTo(testimony);
        assertThat(Timeline.of(testimony.own())).isNotNull();
    }

    @Property
    void mixtures_canBeCarriedOutOnAnyDocument(
            @ForAll("mixtures") PolicyDocument target, @ForAll("mixtures") PolicyDocument decision) {
        List<Surroundings.Acting> acts = ValidityReader.read(decision).acts().stream()
                .map(act -> new Surroundings.Acting(Judged.other(decision), act))
                .toList();
        Standing standing = assertTimeoutPreemptively(
                LONG,
                () -> StandingRules.judge(
                        target, ValidityReader.read(target), new Surroundings(acts, Optional.empty(), List.of())));
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.of(2025, 3, 1), LocalDate.MAX)) {
            assertThat(standing.clausesAt(day))
                    .allMatch(clause -> standing.versions().stream()
                            .anyMatch(version -> version.clause().equals(clause)));
            assertThat(standing.shownAt(day).stream()
                            .filter(Standing.Shown::stands)
                            .map(Standing.Shown::clause))
                    .containsExactlyElementsOf(standing.clausesAt(day));
            assertThat(Explanation.of(standing.timeline(), day)).isNotBlank();
        }
        standing.versions()
                .forEach(version -> assertThat(standing.of(version).spans()).isNotEmpty());
    }

    /** 附录: a long line is no trap for the patterns. */
    @Property(tries = 60)
    void longLines_areReadInTime(@ForAll("phrases") String phrase, @ForAll @IntRange(min = 100, max = 3000) int times) {
        PolicyDocument document = Paper.titled(TITLES[1])
                .signed("2024-02-01")
                .says(phrase.repeat(times))
                .build();
        assertThat(assertTimeoutPreemptively(LONG, () -> ValidityReader.read(document)))
                .isNotNull();
    }

    @Property
    void numeralOfTheNextClause_countsOn(@ForAll @IntRange(min = 1, max = 998) int number) {
        assertThat(Numerals.read(Numerals.write(number))).isEqualTo(number);
        assertThat(Numerals.next("第" + Numerals.write(number) + "条")).isEqualTo("第" + Numerals.write(number + 1) + "条");
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(PHRASES).list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<PolicyDocument> mixtures() {
        Arbitrary<String> text = Arbitraries.of(PHRASES).list().ofMaxSize(24).map(parts -> String.join("", parts));
        return Combinators.combine(
                        Arbitraries.of(TITLES),
                        Arbitraries.of(DocumentKind.class),
                        text.list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.of("", "有效", "已废止"),
                        Arbitraries.of(true, false))
                .as((title, kind, texts, label, dated) -> {
                    Paper paper = Paper.titled(title).kind(kind).label(label);
                    if (dated) {
                        paper.signed("2024-02-01");
                    }
                    for (int i = 0; i < texts.size(); i++) {
                        String own = texts.get(i);
                        switch (i % 4) {
                            case 0 -> paper.says(own);
                            case 1 -> paper.article("第三条", "第三条　" + own, own);
                            case 2 -> paper.item("第三条", "（二）", own);
                            default -> paper.part(0, own, new Block.Table(List.of(List.of("1", own, "云政规〔2024〕3号"))));
                        }
                    }
                    return paper.build();
                });
    }
}
