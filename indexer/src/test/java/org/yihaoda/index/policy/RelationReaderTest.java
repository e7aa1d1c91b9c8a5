package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Relation;
import org.yihaoda.kb.policy.RelationType;

/** What a page's title and sentences say of its ties (PD-24). */
class RelationReaderTest {
    private static List<Relation> read(DocumentKind kind, String title, String... lines) {
        return RelationReader.read(
                kind,
                title,
                Arrays.stream(lines).<Block>map(Block.Paragraph::new).toList());
    }

    private static Reference reference(String title, String number) {
        return new Reference(title, DocumentNumber.parse(number).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "云州市民政局关于公开征求《云州市高龄津贴办法（征求意见稿）》意见的公告, CONSULTATION_OF",
        "关于公开征求《云州市养老服务设施建设补助办法（草案征求意见稿）》意见的公告, CONSULTATION_OF",
        "关于就《云州市高龄津贴办法》征求意见的通知, CONSULTATION_OF",
        "《云州市高龄津贴办法（征求意见稿）》起草说明, DRAFT_OF",
        "《云州市高龄津贴办法（草案）》, DRAFT_OF",
        "《云州市高龄津贴办法（草案征求意见稿）》及起草说明, DRAFT_OF",
        "关于《云州市高龄津贴办法》意见征集采纳情况的反馈, FEEDBACK_OF",
        "《云州市高龄津贴办法》公开征求意见采纳情况公告, FEEDBACK_OF",
        "《云州市高龄津贴办法》征求意见结果, FEEDBACK_OF",
        "市政府第74次常务会议审议通过《云州市高龄津贴办法》, MEETING_OF",
        "市政府常务会议研究《云州市高龄津贴办法》, MEETING_OF",
        "关于《云州市高龄津贴办法》2026年第一批补助资金发放的公示, REALIZES",
        "《云州市高龄津贴办法》兑现情况公告, REALIZES"
    })
    void stageOfAPolicy_isReadFromTheTitle(String title, RelationType type) {
        assertThat(read(DocumentKind.NOTICE, title, "现将有关事项公告如下。"))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.type()).isEqualTo(type);
                    assertThat(relation.target().title()).startsWith("云州市");
                    assertThat(relation.words()).isEqualTo(title);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"市政府召开第74次常务会议", "我市公开征求意见的事项", "高龄津贴发放公告"})
    void titleThatNamesNoDocument_tiesNothing(String title) {
        assertThat(read(DocumentKind.NOTICE, title, "依照《云州市高龄津贴办法》（云民规〔2025〕2号）办理。"))
                .isEmpty();
    }

    @Test
    void interpretation_namesItsPolicyInTheTitleAndTheNumberInTheText() {
        assertThat(read(DocumentKind.INTERPRETATION, "《云州市高龄津贴办法》政策解读", "近日，市民政局印发《云州市高龄津贴办法》（云民规〔2025〕2号），现解读如下。"))
                .containsExactly(new Relation(
                        RelationType.INTERPRETS, reference("云州市高龄津贴办法", "云民规〔2025〕2号"), "《云州市高龄津贴办法》政策解读"));
    }

    @Test
    void interpretationOfSeveralPolicies_namesThemAll() {
        assertThat(read(
                                DocumentKind.INTERPRETATION,
                                "《云州市人才安居保障办法》和《云州市引进人才入户管理规定》解读",
                                "《云州市人才安居保障办法》（云政规〔2024〕5号）施行后，又出台了《云州市引进人才入户管理规定》（云政办规〔2025〕6号）。")
                        .stream()
                        .map(Relation::target))
                .containsExactly(reference("云州市人才安居保障办法", "云政规〔2024〕5号"), reference("云州市引进人才入户管理规定", "云政办规〔2025〕6号"));
    }

    @Test
    void interpretationWithoutAPolicyInItsTitle_takesThoseOfTheFirstSentenceThatNumbersAny() {
        assertThat(read(
                                DocumentKind.INTERPRETATION,
                                "来云州工作，安家补贴和落户怎么办？",
                                "根据《中华人民共和国就业促进法》，我市出台了政策。",
                                "《云州市人才安居保障办法》（云政规〔2024〕5号）和《云州市引进人才入户管理规定》（云政办规〔2025〕6号）已经施行。",
                                "另见《云州市居住证管理办法》（云政规〔2024〕7号）。")
                        .stream()
                        .map(Relation::target))
                .containsExactly(reference("云州市人才安居保障办法", "云政规〔2024〕5号"), reference("云州市引进人才入户管理规定", "云政办规〔2025〕6号"));
    }

    @Test
    void interpretedPolicies_areFourAtMost() {
        assertThat(read(DocumentKind.INTERPRETATION, "《甲办法》《乙办法》《丙办法》《丁办法》《戊办法》解读", "现解读如下。"))
                .hasSize(4);
    }

    @Test
    void questions_explainOnlyWhatTheirTitleNames() {
        assertThat(read(DocumentKind.QUESTIONS, "《云州市高龄津贴办法》热点问答", "津贴多少？"))
                .extracting(Relation::target)
                .containsExactly(new Reference("云州市高龄津贴办法", null));
        assertThat(read(DocumentKind.QUESTIONS, "高龄津贴问答", "依照《云州市高龄津贴办法》（云民规〔2025〕2号）。"))
                .isEmpty();
    }

    /** A title within a title keeps its own marks. */
    @Test
    void titleInATitle_isReadWhole() {
        assertThat(read(DocumentKind.INTERPRETATION, "《关于贯彻〈条例〉印发《高龄津贴办法》的通知》解读", "现解读如下。"))
                .extracting(relation -> relation.target().title())
                .containsExactly("关于贯彻〈条例〉印发《高龄津贴办法》的通知");
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"POLICY", "REGULATION"})
    void bindingText_restsOnWhatItsFirstArticleNames(DocumentKind kind) {
        assertThat(read(
                        kind,
                        "云州市公共就业服务进社区实施办法",
                        "第一条 为贯彻落实《示例省促进就业条例》，根据《示例省失业保险条例实施办法》（示政发〔2024〕12号）、"
                                + "《示例省创业担保贷款实施办法》（示人社规〔2024〕6号）和《云州市创业担保贷款实施细则》（云人社规〔2025〕5号），结合本市实际，制定本办法。"))
                .extracting(Relation::type, Relation::target)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                RelationType.BASED_ON, reference("示例省失业保险条例实施办法", "示政发〔2024〕12号")),
                        org.assertj.core.groups.Tuple.tuple(
                                RelationType.BASED_ON, reference("示例省创业担保贷款实施办法", "示人社规〔2024〕6号")),
                        org.assertj.core.groups.Tuple.tuple(
                                RelationType.BASED_ON, reference("云州市创业担保贷款实施细则", "云人社规〔2025〕5号")),
                        org.assertj.core.groups.Tuple.tuple(RelationType.IMPLEMENTS, new Reference("示例省促进就业条例", null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据《中华人民共和国老年人权益保障法》，制定本办法。",
                "依据《中华人民共和国老年人权益保障法》等规定，结合我市实际，制定本办法。",
                "依照《中华人民共和国老年人权益保障法》有关规定，制定本规定。",
                "按照《中华人民共和国老年人权益保障法》要求，出台本意见。"
            })
    void basis_isReadInAnyWording(String sentence) {
        assertThat(read(DocumentKind.POLICY, "云州市高龄津贴办法", sentence))
                .extracting(Relation::type, relation -> relation.target().title())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(RelationType.BASED_ON, "中华人民共和国老年人权益保障法"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "为落实《云州市养犬管理办法》（云政规〔2023〕4号），引导市民文明养犬，现将有关事项通告如下。",
                "为贯彻执行《云州市养犬管理办法》（云政规〔2023〕4号）精神，现通告如下。",
                "为贯彻落实《云州市养犬管理办法》（云政规〔2023〕4号）有关要求，现通告如下。"
            })
    void implementedPolicy_isRead(String sentence) {
        assertThat(read(DocumentKind.POLICY, "关于设置犬只便民服务点的通告", sentence))
                .extracting(Relation::type, Relation::target)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        RelationType.IMPLEMENTS, reference("云州市养犬管理办法", "云政规〔2023〕4号")));
    }

    /** What a clause of the text mentions in passing is no basis. */
    @Test
    void mentionInAClause_isNoBasis() {
        assertThat(read(
                        DocumentKind.POLICY,
                        "云州市高龄津贴办法",
                        "第九条 违反本办法的，依照《中华人民共和国治安管理处罚法》处罚。",
                        "第十条 已经享受《云州市特困人员供养办法》待遇的，不重复享受。"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"NOTICE", "GUIDE", "QUESTIONS", "DRAFT"})
    void whatDoesNotBind_restsOnNothing(DocumentKind kind) {
        assertThat(read(kind, "高龄津贴怎么领", "根据《云州市高龄津贴办法》（云民规〔2025〕2号），制定本指南。")).isEmpty();
    }
}
