package org.yihaoda.bot.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerSource;
import org.yihaoda.bot.answer.Citation;
import org.yihaoda.bot.screen.Matter;
import org.yihaoda.kb.conversation.CitedDocument;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.region.Region;

/**
 * What is kept of an answer.
 *
 * @param id the answer's id
 * @param kind ANSWERED, HAND_OFF and the like
 * @param source where its words come from
 * @param reason why there is no answer; null when there is one
 * @param topic the matter that it is about, for a question that names none; empty: unknown
 * @param region code of the region whose rules were used; null: no region filter
 */
public record Ending(
        String id,
        String kind,
        String source,
        @Nullable String reason,
        String text,
        String topic,
        List<CitedDocument> cited,
        LocalDate asOf,
        @Nullable String region) {
    /** The kind of an answer that asks back. */
    static final String CLARIFY = "CLARIFY";

    public Ending {
        cited = List.copyOf(cited);
    }

    public static Ending of(Answer answer) {
        Answer.Frame frame = answer.frame();
        @Nullable String region = frame.region().map(Region::code).orElse(null);
        return switch (answer) {
            case Answer.Answered answered ->
                new Ending(
                        frame.id(),
                        "ANSWERED",
                        answered.source().name(),
                        null,
                        answered.text(),
                        answered.citations().stream()
                                .findFirst()
                                .map(citation ->
                                        Titles.subject(citation.passage().title()))
                                .orElse(""),
                        answered.citations().stream().map(Ending::cited).toList(),
                        frame.asOf(),
                        region);
            case Answer.HandOff handOff ->
                unanswered(answer, "HAND_OFF", handOff.reason().name(), region);
            case Answer.Redirected redirected ->
                unanswered(answer, "REDIRECT", redirected.matter().name(), region);
            case Answer.Refused refused ->
                unanswered(answer, "REFUSED", refused.matter().name(), region);
            case Answer.Clarify _ -> unanswered(answer, CLARIFY, Matter.AMBIGUOUS.name(), region);
            case Answer.Failed _ -> unanswered(answer, "FAILED", "INTERNAL", region);
        };
    }

    private static Ending unanswered(Answer answer, String kind, String reason, @Nullable String region) {
        return new Ending(
                answer.frame().id(),
                kind,
                AnswerSource.NO_ANSWER.name(),
                reason,
                answer.text(),
                "",
                List.of(),
                answer.frame().asOf(),
                region);
    }

    private static CitedDocument cited(Citation citation) {
        return new CitedDocument(
                citation.passage().documentId(),
                citation.passage().title(),
                sha256(citation.passage().text()));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
