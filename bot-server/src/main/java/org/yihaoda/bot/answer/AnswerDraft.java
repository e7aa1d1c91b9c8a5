package org.yihaoda.bot.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihaoda.bot.compose.ModelOutcome;
import org.yihaoda.bot.conflict.Conflicts;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.restate.Restated;
import org.yihaoda.bot.restate.Turn;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.region.Region;

/**
 * What is known of an answer so far. Immutable: each step returns a new one.
 *
 * @param question as it is taken so far: masked, then restated
 * @param earlier the conversation's questions before, the oldest first
 * @param region whose rules to search, from the words, the citizen's choice or the site; empty: everybody's
 * @param named the region that the question's own words name
 * @param considered the standard answers that were thought of, the likeliest first
 * @param results what was found
 * @param evidence the found passages that support an answer, strongest first
 * @param extracts the words to quote, each with the passage that they stand in
 * @param conflicts what was found to disagree with the extracts
 * @param summary what a model made of the extracts; empty: no model was asked
 * @param notices what the reader must know beside the answer
 */
public record AnswerDraft(
        Question question,
        List<Turn> earlier,
        Answer.Frame frame,
        Optional<Region> region,
        Optional<Region> named,
        List<ConsideredAnswer> considered,
        Optional<PassageResults> results,
        List<PassageHit> evidence,
        List<Extract> extracts,
        Conflicts conflicts,
        Optional<ModelOutcome> summary,
        List<String> notices) {
    /** Lines of a passage, verbatim; a gap between lines that do not follow one another is part of the lines. */
    public record Extract(StoredPassage passage, List<String> lines) {
        public Extract {
            lines = List.copyOf(lines);
        }
    }

    public AnswerDraft {
        earlier = List.copyOf(earlier);
        considered = List.copyOf(considered);
        evidence = List.copyOf(evidence);
        extracts = List.copyOf(extracts);
        notices = List.copyOf(notices);
    }

    public static AnswerDraft of(Question question, List<Turn> earlier, Answer.Frame frame) {
        return new AnswerDraft(
                question,
                earlier,
                frame,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Conflicts.NONE,
                Optional.empty(),
                List.of());
    }

    /** With personal data masked (SEC-02). */
    public AnswerDraft masked(String text) {
        return new AnswerDraft(
                question.with(text),
                earlier,
                frame,
                region,
                named,
                considered,
                results,
                evidence,
                extracts,
                conflicts,
                summary,
                notices);
    }

    /** As it stands alone, on the day that its words ask for. */
    public AnswerDraft restated(Restated restated) {
        LocalDate day = restated.asOf().orElse(question.asOf());
        return new AnswerDraft(
                question.with(restated.text()).on(day),
                earlier,
                frame.taking(restated, day),
                region,
                named,
                considered,
                results,
                evidence,
                extracts,
                conflicts,
                summary,
                notices);
    }

    public AnswerDraft withRegion(Optional<Region> found, Optional<Region> inWords, List<String> added) {
        return new AnswerDraft(
                question,
                earlier,
                frame.in(found),
                found,
                inWords,
                considered,
                results,
                evidence,
                extracts,
                conflicts,
                summary,
                plus(added));
    }

    public AnswerDraft withConsidered(List<ConsideredAnswer> answers) {
        return new AnswerDraft(
                question, earlier, frame, region, named, answers, results, evidence, extracts, conflicts, summary,
                notices);
    }

    public AnswerDraft withResults(PassageResults found) {
        return new AnswerDraft(
                question,
                earlier,
                frame,
                region,
                named,
                considered,
                Optional.of(found),
                evidence,
                extracts,
                conflicts,
                summary,
                notices);
    }

    public AnswerDraft withEvidence(List<PassageHit> supporting, List<String> added) {
        return new AnswerDraft(
                question,
                earlier,
                frame,
                region,
                named,
                considered,
                results,
                supporting,
                extracts,
                conflicts,
                summary,
                plus(added));
    }

    public AnswerDraft withExtracts(List<Extract> quoted, List<String> added) {
        return new AnswerDraft(
                question,
                earlier,
                frame,
                region,
                named,
                considered,
                results,
                evidence,
                quoted,
                conflicts,
                summary,
                plus(added));
    }

    public AnswerDraft withConflicts(Conflicts found) {
        return new AnswerDraft(
                question,
                earlier,
                frame,
                region,
                named,
                considered,
                results,
                evidence,
                extracts,
                found,
                summary,
                notices);
    }

    public AnswerDraft withSummary(ModelOutcome outcome) {
        return new AnswerDraft(
                question,
                earlier,
                frame,
                region,
                named,
                considered,
                results,
                evidence,
                extracts,
                conflicts,
                Optional.of(outcome),
                notices);
    }

    private List<String> plus(List<String> added) {
        return Stream.concat(notices.stream(), added.stream()).toList();
    }
}
