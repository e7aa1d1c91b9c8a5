package org.yihaoda.bot.answer.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.directory.UnitDocument;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.region.RegionTree;

@DisplayName("KB-02: telephones, hours and addresses stand in the directory")
@ExtendWith(Sample.Provider.class)
final class FindUnitTest {
    private static final String CITY = "990100";
    private static final String COUNTY = "990121";

    private final FindUnit step;

    FindUnitTest(Sample sample) {
        this.step = new FindUnit(sample.knowledge().corpus(), RegionTree.standard());
    }

    private Progress ask(String words, Optional<String> region) {
        AnswerDraft draft = Drafts.routed(words, region.orElse(CITY));
        return step.apply(region.isPresent() ? draft : draft.withRegion(Optional.empty(), Optional.empty(), List.of()));
    }

    private static Answer.Answered answered(Progress progress) {
        assertThat(progress).isInstanceOf(Progress.Done.class);
        return (Answer.Answered) ((Progress.Done) progress).answer();
    }

    @ParameterizedTest
    @CsvSource({
        "市教育局的联系电话是什么, 990100, 0000-8004100",
        "请问公积金中心周六上班吗, 990100, 9:00—12:00",
        "云州市公安局在哪儿？, 990100, 和平路8号",
        "县民政局号码, 990121, 0000-8003208",
        "省民政厅怎么联系, 990121, 0000-8000140",
    })
    void unitThatIsNamed_isTold(String words, String region, String told) {
        Answer.Answered answer = answered(ask(words, Optional.of(region)));

        assertThat(answer.text()).contains(told).doesNotContain("负责事项", "简称");
        assertThat(answer.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.passage().kind()).isEqualTo(DocumentKind.CONTACT);
            assertThat(citation.passage().text())
                    .contains(citation.quote().lines().toList());
        });
    }

    /** PD-22: 医保局 is the county's for who lives there. */
    @Test
    void nameThatSeveralBear_meansTheNearest() {
        assertThat(answered(ask("医保局电话", Optional.of(COUNTY))).text()).contains("云山县", "0000-8003330");
        assertThat(answered(ask("医保局电话", Optional.of(CITY))).text()).contains("云州市", "0000-8004310");
        assertThat(ask("医保局电话", Optional.empty())).isInstanceOf(Progress.Continue.class);
    }

    /** What the directory lacks is said beside the telephone where it can be asked. */
    @Test
    void hoursThatTheDirectoryLacks_areSaidToBeMissing() {
        StoredPassage unit =
                Drafts.passage("云州市陶艺中心联系方式", DocumentKind.CONTACT, CITY, Drafts.IN_FORCE, "电话：0000-8009999");
        assertThat(UnitDocument.tells(unit.text(), UnitDocument.Way.PHONE)).isTrue();
        assertThat(UnitDocument.tells("电话（投诉）：0000-8009999", UnitDocument.Way.PHONE))
                .isTrue();
        assertThat(UnitDocument.tells(unit.text(), UnitDocument.Way.HOURS)).isFalse();
        assertThat(FindUnit.missing("陶艺中心几点上班", unit)).containsExactly("单位通讯录中没有该单位的办公时间，请致电核实。");
        assertThat(FindUnit.missing("陶艺中心电话", unit)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市医保局办生育津贴要打哪个电话", "县医保局电话", "市气象局电话", "市教育局今年招生有什么政策", "低保去哪里申请", "市民政局"})
    void whatAsksMoreOrNamesNoUnit_goesOn(String words) {
        assertThat(ask(words, Optional.of(CITY))).isInstanceOf(Progress.Continue.class);
    }
}
