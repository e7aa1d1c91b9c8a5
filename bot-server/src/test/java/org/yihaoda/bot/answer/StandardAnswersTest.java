package org.yihaoda.bot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.bot.literals.CitedText;
import org.yihaoda.bot.literals.LiteralCheck;
import org.yihaoda.bot.model.LanguageModel;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.wire.AnswerWire;
import org.yihaoda.bot.wire.Links;
import org.yihaoda.index.corpus.FoundClause;
import org.yihaoda.index.corpus.LuceneCorpus;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.store.StandardAnswers;

/** The sample's standard answers (KB-04, KB-06, KB-07), asked as citizens ask. */
@ExtendWith(Sample.Provider.class)
final class StandardAnswersTest {
    private static final RegionTree REGIONS = RegionTree.standard();
    private static final int MANY = 1000;

    private final Sample sample;
    private final LuceneCorpus corpus;

    StandardAnswersTest(Sample sample) {
        this.sample = sample;
        this.corpus = sample.knowledge().corpus().get().orElseThrow();
    }

    private AnswerPipeline.Traced ask(String text, Optional<String> region, LocalDate asOf) {
        // A model is configured and always fails: no word of a standard answer may depend on it.
        AnswerPipeline pipeline = AnswerPipeline.of(
                sample.knowledge().corpus(),
                REGIONS,
                sample.configuration(),
                Optional.of(LanguageModel.of(sample.configuration().model())));
        Question question =
                new Question(text, Optional.empty(), region.flatMap(REGIONS::find), asOf, "c-" + text.hashCode());
        return pipeline.answer(question, step -> {});
    }

    private Answer.Answered said(String text, String region, LocalDate asOf) {
        Answer answer = ask(text, Optional.of(region), asOf).answer();
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Answered.class,
                        answered -> assertThat(answered.source()).isEqualTo(AnswerSource.STANDARD_ANSWER));
        return (Answer.Answered) answer;
    }

    /** KB-04: word for word, with its clauses and whom to call. */
    @Test
    void publishedAnswer_isSaidVerbatimWithItsClauses() {
        Answer.Answered answer = said("低保申请要哪些材料", "990102", Sample.TODAY);
        StandardAnswer standard = new StandardAnswers(sample.knowledge().database())
                .find("MZ-003")
                .orElseThrow();
        assertThat(answer.sentences())
                .extracting(Sentence::text)
                .isEqualTo(standard.text().paragraphs());
        assertThat(answer.citations())
                .extracting(citation ->
                        citation.passage().number() + citation.passage().clausePath())
                .containsExactly("云民规〔2024〕3号第十条");
        assertThat(answer.text()).endsWith("〔1〕");
        assertThat(answer.contacts()).extracting(Site.Hotline::telephone).containsExactly("0000-8004210");
        assertThat(answer.notices()).anyMatch(notice -> notice.contains("云州市民政局"));
    }

    /** AI-06: people wrote it, so that it bears no label of AI; the unit's telephone stands before the hotline's. */
    @Test
    void wire_namesTheSourceWithoutAnAiLabel() {
        AnswerWire wire =
                AnswerWire.from(said("低保申请要哪些材料", "990102", Sample.TODAY), new Links(REGIONS, Optional.empty()));
        assertThat(wire.source()).isEqualTo("STANDARD_ANSWER");
        assertThat(wire.aiLabel()).isNull();
        assertThat(wire.channels()).hasSize(2);
        assertThat(wire.channels().getFirst().telephone()).isEqualTo("0000-8004210");
    }

    /** PD-22: a district's own answer before the city's. */
    @ParameterizedTest
    @CsvSource({"990101, QH-001, 100元", "990121, YS-001, 50元", "990102, MZ-001, 60元", "990100, MZ-001, 60元"})
    void nearestRegionsOwnAnswer_isSaid(String region, String code, String amount) {
        AnswerPipeline.Traced traced = ask("高龄津贴发多少钱", Optional.of(region), Sample.TODAY);
        assertThat(traced.trace().draft().considered())
                .filteredOn(ConsideredAnswer::isUsable)
                .extracting(each -> each.answer().code())
                .containsExactly(code);
        assertThat(traced.answer().text()).contains(amount);
    }

    @ParameterizedTest
    @CsvSource({
        // KB-04: for the hotline's staff
        "失业金没到账怎么处理, RS-004, 2026-06-01, AGENT_ONLY",
        // KB-06: still under review
        "补领居住证要收多少钱, GA-004, 2026-06-01, NOT_PUBLISHED",
        // KB-04: its own day has come
        "居民医保集中缴费截止时间是哪天, YB-003, 2026-06-01, NOT_IN_EFFECT",
        "高龄津贴发多少钱, MZ-001, 2025-03-01, NOT_IN_EFFECT",
        // KB-07: the notice it cites ended, and the clause it cites was amended
        "清洁取暖设备能补多少钱, CG-001, 2026-06-01, SOURCE_NOT_IN_FORCE",
        "养犬登记几天能办完, GA-003, 2026-06-01, SOURCE_AMENDED",
        // KB-04: of a district alone
        "清河区高龄津贴发多少钱, QH-001, 2026-06-01, OTHER_REGION",
    })
    void unfitAnswer_isNotSaidAndTheTraceTellsWhy(String question, String code, LocalDate asOf, Unfit reason) {
        AnswerPipeline.Traced traced = ask(question, Optional.of("990100"), asOf);
        assertThat(traced.answer())
                .matches(answer -> !(answer instanceof Answer.Answered answered)
                        || answered.source() != AnswerSource.STANDARD_ANSWER);
        assertThat(traced.trace().draft().considered())
                .filteredOn(each -> each.answer().code().equals(code))
                .singleElement()
                .satisfies(each -> assertThat(each.match().isSame()).isTrue())
                .satisfies(each -> assertThat(each.unfit()).contains(reason));
    }

    /** KB-07: the same answers on days on which what they cite stood. */
    @ParameterizedTest
    @CsvSource({
        "清洁取暖设备能补多少钱, 2022-01-10, 3000元",
        "养犬登记几天能办完, 2024-01-10, 十个工作日",
        "居民医保集中缴费截止时间是哪天, 2025-10-10, 2025年12月31日",
    })
    void answer_isSaidOnTheDaysOfItsClauses(String question, LocalDate asOf, String words) {
        assertThat(said(question, "990100", asOf).text()).contains(words);
    }

    /** Without a region nobody can tell which of three is meant. */
    @Test
    void severalRegions_needARegion() {
        AnswerPipeline.Traced traced = ask("高龄津贴发多少钱", Optional.empty(), Sample.TODAY);
        assertThat(traced.trace().draft().considered())
                .filteredOn(each -> each.match().isSame())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.unfit()).containsExactly(Unfit.OTHER_PREFERRED));
    }

    @Test
    void otherQuestion_isAnsweredFromTheClauses() {
        Answer answer = ask("高龄津贴要去哪里申请", Optional.of("990100"), Sample.TODAY).answer();
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Answered.class,
                        answered -> assertThat(answered.source()).isNotEqualTo(AnswerSource.STANDARD_ANSWER));
    }

    /** Each clause that the sample's answers cite is held, and each of their figures stands in one of them. */
    @Test
    void everyFigure_standsInTheCitedClauses() {
        List<StandardAnswers.Change> all =
                new StandardAnswers(sample.knowledge().database()).after(0, MANY);
        assertThat(all).hasSizeGreaterThanOrEqualTo(125).allSatisfy(change -> {
            StandardAnswer answer = Objects.requireNonNull(change.answer());
            LocalDate day = Optional.ofNullable(answer.authors().approvedOn()).orElseGet(() -> firstDay(answer));
            List<FoundClause> clauses = answer.sources().stream()
                    .map(source -> corpus.clause(source, day))
                    .toList();
            assertThat(clauses).allMatch(FoundClause::isCitable, answer.code());
            List<CitedText> cited = clauses.stream()
                    .flatMap(clause -> clause.passages().stream())
                    .map(StandardAnswersTest::text)
                    .toList();
            assertThat(LiteralCheck.missing(String.join("\n", answer.text().paragraphs()), cited))
                    .as(answer.code())
                    .isEmpty();
        });
    }

    /** A draft of what takes effect later cites what stands from that day on. */
    private static LocalDate firstDay(StandardAnswer answer) {
        LocalDate from = answer.scope().effectiveFrom();
        return from != null && from.isAfter(Sample.TODAY) ? from : Sample.TODAY;
    }

    private static CitedText text(StoredPassage passage) {
        return new CitedText(passage.title(), passage.number(), passage.clausePath(), passage.text());
    }
}
