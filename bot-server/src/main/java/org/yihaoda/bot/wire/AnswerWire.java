package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.Answer.Answered;
import org.yihaoda.bot.answer.Answer.Clarify;
import org.yihaoda.bot.answer.Answer.Failed;
import org.yihaoda.bot.answer.Answer.Frame;
import org.yihaoda.bot.answer.Answer.HandOff;
import org.yihaoda.bot.answer.Answer.Redirected;
import org.yihaoda.bot.answer.Answer.Refused;
import org.yihaoda.bot.answer.AnswerSource;
import org.yihaoda.bot.answer.Sentence;
import org.yihaoda.bot.label.AiLabel;
import org.yihaoda.bot.restate.Restated;
import org.yihaoda.bot.screen.Matter;
import org.yihaoda.bot.site.Site;
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
        List<ChoiceWire> choices,
        List<ChannelWire> channels,
        List<String> notices,
        String asOf,
        @Nullable String region,
        @Nullable String regionName,
        String conversation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String understoodAs,
        List<ConversationWire.SlotWire> slots,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AiLabelWire aiLabel,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ConflictWire conflict) {
    /** {@code AiLabel} of the contract: only of what AI wrote (AI-01, AI-03, AI-05). */
    public record AiLabelWire(String text, Map<String, String> AIGC) {
        static @Nullable AiLabelWire of(Ending ending, Frame frame) {
            return ending.source() == AnswerSource.AI_SUMMARY
                    ? new AiLabelWire(
                            AiLabel.footer(documents(ending), frame.asOf()),
                            new AiLabel(AiLabelWire.PRODUCER, frame.id()).values())
                    : null;
        }

        /** Until an installation states its code: the program's own name. */
        private static final String PRODUCER = "yihaoda";

        private static int documents(Ending ending) {
            return (int) ending.citations().stream()
                    .map(CitationWire::documentId)
                    .distinct()
                    .count();
        }
    }

    /** {@code Sentence} of the contract. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SentenceWire(String text, @Nullable List<List<String>> rows, List<Integer> citations) {
        public static SentenceWire from(Sentence sentence) {
            @Nullable List<List<String>> rows = sentence.rows().isEmpty() ? null : sentence.rows();
            return new SentenceWire(sentence.text(), rows, sentence.citations());
        }
    }

    /** {@code Choice} of the contract. */
    public record ChoiceWire(String label, String question) {
        static ChoiceWire from(Answer.Choice choice) {
            return new ChoiceWire(choice.label(), choice.question());
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
            List<ChoiceWire> choices,
            List<ChannelWire> channels,
            List<String> notices) {
        /** Without an answer; the hotline can be called. */
        static Ending unanswered(String kind, String reason, Answer answer) {
            return new Ending(
                    kind,
                    reason,
                    AnswerSource.NO_ANSWER,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(ChannelWire.from(answer.frame().hotline())),
                    List.of());
        }

        Ending with(List<DocumentLinkWire> near, List<String> known) {
            return new Ending(kind, reason, source, sentences, citations, near, choices, channels, known);
        }

        Ending with(List<ChoiceWire> offered) {
            return new Ending(kind, reason, source, sentences, citations, nearest, offered, channels, notices);
        }

        Ending callable(List<ChannelWire> lines) {
            return new Ending(kind, reason, source, sentences, citations, nearest, choices, lines, notices);
        }
    }

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
                ending.choices(),
                ending.channels(),
                ending.notices(),
                frame.asOf().toString(),
                frame.region().map(Region::code).orElse(null),
                frame.region().map(Region::name).orElse(null),
                frame.conversation(),
                frame.taken().filter(Restated::followUp).map(Restated::text).orElse(null),
                frame.taken().stream()
                        .flatMap(taken -> taken.slots().stream())
                        .map(ConversationWire.SlotWire::from)
                        .toList(),
                AiLabelWire.of(ending, frame),
                ConflictWire.of(answer));
    }

    private static Ending ending(Answer answer, Links links) {
        return switch (answer) {
            case Answered answered -> answered(answered, links);
            case HandOff handOff -> handOff(handOff, links);
            case Redirected redirected -> redirected(redirected);
            case Refused refused ->
                Ending.unanswered("REFUSED", refused.matter().name(), refused);
            case Clarify clarify ->
                Ending.unanswered("CLARIFY", Matter.AMBIGUOUS.name(), clarify)
                        .with(clarify.choices().stream().map(ChoiceWire::from).toList());
            case Failed failed -> Ending.unanswered("FAILED", "INTERNAL", failed);
        };
    }

    private static Ending answered(Answered answered, Links links) {
        return new Ending(
                "ANSWERED",
                null,
                answered.source(),
                answered.sentences().stream().map(SentenceWire::from).toList(),
                answered.citations().stream()
                        .map(citation -> CitationWire.from(citation, answered.frame(), links))
                        .toList(),
                List.of(),
                List.of(),
                channels(answered.contacts(), answered.frame()),
                answered.notices());
    }

    /** Those for the matter first; the hotline last, unless it is one of them. */
    private static List<ChannelWire> channels(List<Site.Hotline> first, Answer.Frame frame) {
        return Stream.concat(first.stream(), Stream.of(frame.hotline()))
                .map(ChannelWire::from)
                .filter(distinctTelephones())
                .toList();
    }

    private static Ending handOff(HandOff handOff, Links links) {
        List<DocumentLinkWire> nearest = handOff.nearest().stream()
                .map(near -> DocumentLinkWire.from(near, handOff.frame().asOf(), links))
                .toList();
        return Ending.unanswered("HAND_OFF", handOff.reason().name(), handOff).with(nearest, handOff.notices());
    }

    private static Ending redirected(Redirected redirected) {
        return Ending.unanswered("REDIRECT", redirected.matter().name(), redirected)
                .callable(channels(redirected.channels(), redirected.frame()));
    }

    private static Predicate<ChannelWire> distinctTelephones() {
        Set<String> seen = new HashSet<>();
        return channel -> seen.add(channel.telephone());
    }
}
