package org.yihaoda.bot.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.kb.naming.Titles;

/** A document in 《》 is one that is cited, or one that the cited text names. */
final class TitleRule implements Rule {
    private static final Pattern TITLE = Pattern.compile("《([^《》]{1,200}(?:《[^《》]*》[^《》]*)?)》");

    @Override
    public Optional<Verdict.Dropped> against(Examined sentence) {
        Matcher title = TITLE.matcher(sentence.text());
        String words = Titles.folded(sentence.citedWords());
        while (title.find()) {
            if (!words.contains(Titles.folded(title.group(1)))) {
                return Rule.dropped(DropReason.TITLE, title.group());
            }
        }
        boolean torn = sentence.text().chars().filter(each -> each == '《').count()
                != sentence.text().chars().filter(each -> each == '》').count();
        return torn ? Rule.dropped(DropReason.TITLE, "《") : Optional.empty();
    }
}
