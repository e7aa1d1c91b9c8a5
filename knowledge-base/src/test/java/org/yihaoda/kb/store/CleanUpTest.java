package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihaoda.kb.policy.Paper.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.Act;
import org.yihaoda.kb.validity.ValidityState;

/** PD-16 and PD-17: what clean-up decisions make of the documents that are held. */
class CleanUpTest {
    private static final LocalDate BEFORE = LocalDate.of(2020, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2020, 7, 1);

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final Documents documents = new Documents(database);

    @AfterEach
    void close() {
        database.close();
    }

    private static Paper measure(String title, String number, String signed) {
        return Paper.titled(title).number(number).signed(signed).says("本办法自2010年1月1日起施行。");
    }

    private static Paper decision(String title) {
        return Paper.titled(title).number("云政发〔2020〕9号").signed("2020-06-20").says("本通知自2020年7月1日起施行。");
    }

    private PolicyDocument published(Paper paper) {
        PolicyDocument document = paper.build();
        documents.publish(document);
        return document;
    }

    private ValidityState at(PolicyDocument document, LocalDate day) {
        return documents.standing(document).at(day);
    }

    @Test
    void pd16_fourLists_eachEndOrKeepTheirOwn() {
        PolicyDocument kept = published(measure("云州市甲办法", "云政规〔2009〕1号", "2009-12-01"));
        PolicyDocument invalid = published(measure("云州市乙办法", "云政规〔2009〕2号", "2009-12-01"));
        PolicyDocument repealed = published(measure("云州市丙办法", "云政规〔2009〕3号", "2009-12-01"));
        PolicyDocument planned = published(measure("云州市丁办法", "云政规〔2009〕4号", "2009-12-01"));
        PolicyDocument bystander = published(measure("云州市戊办法", "云政规〔2009〕5号", "2009-12-01"));
        published(decision("云州市人民政府关于公布行政规范性文件清理结果的通知")
                .part(0, "一、继续有效的文件目录", table("云州市甲办法", "云政规〔2009〕1号"))
                .part(0, "二、宣布失效的文件目录", table("云州市乙办法", "云政规〔2009〕2号"))
                .part(0, "三、废止的文件目录", table("云州市丙办法", "云政规〔2009〕3号"))
                .part(0, "四、拟修改的文件目录", table("云州市丁办法", "云政规〔2009〕4号")));
        assertThat(List.of(kept, invalid, repealed, planned, bystander))
                .extracting(document -> at(document, BEFORE))
                .containsOnly(ValidityState.IN_FORCE);
        assertThat(List.of(kept, invalid, repealed, planned, bystander))
                .extracting(document -> at(document, AFTER))
                .containsExactly(
                        ValidityState.IN_FORCE,
                        ValidityState.EXPIRED,
                        ValidityState.REPEALED,
                        ValidityState.IN_FORCE,
                        ValidityState.IN_FORCE);
    }

    /** A list that keeps what had ended by its own term gives it new life. */
    @Test
    void pd16_keptAfterItsTerm_holdsAgain() {
        PolicyDocument document = published(Paper.titled("云州市甲办法")
                .number("云政规〔2015〕1号")
                .signed("2014-12-01")
                .says("本办法自2015年1月1日起施行，有效期5年。"));
        published(decision("云州市人民政府关于公布继续有效的文件目录的通知").part(0, "继续有效的文件目录", table("云州市甲办法", "云政规〔2015〕1号")));
        assertThat(at(document, LocalDate.of(2019, 12, 31))).isEqualTo(ValidityState.IN_FORCE);
        assertThat(at(document, LocalDate.of(2020, 1, 1))).isEqualTo(ValidityState.EXPIRED);
        assertThat(at(document, AFTER)).isEqualTo(ValidityState.IN_FORCE);
    }

    /** 延长2年 counts from the end of the document's own term. */
    @ParameterizedTest
    @CsvSource({"延长2年, 2022-02-28", "延长至2022年底, 2022-12-31", "延长至2022年6月, 2022-06-30"})
    void pd15_extension_movesTheEnd(String extension, LocalDate last) {
        PolicyDocument document = published(Paper.titled("云州市甲办法")
                .number("云政规〔2015〕1号")
                .signed("2015-02-01")
                .says("本办法自2015年3月1日起施行，有效期5年。"));
        published(Paper.titled("云州市人民政府关于延长《云州市甲办法》有效期的通知")
                .number("云政发〔2020〕2号")
                .signed("2020-01-20")
                .says("《云州市甲办法》（云政规〔2015〕1号）有效期" + extension + "。"));
        assertThat(at(document, LocalDate.of(2020, 3, 1))).isEqualTo(ValidityState.IN_FORCE);
        assertThat(at(document, last)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(at(document, last.plusDays(1))).isEqualTo(ValidityState.EXPIRED);
    }

    @Test
    void pd16_whitelist_endsWhatItDoesNotName() {
        PolicyDocument kept = published(measure("云州市甲办法", "云政规〔2009〕1号", "2009-12-01"));
        PolicyDocument old = published(measure("云州市乙办法", "云政规〔2009〕2号", "2009-12-31"));
        PolicyDocument ofItsOffice =
                published(measure("云州市丙办法", "云政办规〔2009〕3号", "2009-12-01").issuer("云州市人民政府办公室"));
        PolicyDocument later = published(measure("云州市丁办法", "云政规〔2010〕1号", "2010-01-01"));
        PolicyDocument ofAnother =
                published(measure("云州市戊办法", "云公规〔2009〕1号", "2009-12-01").issuer("云州市公安局"));
        PolicyDocument elsewhere = published(
                measure("己办法", "清政规〔2009〕1号", "2009-12-01").region("990101").issuer("云州市清河区人民政府"));
        PolicyDocument decision = published(decision("云州市人民政府关于公布继续有效的行政规范性文件目录的通知")
                .says("除继续有效的文件外，2010年1月1日前印发的规范性文件一律废止。")
                .part(0, "继续有效的文件目录", table("云州市甲办法", "云政规〔2009〕1号")));
        assertThat(List.of(old, ofItsOffice))
                .extracting(document -> at(document, AFTER))
                .containsOnly(ValidityState.REPEALED);
        assertThat(at(old, BEFORE)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(List.of(kept, later, ofAnother, elsewhere, decision))
                .extracting(document -> at(document, AFTER))
                .containsOnly(ValidityState.IN_FORCE);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-31, SUPERSEDED", // reissued on the last day
        "2021-01-01, EXPIRED", // too late
        ", EXPIRED" // never
    })
    void pd16_conditionalEnd_isSparedByANewVersionInTime(@Nullable String reissued, ValidityState state) {
        PolicyDocument target = published(measure("云州市甲办法", "云政规〔2009〕1号", "2009-12-01"));
        published(decision("云州市人民政府关于行政规范性文件清理结果的通知")
                .part(0, "三、下列文件应在2020年12月31日前重新公布，逾期未公布的，自2021年1月1日起宣布失效", table("云州市甲办法", "云政规〔2009〕1号")));
        if (reissued != null) {
            published(Paper.titled("云州市甲办法")
                    .number("云政规〔2020〕1号")
                    .signed(reissued)
                    .says("本办法自2021年1月1日起施行。"));
        }
        assertThat(at(target, LocalDate.of(2020, 12, 31))).isEqualTo(ValidityState.IN_FORCE);
        assertThat(at(target, LocalDate.of(2021, 1, 1))).isEqualTo(state);
    }

    /** PD-17: what is not held stays on the review list, and is found once it is published. */
    @Test
    void pd17_unresolvedRows_areDanglingUntilTheirDocumentComes() {
        Relations relations = new Relations(database);
        Block rows = new Block.Table(
                List.of(List.of("1", "云州市甲办法", "云政规〔2009〕1号"), List.of("2", "云州市乙办法", ""), List.of("3", "（略）", "无")));
        PolicyDocument decision = published(decision("云州市人民政府关于废止部分文件的决定").part(0, "废止的文件", rows));
        assertThat(relations.dangling(decision))
                .extracting(dangling -> dangling.target().title())
                .containsExactly("云州市甲办法", "云州市乙办法");
        assertThat(documents.testimony(decision).acts()).contains(new Act.Unread("3 （略） 无"));
        published(measure("云州市甲办法", "云政规〔2009〕1号", "2009-12-01"));
        assertThat(relations.dangling(decision))
                .extracting(dangling -> dangling.target().title())
                .containsExactly("云州市乙办法");
    }

    /** PD-26: a draft of a clean-up decision does nothing yet. */
    @Test
    void pd16_draftOfAWhitelist_endsNothing() {
        PolicyDocument old = published(measure("云州市乙办法", "云政规〔2009〕2号", "2009-12-31"));
        published(decision("云州市人民政府关于公布继续有效的文件目录的通知（征求意见稿）")
                .kind(DocumentKind.DRAFT)
                .says("除继续有效的文件外，2010年1月1日前印发的规范性文件一律废止。"));
        assertThat(at(old, AFTER)).isEqualTo(ValidityState.IN_FORCE);
    }

    /** PD-12: a suspension ends with its last day; the document holds again. */
    @Test
    void pd12_suspension_endsWithItsLastDay() {
        PolicyDocument document = published(measure("云州市甲办法", "云政规〔2009〕1号", "2009-12-01"));
        published(Paper.titled("云州市人民政府关于暂停执行《云州市甲办法》的通知")
                .number("云政发〔2020〕3号")
                .signed("2020-06-20")
                .says("《云州市甲办法》（云政规〔2009〕1号）自2020年7月1日起暂停执行至2020年12月31日。"));
        assertThat(at(document, BEFORE)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(at(document, AFTER)).isEqualTo(ValidityState.SUSPENDED);
        assertThat(at(document, LocalDate.of(2020, 12, 31))).isEqualTo(ValidityState.SUSPENDED);
        assertThat(at(document, LocalDate.of(2021, 1, 1))).isEqualTo(ValidityState.IN_FORCE);
    }

    /** PD-12: 停止执行 in favour of a new measure: the new one stands in its place. */
    @Test
    void pd12_stoppedByANewMeasure_isSupersededByIt() {
        PolicyDocument old = published(measure("云州市甲办法", "云政规〔2009〕1号", "2009-12-01"));
        PolicyDocument renewed = published(Paper.titled("云州市甲实施细则")
                .number("云政规〔2020〕1号")
                .signed("2020-06-20")
                .says("本细则自2020年7月1日起施行，《云州市甲办法》停止执行。"));
        assertThat(at(old, BEFORE)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(at(old, AFTER)).isEqualTo(ValidityState.SUPERSEDED);
        assertThat(documents.standing(old).successor(AFTER).orElseThrow().documentId())
                .isEqualTo(renewed.id());
    }
}
