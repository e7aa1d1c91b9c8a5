package org.yihaoda.bot.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a sentence may be shown: every rule in turn, the plainest first. It knows nothing of the model and trusts
 * none of its words.
 */
public final class SentenceCheck {
    private final List<Rule> rules;

    /**
     * @param contacts telephones, web and mail addresses that may be named without standing in what is cited, as the
     *     directory and the site's hotline give them
     */
    public SentenceCheck(Set<String> contacts) {
        this.rules = List.of(
                new CitationRule(),
                new LanguageRule(),
                new PromptRule(),
                new LiteralRule(contacts),
                new RowRule(contacts),
                new TitleRule(),
                new BindingRule(),
                new PromiseRule(),
                new OppositeRule(),
                new SupportRule());
    }

    /**
     * @param given every passage that the model was given
     */
    public Verdict check(ComposedSentence sentence, List<ModelPassage> given) {
        Examined examined = Examined.of(sentence, given);
        return rules.stream()
                .map(rule -> rule.against(examined))
                .flatMap(Optional::stream)
                .findFirst()
                .<Verdict>map(dropped -> dropped)
                .orElseGet(Verdict.Passed::new);
    }
}
