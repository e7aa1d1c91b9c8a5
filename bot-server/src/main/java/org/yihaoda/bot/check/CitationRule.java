package org.yihaoda.bot.check;

import java.util.Optional;

/** No citation, no fact (QA-16). */
final class CitationRule implements Rule {
    @Override
    public Optional<Verdict.Dropped> against(Examined sentence) {
        return sentence.cited().isEmpty() ? Rule.dropped(DropReason.NO_CITATION, "") : Optional.empty();
    }
}
