package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.decision.DecisionChain;
import org.yihaoda.kb.decision.DecisionMatter;
import org.yihaoda.kb.decision.Stage;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.RelationType;

/** PD-26: every step of a major decision in one view, in whatever order the pages come. */
class DecisionMattersTest {
    private static final String MEASURE = "云州市停车管理办法";

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final Documents documents = new Documents(database);
    private final DecisionMatters matters = new DecisionMatters(database);

    @AfterEach
    void close() {
        database.close();
    }

    private static PolicyDocument catalogue(String... names) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("事项名称", "承办单位")));
        for (String name : names) {
            rows.add(List.of(name, "市城市管理局"));
        }
        return Paper.titled("云州市2026年度重大行政决策事项目录")
                .id("00000000000000aa")
                .kind(DocumentKind.NOTICE)
                .part(0, "附件", new Block.Table(rows))
                .build();
    }

    @Test
    void pd26_chain_holdsEachPageAtItsStep() {
        PolicyDocument draft =
                Paper.titled(MEASURE + "（征求意见稿）").kind(DocumentKind.DRAFT).build();
        PolicyDocument feedback = Paper.titled("关于《" + MEASURE + "（征求意见稿）》意见采纳情况的反馈")
                .kind(DocumentKind.NOTICE)
                .relation(RelationType.FEEDBACK_OF, MEASURE + "（征求意见稿）", null)
                .build();
        PolicyDocument result = Paper.titled("云州市人民政府关于印发《" + MEASURE + "》的通知").build();
        documents.publish(result);
        documents.publish(feedback);
        documents.publish(draft);
        documents.publish(catalogue("制定《" + MEASURE + "》", "建设第三水厂"));

        DecisionMatter matter = matters.named(MEASURE).getFirst();
        DecisionChain chain = matters.chain(matter);

        assertThat(chain.of(Stage.DRAFT)).containsExactly(draft);
        assertThat(chain.of(Stage.FEEDBACK)).containsExactly(feedback);
        assertThat(chain.of(Stage.RESULT)).containsExactly(result);
        assertThat(chain.of(Stage.MEETING)).isEmpty();
        assertThat(matters.chain(matters.named("建设第三水厂").getFirst()).documents())
                .isEmpty();
    }

    @Test
    void changedCatalogue_announcesWhatItSaysNow() {
        documents.publish(catalogue("制定《" + MEASURE + "》", "建设第三水厂"));
        documents.publish(catalogue("建设第三水厂"));
        assertThat(matters.all()).extracting(DecisionMatter::name).containsExactly("建设第三水厂");
        documents.withdraw("00000000000000aa", "目录重新公布");
        assertThat(matters.all()).isEmpty();
    }
}
