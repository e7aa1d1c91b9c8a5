package org.yihaoda.bot.screen;

/** What a message is about, as far as its way is concerned (QA-01, AI-20, HL-01). */
public enum Matter {
    EMERGENCY(Way.REDIRECT),
    SELF_HARM(Way.REDIRECT),
    HELP(Way.REDIRECT),
    COMPLAINT(Way.REDIRECT),
    REPORT(Way.REDIRECT),
    SUGGESTION(Way.REDIRECT),
    PRAISE(Way.REDIRECT),
    LEGAL_CHANNEL(Way.REDIRECT),
    INFO_DISCLOSURE(Way.REDIRECT),
    PROGRESS(Way.REDIRECT),
    HUMAN_AGENT(Way.REDIRECT),
    CHITCHAT(Way.REPLY),
    OUT_OF_SCOPE(Way.REFUSE),
    SENSITIVE(Way.REFUSE),
    ABUSE(Way.REFUSE),
    PROMPT_ATTACK(Way.REFUSE),
    PRIVACY_OF_OTHERS(Way.REFUSE),
    AMBIGUOUS(Way.REPLY),
    POLICY(Way.ANSWER);

    /** Where a matter goes. */
    public enum Way {
        /** On to finding an answer. */
        ANSWER,
        /** A fixed reply, after which the talk goes on. */
        REPLY,
        /** Another channel than this service. */
        REDIRECT,
        /** Nowhere: it is not answered. */
        REFUSE
    }

    private final Way way;

    Matter(Way way) {
        this.way = way;
    }

    public Way way() {
        return way;
    }
}
