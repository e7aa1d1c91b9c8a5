package org.yihaoda.bot.answer;

/** Where an answer's words come from; shown and logged (AI-06). */
public enum AnswerSource {
    /** The clause's own words. */
    POLICY_EXTRACT,
    /** Nothing was answered. */
    NO_ANSWER
}
