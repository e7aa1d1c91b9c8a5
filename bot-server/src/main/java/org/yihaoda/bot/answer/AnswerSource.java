package org.yihaoda.bot.answer;

/** Where an answer's words come from; shown and logged (AI-06). */
public enum AnswerSource {
    /** A text that people wrote and approved. */
    STANDARD_ANSWER,
    /** The clause's own words. */
    POLICY_EXTRACT,
    /** Sentences that a language model wrote and that were checked against their clauses (AI-01). */
    AI_SUMMARY,
    /** A person's. */
    HUMAN_AGENT,
    /** Nothing was answered. */
    NO_ANSWER
}
