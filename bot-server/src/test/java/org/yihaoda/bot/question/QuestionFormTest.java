package org.yihaoda.bot.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.configuration.ConfigurationReader;
import org.yihaoda.bot.question.QuestionForm.Parsed;
import org.yihaoda.bot.question.QuestionForm.Sent;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

final class QuestionFormTest {
    private static final RegionTree REGIONS = RegionTree.standard();
    /** Already the second of June in China (PD-11). */
    private static final Clock LATE_IN_LONDON = Clock.fixed(Instant.parse("2026-06-01T16:30:00Z"), ZoneOffset.UTC);

    private final QuestionForm form = new QuestionForm(
            new Sites(
                    new ConfigurationReader(REGIONS, unused -> null).read(null).sites(), REGIONS),
            REGIONS,
            LATE_IN_LONDON);

    @Test
    void questionAlone_isAskedOnTheDefaultSiteToday() {
        Question question = accepted(new Sent("高龄津贴怎么发", null, null, null, null));

        assertThat(question.text()).isEqualTo("高龄津贴怎么发");
        assertThat(question.site()).map(Site::id).contains("city");
        assertThat(question.region()).isEmpty();
        assertThat(question.asOf()).isEqualTo(LocalDate.of(2026, 6, 2));
        assertThat(question.conversation()).matches("[0-9a-f-]{36}");
    }

    @Test
    void allFields_areTaken() {
        Question question = accepted(new Sent("居民医保什么时候缴费", "county", "990121", "2025-11-01", "c-1"));

        assertThat(question.site()).map(Site::id).contains("county");
        assertThat(question.region()).map(Region::name).contains("云山县");
        assertThat(question.asOf()).isEqualTo(LocalDate.of(2025, 11, 1));
        assertThat(question.conversation()).isEqualTo("c-1");
    }

    @Test
    void siteNamedDefault_isTheFirst() {
        assertThat(accepted(new Sent("问", "default", null, null, null)).site())
                .map(Site::id)
                .contains("city");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\u3000\u3000", " \n\t ", "\u200b\u200d\ufeff", "\u202e \u0000"})
    void questionWithoutWords_isRejected(@Nullable String words) {
        assertThat(rejected(new Sent(words, null, null, null, null)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("question");
                    assertThat(problem.message()).contains("0 个字");
                    assertThat(problem.remedy()).isNotBlank();
                });
    }

    @Test
    void invisibleCharacters_areTakenOutOfTheWords() {
        assertThat(accepted(new Sent(" 公\u200b积\u202e金\u0007 \n", null, null, null, null))
                        .text())
                .isEqualTo("公积金");
    }

    @Test
    void thousandCharacters_areAccepted() {
        assertThat(accepted(new Sent("问".repeat(1_000), null, null, null, null)).text())
                .hasSize(1_000);
    }

    @Test
    void thousandCharactersBeyondTheBasicPlane_areCountedAsPeopleDo() {
        String rare = Character.toString(0x20B9F).repeat(1_000);

        assertThat(accepted(new Sent(rare, null, null, null, null)).text()).hasSize(2_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 10_000})
    void longerQuestion_isRejectedWithItsLength(int length) {
        assertThat(rejected(new Sent("问".repeat(length), null, null, null, null)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().replace(",", ""))
                        .contains(length + " 个字")
                        .contains("最多 1000 个字"));
    }

    @Test
    void unknownSite_isRejectedWithTheKnownOnes() {
        assertThat(rejected(new Sent("问", "village", null, null, null)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("site");
                    assertThat(problem.message()).contains("village");
                    assertThat(problem.remedy()).contains("city、county");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"云州市", "99010", "9901000", "999999", "", "９９０１００"})
    void regionThatIsNoCode_isRejected(String region) {
        assertThat(rejected(new Sent("问", null, region, null, null)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("region");
                    assertThat(problem.message()).contains(region);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"990101", "440100"})
    void regionOutsideTheSitesScope_isRejected(String region) {
        assertThat(rejected(new Sent("问", "county", region, null, null)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .contains("云山县人民政府门户网站")
                        .contains(REGIONS.find(region).orElseThrow().name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"990121", "990100", "990000", "000000"})
    void regionInOrAboveTheSitesScope_isAccepted(String region) {
        assertThat(accepted(new Sent("问", "county", region, null, null)).region())
                .map(Region::code)
                .contains(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-02-30", "2026/06/01", "昨天", "", "26-6-1"})
    void dateThatIsNone_isRejected(String date) {
        assertThat(rejected(new Sent("问", null, null, date, null)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("asOf");
                    assertThat(problem.message()).contains(date);
                    assertThat(problem.remedy()).contains("2026-06-01");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "<script>", "12345678901234567890123456789012345678901234567890123456789012345"})
    void conversationOfAnotherForm_isRejected(String conversation) {
        assertThat(rejected(new Sent("问", null, null, null, conversation)))
                .extracting(Problem::field)
                .containsExactly("conversation");
    }

    @Test
    void severalProblems_areAllTold() {
        assertThat(rejected(new Sent("", "village", "1", "gestern", "{}")))
                .extracting(Problem::field)
                .containsExactly("question", "site", "region", "asOf", "conversation");
    }

    @Test
    void longValue_isShownByItsBeginning() {
        assertThat(rejected(new Sent("问", null, "9".repeat(500), null, null)))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).hasSizeLessThan(100).endsWith("……"));
    }

    private Question accepted(Sent sent) {
        assertThat(form.parse(sent)).isInstanceOf(Parsed.Accepted.class);
        return ((Parsed.Accepted) form.parse(sent)).question();
    }

    private List<Problem> rejected(Sent sent) {
        assertThat(form.parse(sent)).isInstanceOf(Parsed.Rejected.class);
        return ((Parsed.Rejected) form.parse(sent)).problems();
    }
}
