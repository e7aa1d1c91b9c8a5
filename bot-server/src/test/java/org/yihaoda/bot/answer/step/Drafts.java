package org.yihaoda.bot.answer.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.index.corpus.Circumstances;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.index.evidence.EvidenceScore;
import org.yihaoda.index.passage.PassageRole;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.validity.Effect;
import org.yihaoda.kb.validity.Evidence;
import org.yihaoda.kb.validity.Strength;
import org.yihaoda.kb.validity.Timeline;
import org.yihaoda.kb.validity.ValidityState;

/** Drafts and passages to try steps on. */
final class Drafts {
    static final RegionTree REGIONS = RegionTree.standard();
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final Evidence BEGUN = own(new Effect.Starts(LocalDate.of(2025, 1, 1)), "自2025年1月1日起施行");
    static final Timeline IN_FORCE = Timeline.of(List.of(BEGUN));

    private static final Site.Hotline HOTLINE = new Site.Hotline("云州市热线", "12345", "");
    private static final Site CITY = site("city", "990100", null);
    private static final Site COUNTY = site("county", "990121", "990121");
    static final Sites SITES = new Sites(List.of(CITY, COUNTY), REGIONS);

    private Drafts() {}

    static Region region(String code) {
        return REGIONS.find(code).orElseThrow();
    }

    /** Asked on the city's site. */
    static AnswerDraft onCitySite(String words) {
        return draft(words, Optional.of(CITY), Optional.empty());
    }

    /** Asked on the county's site. */
    static AnswerDraft onCountySite(String words) {
        return draft(words, Optional.of(COUNTY), Optional.empty());
    }

    /** Asked on the city's site by someone who chose a region there. */
    static AnswerDraft withChoice(String words, String chosen) {
        return draft(words, Optional.of(CITY), Optional.of(region(chosen)));
    }

    /** Asked on the command line. */
    static AnswerDraft onCommandLine(String words, Optional<Region> region) {
        return draft(words, Optional.empty(), region);
    }

    /** After RouteQuestion has decided for that region. */
    static AnswerDraft routed(String words, String region) {
        return onCitySite(words).withRegion(Optional.of(region(region)), Optional.empty(), List.of());
    }

    private static AnswerDraft draft(String words, Optional<Site> site, Optional<Region> chosen) {
        Question question = new Question(words, site, chosen, TODAY, "c-1");
        Answer.Frame frame = new Answer.Frame("a-1", TODAY, chosen, "c-1", HOTLINE, Optional.empty());
        return AnswerDraft.of(question, List.of(), frame);
    }

    private static Site site(String id, String region, @Nullable String scope) {
        return new Site(id, "站点", region, scope, HOTLINE, List.of(), "#8c1d18", List.of());
    }

    /** What a document says of itself. */
    static Evidence own(Effect effect, String words) {
        return Evidence.own(Strength.OWN_TEXT, effect, words);
    }

    /** What a decision of the issuing organ says of it. */
    static Evidence decided(Effect effect, String words) {
        return new Evidence(
                Strength.ACT, effect, words, new Evidence.Citation("d", "关于文件清理结果的决定", "云政规〔2025〕9号", false));
    }

    /** In force since 2025-01-01, and repealed since that day. */
    static Timeline repealed(LocalDate from) {
        return Timeline.of(List.of(BEGUN, decided(new Effect.Closed(ValidityState.REPEALED, from), "予以废止")));
    }

    static StoredPassage passage(String title, DocumentKind kind, @Nullable String region, Timeline timeline) {
        return passage(title, kind, region, timeline, "第一条 " + title + "的规定。");
    }

    static StoredPassage passage(
            String title, DocumentKind kind, @Nullable String region, Timeline timeline, String text) {
        return passage(title, kind, region, timeline, text, SourceAuthority.OFFICIAL_ORIGIN);
    }

    static StoredPassage passage(
            String title,
            DocumentKind kind,
            @Nullable String region,
            Timeline timeline,
            String text,
            SourceAuthority authority) {
        String id = String.format("%016x", title.hashCode());
        return new StoredPassage(
                id + "#c1#0",
                id,
                "c1",
                "第一条",
                title,
                kind,
                PassageRole.values()[0],
                "云政规〔2025〕1号",
                "云州市人民政府",
                region,
                LocalDate.of(2025, 1, 1),
                timeline,
                authority,
                null,
                List.of(),
                text,
                Circumstances.NONE);
    }

    static StoredPassage in(Circumstances circumstances, StoredPassage passage) {
        return new StoredPassage(
                passage.key(),
                passage.documentId(),
                passage.anchor(),
                passage.clausePath(),
                passage.title(),
                passage.kind(),
                passage.role(),
                passage.number(),
                passage.issuer(),
                passage.regionCode(),
                passage.publishedOn(),
                passage.timeline(),
                passage.authority(),
                passage.url(),
                passage.headings(),
                passage.text(),
                circumstances);
    }

    /** A hit that is similar and covers the question. */
    static PassageHit hit(StoredPassage passage, double score) {
        return new PassageHit(passage, score, score, Map.of(), 10, 0.8, 0.9);
    }

    static AnswerDraft found(AnswerDraft draft, PassageHit... kept) {
        return draft.withResults(results(1, List.of(kept), List.of()));
    }

    /** Of a question that names no document. */
    static PassageResults results(double probability, List<PassageHit> kept, List<PassageResults.Rejected> rejected) {
        return new PassageResults(
                kept, rejected, Set.of(), new EvidenceScore(probability, List.of(), List.of()), Map.of());
    }

    static AnswerDraft going(Progress progress) {
        assertThat(progress).isInstanceOf(Progress.Continue.class);
        return ((Progress.Continue) progress).draft();
    }

    static Answer.HandOff handedOff(Progress progress) {
        assertThat(progress).isInstanceOf(Progress.Done.class);
        Answer answer = ((Progress.Done) progress).answer();
        assertThat(answer).isInstanceOf(Answer.HandOff.class);
        return (Answer.HandOff) answer;
    }
}
