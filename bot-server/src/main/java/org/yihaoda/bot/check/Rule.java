package org.yihaoda.bot.check;

import java.util.Optional;

/** One thing that a sentence must satisfy. */
interface Rule {
    /** Why the sentence must not be shown; empty when this rule has nothing against it. */
    Optional<Verdict.Dropped> against(Examined sentence);

    static Optional<Verdict.Dropped> dropped(DropReason reason, String detail) {
        return Optional.of(new Verdict.Dropped(reason, detail));
    }
}
