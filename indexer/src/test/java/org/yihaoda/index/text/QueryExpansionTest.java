package org.yihaoda.index.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.lexicon.Lexicon;
import org.yihaoda.kb.lexicon.LexiconEntry;
import org.yihaoda.kb.lexicon.LexiconEntry.CustomWord;
import org.yihaoda.kb.lexicon.LexiconEntry.Equivalent;
import org.yihaoda.kb.lexicon.LexiconEntry.Synonym;

class QueryExpansionTest {
    private static final Synonym LOST_WORK = new Synonym("丢了工作", "失业", "云州市热线");
    private static final Synonym JOBLESS = new Synonym("失业", "失业人员", "编辑");
    private static final Synonym DIBAO = new Synonym("低保", "最低生活保障", "编辑");
    private static final Equivalent SHEBAO = new Equivalent("社保", "社会保险", "编辑");
    private static final CustomWord RENT = new CustomWord("租房补贴", "云政规〔2025〕6号");
    private static final CustomWord BUY = new CustomWord("购房补贴", "编辑");
    private static final QueryExpansion EXPANSION = of(LOST_WORK, JOBLESS, DIBAO, SHEBAO, RENT, BUY);

    private static QueryExpansion of(LexiconEntry... entries) {
        return Vocabulary.of(new Lexicon(1, List.of(entries))).expansion();
    }

    private static List<String> phrases(String question) {
        return EXPANSION.of(question).stream().map(Expansion::phrase).toList();
    }

    @Test
    void colloquialWord_meansTheOfficialOneAndSaysWhy() {
        assertThat(EXPANSION.of("我丢了工作怎么领钱").getFirst())
                .isEqualTo(new Expansion(
                        "失业", List.of("失业"), 0.8, "丢了工作", 1, 5, new Expansion.Cause.Meaning(List.of(LOST_WORK))));
    }

    @Test
    void meaningOfAMeaning_weighsLessAndNamesBothEntries() {
        Expansion further = EXPANSION.of("丢了工作").getLast();
        assertThat(further.phrase()).isEqualTo("失业人员");
        assertThat(further.weight()).isBetween(0.63, 0.65);
        assertThat(further.cause()).isEqualTo(new Expansion.Cause.Meaning(List.of(LOST_WORK, JOBLESS)));
    }

    @Test
    void officialWord_isNotMadeColloquial() {
        assertThat(phrases("失业怎么办")).containsExactly("失业人员");
    }

    @Test
    void equalWords_meanOneAnother() {
        assertThat(phrases("社保怎么交")).containsExactly("社会保险");
        assertThat(phrases("社会保险怎么交")).containsExactly("社保");
    }

    @Test
    void otherSpelling_isTheSameWord() {
        List<Expansion> expansions = EXPANSION.of("請問丟了工作怎麼辦");
        assertThat(expansions.getFirst().phrase()).isEqualTo("失业");
        assertThat(expansions.getFirst().said()).isEqualTo("丟了工作");
    }

    @Test
    void whatTheQuestionSaysItself_isNotAdded() {
        assertThat(phrases("丢了工作算失业吗")).doesNotContain("失业");
        assertThat(phrases("低保就是最低生活保障吗")).isEmpty();
    }

    @Test
    void shortWord_mustStandAlone() {
        assertThat(phrases("请问低保怎么申请")).containsExactly("最低生活保障");
        assertThat(of(new Synonym("民生", "生活", "编辑")).of("市民生活补助")).isEmpty();
    }

    @Test
    void schemeTypedByPinyin_isFound() {
        assertThat(EXPANSION.of("租访补贴怎么申请"))
                .extracting(Expansion::phrase, Expansion::said, Expansion::start, Expansion::end, Expansion::cause)
                .containsExactly(tuple("租房补贴", "租访补贴", 0, 4, new Expansion.Cause.SameSound(RENT)));
        assertThat(EXPANSION.of("祖芳补帖").getFirst().phrase()).isEqualTo("租房补贴");
    }

    @Test
    void schemeWithOneOtherCharacter_isFoundWithLessWeight() {
        assertThat(EXPANSION.of("租肪补贴")).isNotEmpty();
        List<Expansion> mistyped = EXPANSION.of("租户外补贴和购厉补贴");
        assertThat(mistyped)
                .extracting(Expansion::phrase, Expansion::cause)
                .containsExactly(tuple("购房补贴", new Expansion.Cause.OneCharacter(BUY)));
        assertThat(mistyped.getFirst().weight())
                .isLessThan(EXPANSION.of("租访补贴").getFirst().weight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"租房补贴怎么申请", "购车补贴怎么申请", "购房补贴和租房补贴", "补贴", "生活补贴"})
    void rightlyWrittenWords_areNoTypingErrors(String question) {
        assertThat(phrases(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "，。？", "\uD800", "😀😀😀😀", "䶮𬭁䶮𬭁", "AND OR (\"*?:^~"})
    void questionOfNoWords_meansNothingMore(String question) {
        assertThat(EXPANSION.of(question)).isEmpty();
    }

    @Test
    void emptyLexicon_addsNothing() {
        assertThat(of().of("丢了工作租访补贴")).isEmpty();
    }

    @Test
    void expansions_areCappedAndSurestFirst() {
        LexiconEntry[] many = IntStream.range(0, 40)
                .mapToObj(i -> new Synonym("丢了工作", "说法" + (char) ('甲' + i) + "号", "编辑"))
                .toArray(LexiconEntry[]::new);
        assertThat(of(many).of("丢了工作")).hasSize(12);
        assertThat(EXPANSION.of("丢了工作，社保和租访补贴"))
                .extracting(Expansion::weight)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .hasSize(4);
    }

    @Test
    void pastedDocument_isLookedAtInPart() {
        assertThat(phrases("丢了工作" + "，".repeat(10_000) + "社保")).contains("失业").doesNotContain("社会保险");
    }

    @Property(tries = 200)
    void anyQuestion_isExpandedTheSameWayInsideItsBounds(@ForAll String noise) {
        String question = noise + "丢了工作" + noise + "租访补贴";
        List<Expansion> expansions = EXPANSION.of(question);
        assertThat(Vocabulary.of(new Lexicon(2, List.of(LOST_WORK, JOBLESS, DIBAO, SHEBAO, RENT, BUY)))
                        .expansion()
                        .of(question))
                .isEqualTo(expansions);
        for (Expansion expansion : expansions) {
            assertThat(question.substring(expansion.start(), expansion.end())).isEqualTo(expansion.said());
            assertThat(expansion.weight()).isGreaterThan(0).isLessThanOrEqualTo(1);
        }
    }

    /** An entry that its own question does not find is of no use to anybody. */
    @Test
    void shippedSynonyms_areFoundInAQuestion() {
        QueryExpansion shipped = Vocabulary.shipped().expansion();
        Stream<Synonym> lost = Lexicon.shipped().of(Synonym.class).stream()
                .filter(entry -> shipped.of(entry.said() + "怎么办").stream()
                        .noneMatch(each -> each.phrase().equals(NormalText.spelling(entry.official()))));
        assertThat(lost).isEmpty();
    }
}
