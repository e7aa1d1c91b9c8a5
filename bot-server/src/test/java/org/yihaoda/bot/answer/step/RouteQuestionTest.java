package org.yihaoda.bot.answer.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yihaoda.bot.answer.Answer.HandOff;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.HandOffReason;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.kb.region.RegionNames;

/** Whose rules are used: the words before the choice before the site (QA-10, QA-11). */
final class RouteQuestionTest {
    private final RouteQuestion step = new RouteQuestion(Drafts.REGIONS, new RegionNames(Drafts.REGIONS), Drafts.SITES);

    @Test
    void regionInTheWords_winsOverChoiceAndSite() {
        AnswerDraft draft = route(Drafts.withChoice("云山县的高龄津贴是多少", "990101"));

        assertThat(draft.region()).contains(Drafts.region("990121"));
        assertThat(draft.named()).contains(Drafts.region("990121"));
        assertThat(draft.notices()).singleElement().asString().contains("您提到的云山县");
    }

    @Test
    void chosenRegion_winsOverTheSite() {
        AnswerDraft draft = route(Drafts.withChoice("高龄津贴是多少", "990101"));

        assertThat(draft.region()).contains(Drafts.region("990101"));
        assertThat(draft.named()).isEmpty();
        assertThat(draft.notices()).singleElement().asString().contains("按清河区口径");
    }

    @Test
    void withoutWordsAndChoice_theSitesRegionIsUsedAndSaid() {
        AnswerDraft draft = route(Drafts.onCountySite("高龄津贴是多少"));

        assertThat(draft.region()).contains(Drafts.region("990121"));
        assertThat(draft.frame().region()).contains(Drafts.region("990121"));
        assertThat(draft.notices()).singleElement().asString().contains("按云山县口径");
    }

    @Test
    void districtNameOfSeveralCities_isTheOneNearTheSite() {
        assertThat(route(Drafts.onCitySite("清河区有小学入学政策吗")).region()).contains(Drafts.region("990101"));
    }

    @Test
    void districtNameOfSeveralCities_isTheOneOfTheCityNamedBesideIt() {
        assertThat(route(Drafts.onCitySite("铁岭市清河区有小学入学政策吗")).region()).contains(Drafts.region("211204"));
    }

    @Test
    void districtNameOfOtherCitiesAlone_isNotGuessed() {
        assertThat(route(Drafts.onCitySite("市中区的入学政策")).region()).contains(Drafts.region("990100"));
    }

    @Test
    void otherCity_isRoutedToThatCity() {
        assertThat(route(Drafts.onCitySite("广州市失业保险金多少")).region()).contains(Drafts.region("440100"));
    }

    @Test
    void commandLineWithoutRegion_usesNoFilter() {
        AnswerDraft draft = route(Drafts.onCommandLine("云山县的高龄津贴", Optional.empty()));

        assertThat(draft.region()).isEmpty();
        assertThat(draft.named()).contains(Drafts.region("990121"));
        assertThat(draft.notices()).isEmpty();
    }

    @Test
    void commandLineWithRegion_usesIt() {
        AnswerDraft draft = route(Drafts.onCommandLine("高龄津贴", Optional.of(Drafts.region("990101"))));

        assertThat(draft.region()).contains(Drafts.region("990101"));
    }

    /** PD-22, WS-09: a site answers for its scope alone. */
    @Test
    void regionOutsideTheSitesScope_isHandedOff() {
        assertThat(step.apply(Drafts.onCountySite("清河区的高龄津贴是多少")))
                .isInstanceOfSatisfying(
                        Progress.Done.class,
                        done -> assertThat(done.answer()).isInstanceOfSatisfying(HandOff.class, handOff -> {
                            assertThat(handOff.reason()).isEqualTo(HandOffReason.OTHER_REGION);
                            assertThat(handOff.text()).contains("清河区", "12345");
                        }));
    }

    @Test
    void regionAboveTheSitesScope_isServed() {
        assertThat(route(Drafts.onCountySite("云州市的高龄津贴是多少")).region()).contains(Drafts.region("990100"));
    }

    private AnswerDraft route(AnswerDraft draft) {
        return Drafts.going(step.apply(draft));
    }
}
