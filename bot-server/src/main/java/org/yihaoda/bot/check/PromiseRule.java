package org.yihaoda.bot.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bot promises nothing and decides no case (HL-30); what the cited text itself says in these words may be said. */
final class PromiseRule implements Rule {
    private static final List<Pattern> PROMISES =
            WordList.of("promises.txt").stream().map(Pattern::compile).toList();

    @Override
    public Optional<Verdict.Dropped> against(Examined sentence) {
        String given = sentence.citedWords();
        for (Pattern promise : PROMISES) {
            Matcher match = promise.matcher(sentence.text());
            while (match.find()) {
                if (!given.contains(match.group())) {
                    return Rule.dropped(DropReason.PROMISE, match.group());
                }
            }
        }
        return Optional.empty();
    }
}
