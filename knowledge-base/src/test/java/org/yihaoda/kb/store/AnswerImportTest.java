package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yihaoda.kb.store.ReviewedAnswers.EDITOR;
import static org.yihaoda.kb.store.ReviewedAnswers.HOTLINE;
import static org.yihaoda.kb.store.ReviewedAnswers.answer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.account.Actor;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.answer.AnswerFile;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.answer.StandardAnswerReader;
import org.yihaoda.kb.answer.StandardAnswerReading;
import org.yihaoda.kb.answer.StandardAnswerTable;
import org.yihaoda.kb.csv.CsvText;
import org.yihaoda.kb.directory.RowProblem;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.review.Refusal.Reason;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Submit;

@DisplayName("KB-03: editors' files become drafts, row by row")
class AnswerImportTest {
    private static final String FILE = "a.csv";
    private static final StandardAnswerReader READER = new StandardAnswerReader(RegionTree.standard());

    private final Database database = Database.open(TestServer.emptyDatabase());
    private final ReviewedAnswers under = ReviewedAnswers.in(database);
    private final Reviews reviews = under.reviews();

    @AfterEach
    void close() {
        database.close();
    }

    private List<StandardAnswer> shown() {
        return reviews.all().stream().map(Reviewed::shown).map(Reviews::asShown).toList();
    }

    @Test
    void rows_areDraftsAndNothingIsPublished() {
        ImportedAnswers imported = reviews.take(FILE, List.of(answer("甲"), answer("乙")), EDITOR, false);
        assertThat(imported.fresh()).containsExactly("甲", "乙");
        assertThat(imported.published()).isEmpty();
        assertThat(shown()).extracting(StandardAnswer::state).containsOnly(ReviewState.DRAFT);
        assertThat(new StandardAnswers(database).last()).isZero();
    }

    @Test
    void onlyWhatChanged_isWritten() {
        under.publish(answer("甲"));
        reviews.take(FILE, List.of(answer("乙")), EDITOR, false);
        ImportedAnswers again = reviews.take(FILE, List.of(answer("甲"), answer("乙", "简答", "另一句话。")), EDITOR, false);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.changed()).containsExactly("乙");
        assertThat(under.get("甲").revisions()).hasSize(1);
    }

    @Test
    void reviewer_publishesRowsOfOthers() {
        StandardAnswer own = answer("丙", "编辑人", "校核戊");
        StandardAnswer draft = answer("丁", "状态", "草稿", "审定人", "", "审定日期", "");
        StandardAnswer dead = answer("戊", "依据", "云政规〔2024〕3号 第九条");
        ImportedAnswers imported = reviews.take(FILE, List.of(answer("甲"), own, draft, dead), HOTLINE, true);
        assertThat(imported.published()).containsExactly("甲");
        assertThat(imported.refused())
                .extracting(
                        ImportedAnswers.Refused::code, each -> each.refusal().reason())
                .containsExactly(
                        tuple("丙", Reason.OWN_WORK), tuple("丁", Reason.WRONG_ROLE), tuple("戊", Reason.NOT_PUBLISHABLE));
        assertThat(new StandardAnswers(database).find("甲"))
                .hasValueSatisfying(
                        each -> assertThat(each.authors().approver()).isEqualTo("校核戊"));
        assertThat(reviews.find("丙")).isEmpty();
        assertThat(under.get("戊").newest().state()).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void nobodyElse_publishesByImporting() {
        ImportedAnswers imported = reviews.take(FILE, List.of(answer("甲")), EDITOR, true);
        assertThat(imported.refused())
                .singleElement()
                .satisfies(each -> assertThat(each.refusal().reason()).isEqualTo(Reason.WRONG_ROLE));
        assertThat(reviews.find("甲")).isEmpty();
    }

    @Test
    void unitsImport_takesTheirOwnRowsAlone() {
        Actor handler = new Actor("经办", Set.of(Role.UNIT_HANDLER), "云州市民政局");
        under.write(answer("丙"), EDITOR);
        under.act("丙", new Submit(), EDITOR);
        ImportedAnswers imported = reviews.take(
                FILE, List.of(answer("甲"), answer("乙", "责任单位", "云州市教育局"), answer("丙", "简答", "改。")), handler, false);
        assertThat(imported.fresh()).containsExactly("甲");
        assertThat(imported.refused())
                .extracting(each -> each.refusal().reason())
                .containsExactly(Reason.OTHER_UNIT, Reason.WRONG_STATE);
    }

    /** Every twentieth of the first rows but one has one fault of three kinds, and all that is wrong is told. */
    @Test
    void fiveThousandRowsWithThreeHundredBadOnes_theGoodGoIn() {
        AnswerFile file = new AnswerFile();
        for (int i = 1; i <= 5000; i++) {
            String code = String.format("R%04d", i);
            switch (i <= 4500 && i % 15 == 0 ? i / 15 % 3 : -1) {
                case 0 -> file.row(code, "生效日期", "去年");
                case 1 -> file.row(code, "责任单位", "");
                case 2 -> file.row(code, "适用地区", "123456");
                default -> file.row(code);
            }
        }
        StandardAnswerReading reading = READER.read(file.text().getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).hasSize(300);
        assertThat(reading.problems().getFirst()).isEqualTo(new RowProblem(16, "责任单位", "", "本行未导入：不能为空，请补填"));
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat((problem.row() - 1) % 15).isZero())
                .extracting(RowProblem::column)
                .containsOnly("生效日期", "责任单位", "适用地区");
        ImportedAnswers imported = reviews.take(FILE, reading.answers(), EDITOR, false);
        assertThat(imported.fresh()).hasSize(4700);
        assertThat(imported.refused()).isEmpty();
        assertThat(reviews.take(FILE, reading.answers(), EDITOR, false).unchanged())
                .isEqualTo(4700);
    }

    @Test
    void exportImportedAgain_changesNothing() {
        under.publish(answer("甲", "简答", "=1+1是多少", "详答", "-第一项\n+第二项", "相似问法", "@谁；'=甲", "责任单位", "云州市民政局"));
        under.publish(answer("乙", "适用人群", "", "咨询电话", "", "复核日期", "", "失效日期", ""));
        under.write(answer("丙", "依据", "《云州市高龄津贴办法》（云政规〔2024〕3号）第一条；《某办法》第二部分第（一）项"), EDITOR);
        List<StandardAnswer> before = shown();
        byte[] file = CsvText.write(StandardAnswerTable.of(before));
        assertThat(new String(file, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains("\"=") || line.contains("\"@") || line.contains("\"-"))
                        .collect(Collectors.toList()))
                .isEmpty();
        StandardAnswerReading reading = READER.read(file);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.answers()).isEqualTo(before);
        assertThat(reviews.take(FILE, reading.answers(), EDITOR, false).unchanged())
                .isEqualTo(3);
    }
}
