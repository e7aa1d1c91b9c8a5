package org.yihaoda.bot.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yihaoda.bot.restate.Restated;
import org.yihaoda.bot.screen.Matter;
import org.yihaoda.bot.site.Site;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.policy.LegalLevel;
import org.yihaoda.kb.region.Region;

/** How a question ended. Every ending is a value with its own wording; each one shows the way to a person. */
public sealed interface Answer {
    Frame frame();

    /** The whole text, citation marks included. */
    String text();

    /**
     * What every ending states.
     *
     * @param id the answer's own id, for its trace
     * @param asOf the day it holds for
     * @param region whose rules were used; empty: no region filter
     * @param taken how the question was understood (QA-13); empty: it ended before that
     */
    record Frame(
            String id,
            LocalDate asOf,
            Optional<Region> region,
            String conversation,
            Site.Hotline hotline,
            Optional<Restated> taken) {
        public Frame in(Optional<Region> other) {
            return new Frame(id, asOf, other, conversation, hotline, taken);
        }

        public Frame taking(Restated restated, LocalDate day) {
            return new Frame(id, day, region, conversation, hotline, Optional.of(restated));
        }
    }

    /**
     * Supported by clauses in force.
     *
     * @param conflict two of the cited clauses that disagree; mostly none
     * @param contacts whom to call about it before the hotline
     */
    record Answered(
            Frame frame,
            AnswerSource source,
            String text,
            List<Sentence> sentences,
            List<Citation> citations,
            Optional<Conflict> conflict,
            List<String> notices,
            List<Site.Hotline> contacts)
            implements Answer {
        public Answered {
            sentences = List.copyOf(sentences);
            citations = List.copyOf(citations);
            notices = List.copyOf(notices);
            contacts = List.copyOf(contacts);
        }
    }

    /**
     * Two rules in force that state different values for the same thing: both are shown, neither is chosen (PD-21, QA-19).
     *
     * @param sides always two
     * @param precedence which of them normally applies, in words
     * @param advice whom to ask
     */
    record Conflict(List<Side> sides, String precedence, String advice) {
        /**
         * One of the two.
         *
         * @param citation the number of its citation
         * @param value as it is written in the clause
         * @param sentence in which the value stands
         * @param level {@code legalLevel}, its rank among the sources of law, with the level of government in words
         */
        public record Side(int citation, String value, String sentence, LegalLevel legalLevel, String level) {}

        public Conflict {
            sides = List.copyOf(sides);
        }
    }

    /** Not answered, and passed on to a person (QA-22). */
    record HandOff(Frame frame, HandOffReason reason, String text, List<StoredPassage> nearest, List<String> notices)
            implements Answer {
        public HandOff {
            nearest = List.copyOf(nearest);
            notices = List.copyOf(notices);
        }
    }

    /**
     * Not for this service to answer, but there is a place for it: an emergency number, the hotline, a court (QA-30, HL-06).
     *
     * @param channels whom to call, the first first
     */
    record Redirected(Frame frame, Matter matter, String text, List<Site.Hotline> channels) implements Answer {
        public Redirected {
            channels = List.copyOf(channels);
        }
    }

    /** Not answered, in approved words (AI-20, AI-21). */
    record Refused(Frame frame, Matter matter, String text) implements Answer {}

    /** Asked back, since the answer depends on it (QA-10): the citizen takes a choice or writes more. */
    record Clarify(Frame frame, String text, List<Choice> choices) implements Answer {
        public Clarify {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One way to go on.
     *
     * @param label what the button says
     * @param question what is asked when it is taken
     */
    record Choice(String label, String question) {}

    /** A fault of ours. */
    record Failed(Frame frame, String text) implements Answer {}
}
