package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihaoda.kb.store.Samples.document;
import static org.yihaoda.kb.store.Samples.interpretation;
import static org.yihaoda.kb.store.Samples.number;
import static org.yihaoda.kb.store.Samples.policy;
import static org.yihaoda.kb.store.Samples.repeal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Genre;
import org.yihaoda.kb.policy.Openness;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Relation;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.policy.Source;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.validity.Evidence;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.ValidityState;

class DocumentsTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final Documents documents = new Documents(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void publish_tellsNewUnchangedAndChanged() {
        PolicyDocument first = policy("云州市居住证管理办法", number(5));
        assertThat(documents.publish(first)).isEqualTo(Documents.Change.NEW);
        assertThat(documents.publish(first)).isEqualTo(Documents.Change.UNCHANGED);
        assertThat(documents.publish(policy("云州市居住证管理办法", number(5), repeal("甲办法", null))))
                .isEqualTo(Documents.Change.CHANGED);
        assertThat(documents.publish(first)).isEqualTo(Documents.Change.CHANGED);
        assertThat(documents.count()).isEqualTo(1);
    }

    /** PD-19: the old words of an amended clause no longer hold; the document itself goes on. */
    @Test
    void amendedClause_endsAndItsDocumentGoesOn() {
        PolicyDocument amended = Paper.titled("云州市充电桩补助办法")
                .number(number(3))
                .signed("2024-03-01")
                .article("第四条", "第四条　每桩补助五百元。")
                .article("第九条", "第九条　本办法自2024年4月1日起施行。")
                .build();
        documents.publish(amended);
        documents.publish(Paper.titled("云州市人民政府关于修改部分文件的决定")
                .number(number(9))
                .signed("2025-12-20")
                .says("将《云州市充电桩补助办法》（云政规〔2024〕3号）第四条修改为：“每桩补助八百元。”", "本决定自2026年1月1日起施行。")
                .build());

        Standing standing = documents.standing(amended);
        assertThat(standing.at(BEFORE)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(standing.at(AFTER)).isEqualTo(ValidityState.AMENDED);
        assertThat(standing.clause("第四条", BEFORE).orElseThrow().clause().text()).contains("五百元");
        assertThat(standing.clause("第四条", AFTER).orElseThrow().clause().text()).contains("八百元");
        assertThat(standing.timeline().evidence())
                .anySatisfy(each -> assertThat(each.words()).contains("第四条修改为"));
    }

    @Test
    void movedFile_isUnchanged() {
        PolicyDocument first = policy("云州市居住证管理办法", number(5));
        documents.publish(first);
        assertThat(documents.publish(named(first, "moved/居住证.html"))).isEqualTo(Documents.Change.UNCHANGED);
    }

    /** PD-05, PD-09: nothing of a document is lost in the database. */
    @Test
    void documentWithTablesAndOutline_comesBackEqual() {
        PolicyDocument full = new PolicyDocument(
                "00112233445566ff",
                DocumentKind.INTERPRETATION,
                "《云州市居住证管理办法》政策解读 “问与答” \\ \u0007𠮷",
                new DocumentNumber("云州市人民政府令", null, 12),
                "云州市公安局",
                "990100",
                new Dates(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 2), LocalDate.of(2024, 3, 4)),
                new Catalogue(
                        "990100000/2024-00012",
                        "YZGF-2024-1",
                        List.of("云州市财政局"),
                        "综合政务/文秘工作",
                        Genre.NOTICE,
                        "市民",
                        List.of("居住证", "户籍"),
                        "说明居住证如何办理"),
                new PageMarks("有效", LocalDate.of(2024, 4, 1), LocalDate.of(2029, 3, 31), AFTER, Openness.PUBLIC),
                new Source(
                        "https://www.yunzhou.gov.example/zwgk/12.html",
                        "city/12.html",
                        "云州市人民政府",
                        SourceAuthority.OFFICIAL_ORIGIN),
                List.of(new Relation(RelationType.INTERPRETS, new Reference("云州市居住证管理办法", number(5)), "政策解读")),
                List.of(
                        new Clause("c1", ClausePath.NONE, 0, "", List.of(new Block.Paragraph("前言\n第二行"))),
                        new Clause(
                                "c2",
                                ClausePath.of("二", "（八）"),
                                1,
                                "办理标准",
                                List.of(
                                        new Block.Paragraph("标准如下："),
                                        new Block.Table(List.of(
                                                List.of("对象", "标准"), List.of("老年人", "每月100元"), List.of("", "")))))),
                List.of(new Attachment("居住证申领表", "docx", "https://www.yunzhou.gov.example/1.docx", false)));
        documents.publish(full);
        assertThat(documents.find(full.id())).contains(full);
    }

    @Test
    void documentThatSaysLittle_comesBackEqual() {
        PolicyDocument bare = new PolicyDocument(
                "00112233445566aa",
                DocumentKind.NOTICE,
                "公告",
                null,
                null,
                null,
                Dates.UNKNOWN,
                Catalogue.EMPTY,
                PageMarks.NONE,
                Source.ofFile("a.html"),
                List.of(),
                List.of(),
                List.of());
        documents.publish(bare);
        assertThat(documents.find(bare.id())).contains(bare);
        assertThat(documents.find("none")).isEmpty();
    }

    /** PD-12: what another document says of this one counts, whichever came first. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void repeal_endsItsTargetInEitherOrder(boolean targetFirst) {
        PolicyDocument target = policy("云州市人才安居实施办法", number(3));
        PolicyDocument decision = policy("云州市关于废止部分文件的决定", number(9), repeal("人才安居实施办法", number(3)));
        documents.publish(targetFirst ? target : decision);
        documents.publish(targetFirst ? decision : target);
        Standing standing = documents.standing(target);
        assertThat(standing.at(BEFORE)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(standing.at(AFTER)).isEqualTo(ValidityState.REPEALED);
        Evidence strongest = standing.timeline().evidence().getFirst();
        assertThat(strongest.words()).contains("同时废止");
        assertThat(strongest.by())
                .isEqualTo(new Evidence.Citation(decision.id(), decision.title(), "云政规〔2024〕9号", false));
        assertThat(documents.standing(decision).at(AFTER)).isEqualTo(ValidityState.IN_FORCE);
    }

    /** PD-17: by number, then by title. */
    @Test
    void repealByTitle_endsTheMeasureInsideANotice() {
        PolicyDocument target = policy("云州市人民政府关于印发《云州市人才安居实施办法》的通知", null);
        documents.publish(target);
        documents.publish(policy("云州市新办法", number(9), repeal("云州市人才安居实施办法", number(3))));
        assertThat(documents.standing(target).at(AFTER)).isEqualTo(ValidityState.REPEALED);
    }

    @Test
    void repealOfAnotherEdition_leavesTheNewOneInForce() {
        PolicyDocument renewed = policy("云州市人才安居实施办法", number(5), repeal("云州市人才安居实施办法", number(3)));
        PolicyDocument earlier = policy("云州市人才安居实施办法", number(3));
        documents.publish(earlier);
        documents.publish(renewed);
        assertThat(documents.standing(renewed).at(AFTER)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(documents.standing(earlier).at(AFTER)).isEqualTo(ValidityState.REPEALED);
    }

    @Test
    void repealByNumberAlone_endsOnlyThatNumber() {
        PolicyDocument target = policy("云州市甲办法", number(3));
        PolicyDocument unnumbered = policy("云州市乙办法", null);
        documents.publish(target);
        documents.publish(unnumbered);
        documents.publish(policy("云州市新办法", number(9), repeal("", number(3))));
        assertThat(documents.standing(target).at(AFTER)).isEqualTo(ValidityState.REPEALED);
        assertThat(documents.standing(unnumbered).at(AFTER)).isEqualTo(ValidityState.IN_FORCE);
    }

    @Test
    void repealWithoutADay_beginsWithItsDocument() {
        PolicyDocument target = Paper.titled("云州市甲办法")
                .number(number(3))
                .signed("2019-12-01")
                .says("本办法自2020年1月1日起施行。")
                .build();
        documents.publish(target);
        documents.publish(policy("云州市新办法", number(9), "云政规〔2024〕3号同时废止。"));
        LocalDate first = LocalDate.of(2024, 4, 1);
        assertThat(documents.standing(target).at(first.minusDays(1))).isEqualTo(ValidityState.IN_FORCE);
        assertThat(documents.standing(target).at(first)).isEqualTo(ValidityState.REPEALED);
    }

    @Test
    void decisionPublishedAgainWithoutTheRepeal_bringsItsTargetBack() {
        PolicyDocument target = policy("云州市甲办法", number(3));
        documents.publish(target);
        documents.publish(policy("云州市决定", number(9), repeal("云州市甲办法", number(3))));
        documents.publish(policy("云州市决定", number(9)));
        assertThat(documents.standing(target).at(AFTER)).isEqualTo(ValidityState.IN_FORCE);
    }

    /** PD-26: a draft ends nothing. */
    @Test
    void draftThatWouldRepeal_endsNothing() {
        PolicyDocument target = policy("云州市甲办法", number(3));
        documents.publish(target);
        documents.publish(document(DocumentKind.DRAFT, "云州市新办法（征求意见稿）", null, repeal("云州市甲办法", number(3))));
        assertThat(documents.standing(target).at(AFTER)).isEqualTo(ValidityState.IN_FORCE);
    }

    /** PD-25. */
    @Test
    void interpretation_standsAndFallsWithItsPolicy() {
        PolicyDocument target = policy("云州市甲办法", number(3));
        PolicyDocument reading = interpretation("《云州市甲办法》政策解读", new Reference("云州市甲办法", number(3)));
        documents.publish(reading);
        assertThat(documents.standing(reading).at(AFTER)).isEqualTo(ValidityState.UNKNOWN);
        documents.publish(target);
        assertThat(documents.standing(reading).at(AFTER)).isEqualTo(ValidityState.IN_FORCE);
        documents.publish(policy("云州市决定", number(9), repeal("云州市甲办法", number(3))));
        assertThat(documents.standing(reading).at(BEFORE)).isEqualTo(ValidityState.IN_FORCE);
        assertThat(documents.standing(reading).at(AFTER)).isEqualTo(ValidityState.REPEALED);
    }

    @Test
    void interpretationAndPolicy_findEachOther() {
        PolicyDocument target = policy("关于印发《云州市甲办法》的通知", number(3));
        PolicyDocument byTitle = interpretation("解读一", new Reference("云州市甲办法", null));
        PolicyDocument byNumber = interpretation("解读二", new Reference("", number(3)));
        PolicyDocument other = interpretation("解读三", new Reference("云州市乙办法", null));
        List.of(target, byTitle, byNumber, other).forEach(documents::publish);
        assertThat(documents.interpreted(byTitle)).contains(target);
        assertThat(documents.interpreted(byNumber)).contains(target);
        assertThat(documents.interpreted(other)).isEmpty();
        assertThat(documents.interpretationsOf(target)).containsExactlyInAnyOrder(byTitle, byNumber);
    }

    /** Two editions often share a title; the number tells them apart, as in {@link Reference#means}. */
    @Test
    void interpretationOfAnEarlierEdition_isNotOneOfTheNewEdition() {
        PolicyDocument renewed = policy("云州市甲办法", number(5));
        PolicyDocument old = interpretation("旧版解读", new Reference("云州市甲办法", number(3)));
        documents.publish(renewed);
        documents.publish(old);
        assertThat(documents.interpreted(old)).isEmpty();
        assertThat(documents.interpretationsOf(renewed)).isEmpty();
        PolicyDocument earlier = policy("云州市甲办法", number(3));
        documents.publish(earlier);
        assertThat(documents.interpreted(old)).contains(earlier);
    }

    private static PolicyDocument named(PolicyDocument of, String name) {
        return new PolicyDocument(
                of.id(),
                of.kind(),
                of.title(),
                of.number(),
                of.issuer(),
                of.regionCode(),
                of.dates(),
                of.catalogue(),
                of.marks(),
                new Source(
                        of.source().url(), name, of.source().site(), of.source().authority()),
                of.relations(),
                of.clauses(),
                of.attachments());
    }
}
