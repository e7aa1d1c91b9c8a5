package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.Answer.Answered;
import org.yihaoda.bot.answer.Answer.Failed;
import org.yihaoda.bot.answer.Answer.Frame;
import org.yihaoda.bot.answer.Answer.HandOff;
import org.yihaoda.bot.answer.AnswerSource;
import org.yihaoda.bot.answer.Sentence;
import org.yihaoda.kb.region.Region;

/** {@code Answer} of the contract. */
public record AnswerWire(
        String id,
        String kind,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
        String source,
        String text,
        List<SentenceWire> sentences,
        List<CitationWire> citations,
        List<DocumentLinkWire> nearest,
        List<ChannelWire> channels,
        List<String> notices,
        String asOf,
        @Nullable String region,
        @Nullable String regionName,
        String conversation) {
    /** {@code Sentence} of the contract. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SentenceWire(String text, @Nullable List<List<String>> rows, List<Integer> citations) {
        public static SentenceWire from(Sentence sentence) {
            @Nullable List<List<String>> rows = sentence.rows().isEmpty() ? null : sentence.rows();
            return new SentenceWire(sentence.text(), rows, sentence.citations());
        }
    }

    /** What an ending adds to its frame. */
    private record Ending(
            String kind,
            @Nullable String reason,
            AnswerSource source,
            List<SentenceWire> sentences,
            List<CitationWire> citations,
            List<DocumentLinkWire> nearest,
            List<String> notices) {}

    public static AnswerWire from(Answer answer, Links links) {
        Frame frame = answer.frame();
        Ending ending = ending(answer, links);
        return new AnswerWire(
                frame.id(),
                ending.kind(),
                ending.reason(),
                ending.source().name(),
                answer.text(),
                ending.sentences(),
                ending.citations(),
                ending.nearest(),
                List.of(ChannelWire.from(frame.hotline())),
                ending.notices(),
                frame.asOf().toString(),
                frame.region().map(Region::code).orElse(null),
                frame.region().map(Region::name).orElse(null),
                frame.conversation());
    }

    private static Ending ending(Answer answer, Links links) {
        return switch (answer) {
            case Answered answered -> answered(answered, links);
            case HandOff handOff -> handOff(handOff, links);
            case Failed _ ->
                new Ending("FAILED", "INTERNAL", AnswerSource.NO_ANSWER, List.of(), List.of(), List.of(), List.of());
        };
    }

    private static Ending answered(Answered answered, Links links) {
        List<CitationWire> citations = answered.citations().stream()
                .map(citation -> CitationWire.from(citation, answered.frame(), links))
                .toList();
        List<SentenceWire> sentences =
                answered.sentences().stream().map(SentenceWire::from).toList();
        return new Ending("ANSWERED", null, answered.source(), sentences, citations, List.of(), answered.notices());
    }

    private static Ending handOff(HandOff handOff, Links links) {
        List<DocumentLinkWire> nearest = handOff.nearest().stream()
                .map(near -> DocumentLinkWire.from(near, handOff.frame().asOf(), links))
                .toList();
        return new Ending(
                "HAND_OFF",
                handOff.reason().name(),
                AnswerSource.NO_ANSWER,
                List.of(),
                List.of(),
                nearest,
                handOff.notices());
    }
}
