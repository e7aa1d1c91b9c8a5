package org.yihaoda.bot.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yihaoda.bot.sample.Checkout;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.index.eval.JudgedLines;
import org.yihaoda.index.eval.JudgedObject;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.region.RegionTree;

/** The sample's own questions fit the sample: what they expect to be cited is there to be cited. */
@ExtendWith(Sample.Provider.class)
final class SampleQuestionsTest {
    private static final List<JudgedQuestion> QUESTIONS =
            JudgedQuestionReader.read(Checkout.sampleKnowledge().resolve("questions.jsonl"));

    @Test
    void questions_areOfEveryType() {
        assertThat(QUESTIONS).hasSizeGreaterThanOrEqualTo(200);
        assertThat(QUESTIONS.stream().map(JudgedQuestion::queryType).distinct()).hasSize(28);
        assertThat(QUESTIONS.stream().map(JudgedQuestion::text)).doesNotHaveDuplicates();
    }

    @Test
    void everyExpectedDocument_isHeld(Sample sample) {
        Set<String> held = held(sample);

        assertThat(QUESTIONS.stream().flatMap(question -> question.expected().documents().stream()))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(held).contains(document));
    }

    @Test
    void everySiteAndRegion_isThere(Sample sample) {
        RegionTree regions = RegionTree.standard();
        Sites sites = new Sites(sample.configuration().sites(), regions);

        assertThat(QUESTIONS).allSatisfy(question -> {
            assertThat(sites.ids()).contains(question.site());
            assertThat(question.region().stream())
                    .allSatisfy(code -> assertThat(regions.find(code)).isPresent());
        });
    }

    /** The golden conversations: a judgement for each turn, of documents that are held. */
    @Test
    void everyTurnOfTheConversations_isJudged(Sample sample) throws URISyntaxException {
        Set<String> held = held(sample);
        Set<String> ids = new HashSet<>();
        URL file = Objects.requireNonNull(SampleQuestionsTest.class.getResource("/golden/conversations.jsonl"));
        JudgedLines.read(Path.of(file.toURI()), line -> {
            JudgedObject conversation = JudgedObject.of(line);
            assertThat(ids.add(conversation.id("id"))).as(line.text()).isTrue();
            assertThat(conversation.list("turns")).hasSizeGreaterThanOrEqualTo(2);
            assertThat(conversation.node().path("expected")).hasSameSizeAs(conversation.list("turns"));
            assertThat(conversation.node().findValuesAsText("document"))
                    .allSatisfy(document -> assertThat(held).contains(document));
        });
        assertThat(ids).hasSizeGreaterThanOrEqualTo(24);
    }

    private static Set<String> held(Sample sample) {
        Set<String> held = new HashSet<>();
        sample.knowledge().documents().forEach(document -> {
            held.add(document.title());
            Optional.ofNullable(document.number()).map(DocumentNumber::toString).ifPresent(held::add);
        });
        return held;
    }
}
