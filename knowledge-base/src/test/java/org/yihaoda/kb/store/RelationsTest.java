package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihaoda.kb.store.Samples.number;
import static org.yihaoda.kb.store.Samples.policy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.RelationType;

/** PD-24: every tie can be followed from both ends. */
class RelationsTest {
    private final Database database = Database.open(TestServer.emptyDatabase());
    private final Documents documents = new Documents(database);
    private final Relations relations = new Relations(database);
    private final PolicyDocument target = policy("云州市甲办法", number(3));

    @AfterEach
    void close() {
        database.close();
    }

    private static PolicyDocument tied(RelationType type, String title, String number) {
        return Paper.titled("云州市某文件")
                .signed("2024-06-01")
                .relation(type, title, number.isEmpty() ? null : number)
                .says("内容。")
                .build();
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void pd24_statedTie_isFoundFromBothEnds(RelationType type) {
        PolicyDocument from = tied(type, "云州市甲办法", "云政规〔2024〕3号");
        documents.publish(target);
        documents.publish(from);
        assertThat(relations.from(from)).containsExactly(new Relations.Link(type, target, "云州市某文件"));
        assertThat(relations.to(target)).containsExactly(new Relations.Link(type, from, "云州市某文件"));
        assertThat(relations.to(from)).isEmpty();
        assertThat(relations.from(target)).isEmpty();
        assertThat(relations.dangling(from)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "《云州市甲办法》（云政规〔2024〕3号）同时废止。, REPEALS",
        "《云州市甲办法》（云政规〔2024〕3号）同时失效。, REPEALS",
        "《云州市甲办法》（云政规〔2024〕3号）停止执行。, SUPERSEDES",
        "《云州市甲办法》（云政规〔2024〕3号）与本办法不一致的，以本办法为准。, SUPERSEDES",
        "《云州市甲办法》（云政规〔2024〕3号）暂停执行。, SUSPENDS",
        "《云州市甲办法》（云政规〔2024〕3号）有效期延长至2031年12月31日。, CONTINUES",
        "将《云州市甲办法》（云政规〔2024〕3号）第三条修改为：“五百元。”, AMENDS"
    })
    void pd24_act_isATieFromBothEnds(String sentence, RelationType type) {
        PolicyDocument acting = policy("云州市新办法", number(9), sentence);
        documents.publish(acting);
        documents.publish(target);
        assertThat(relations.from(acting)).singleElement().satisfies(link -> {
            assertThat(link.type()).isEqualTo(type);
            assertThat(link.document()).isEqualTo(target);
            assertThat(sentence).contains(link.words());
        });
        assertThat(relations.to(target)).singleElement().satisfies(link -> {
            assertThat(link.type()).isEqualTo(type);
            assertThat(link.document()).isEqualTo(acting);
        });
    }

    /** By number, by title, or by both, it is one tie. */
    @ParameterizedTest
    @CsvSource({"云州市甲办法, 云政规〔2024〕3号", "'', 云政规〔2024〕3号", "云州市甲办法, ''"})
    void pd24_tieIsFoundOnceHoweverItIsNamed(String title, String written) {
        PolicyDocument from = tied(RelationType.BASED_ON, title, written);
        documents.publish(from);
        documents.publish(target);
        assertThat(relations.to(target)).hasSize(1);
        assertThat(relations.from(from)).hasSize(1);
    }

    @Test
    void pd24_targetThatIsNotHeld_danglesUntilItIs() {
        PolicyDocument from = tied(RelationType.IMPLEMENTS, "云州市甲办法", "云政规〔2024〕3号");
        documents.publish(from);
        assertThat(relations.from(from)).isEmpty();
        assertThat(relations.dangling(from)).singleElement().satisfies(dangling -> {
            assertThat(dangling.type()).isEqualTo(RelationType.IMPLEMENTS);
            assertThat(dangling.target().title()).isEqualTo("云州市甲办法");
            assertThat(dangling.target().number()).isEqualTo(number(3));
        });
        documents.publish(target);
        assertThat(relations.dangling(from)).isEmpty();
        assertThat(relations.from(from)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pd24_withdrawnEnd_takesTheTieWithIt(boolean targetGoes) {
        PolicyDocument from = tied(RelationType.BASED_ON, "云州市甲办法", "");
        documents.publish(from);
        documents.publish(target);
        documents.withdraw(targetGoes ? target.id() : from.id(), "误发");
        assertThat(targetGoes ? relations.from(from) : relations.to(target)).isEmpty();
    }

    @Test
    void pd24_publishedAgainWithoutTheTie_hasNone() {
        PolicyDocument from = tied(RelationType.BASED_ON, "云州市甲办法", "");
        documents.publish(target);
        documents.publish(from);
        documents.publish(Paper.titled("云州市某文件")
                .id(from.id())
                .signed("2024-06-01")
                .says("内容。")
                .build());
        assertThat(relations.to(target)).isEmpty();
    }

    /** A draft, its consultation and the meeting come before the policy that they belong to. */
    @ParameterizedTest
    @EnumSource(
            value = RelationType.class,
            names = {"DRAFT_OF", "CONSULTATION_OF", "MEETING_OF"})
    void pd24_stepBeforeTheDecision_isTiedToThePolicyThatCameOfIt(RelationType type) {
        PolicyDocument step = Paper.titled("关于《云州市甲办法》的前期工作")
                .kind(DocumentKind.NOTICE)
                .signed("2023-12-01")
                .relation(type, "云州市甲办法", null)
                .says("内容。")
                .build();
        documents.publish(step);
        documents.publish(target);
        assertThat(relations.from(step)).extracting(Relations.Link::document).containsExactly(target);
        assertThat(relations.to(target)).extracting(Relations.Link::document).containsExactly(step);
    }

    @Test
    void pd24_tiesComeEarliestFirst() {
        PolicyDocument late = tied(RelationType.BASED_ON, "云州市甲办法", "");
        PolicyDocument early = Paper.titled("云州市某细则")
                .signed("2024-05-01")
                .relation(RelationType.IMPLEMENTS, "云州市甲办法", null)
                .says("内容。")
                .build();
        List.of(late, target, early).forEach(documents::publish);
        assertThat(relations.to(target)).extracting(Relations.Link::document).containsExactly(early, late);
    }
}
