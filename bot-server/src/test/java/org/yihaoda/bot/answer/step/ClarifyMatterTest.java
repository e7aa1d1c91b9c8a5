package org.yihaoda.bot.answer.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.region.RegionNames;

@DisplayName("QA-10: asked back when the answer depends on it, with choices")
class ClarifyMatterTest {
    private static final List<PassageHit> FOUND = List.of(hit("云州市高龄津贴发放管理办法"), hit("云州市养犬管理办法"));

    private final RestateQuestion restating =
            new RestateQuestion(Drafts.REGIONS, new RegionNames(Drafts.REGIONS), Clock.systemUTC());

    private static PassageHit hit(String title) {
        return Drafts.hit(Drafts.passage(title, DocumentKind.POLICY, "990100", Drafts.IN_FORCE), 1);
    }

    private Progress asked(String words, List<PassageHit> found) {
        AnswerDraft draft = Drafts.going(restating.apply(Drafts.onCitySite(words)));
        return new ClarifyMatter().apply(draft.withResults(Drafts.results(1, found, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"补贴多少钱", "能领多少", "办证要什么材料"})
    void questionWithoutAMatter_isAskedBackWithWhatWasFound(String words) {
        Progress progress = asked(words, FOUND);

        assertThat(progress).isInstanceOf(Progress.Done.class);
        Answer.Clarify clarify = (Answer.Clarify) ((Progress.Done) progress).answer();
        assertThat(clarify.choices())
                .extracting(Answer.Choice::label)
                .hasSize(3)
                .endsWith("不确定");
        assertThat(clarify.choices().getFirst().question()).contains("高龄津贴").contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"高龄津贴多少钱", "百岁老人每月多少钱", "养狗办证要什么材料", "失业补助金怎么领"})
    void questionWithAMatter_goesOn(String words) {
        assertThat(asked(words, FOUND)).isInstanceOf(Progress.Continue.class);
    }

    @Test
    void oneMatterAlone_isNoChoice() {
        assertThat(asked("补贴多少钱", FOUND.subList(0, 1))).isInstanceOf(Progress.Continue.class);
    }
}
