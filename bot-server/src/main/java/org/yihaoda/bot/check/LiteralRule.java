package org.yihaoda.bot.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yihaoda.bot.literals.CitedText;
import org.yihaoda.bot.literals.Literal;
import org.yihaoda.bot.literals.LiteralCheck;
import org.yihaoda.bot.literals.LiteralKind;

/** Every value stands in what is cited (AI-23); a way to reach somebody may also stand in the directory. */
final class LiteralRule implements Rule {
    private static final Set<LiteralKind> REACHING = EnumSet.of(LiteralKind.PHONE, LiteralKind.URL, LiteralKind.EMAIL);

    private final List<CitedText> contacts;

    LiteralRule(Set<String> contacts) {
        this.contacts = List.of(new CitedText("", null, "", String.join("\n", contacts)));
    }

    @Override
    public Optional<Verdict.Dropped> against(Examined sentence) {
        List<Literal> missing = LiteralCheck.missing(sentence.text(), sentence.citedTexts());
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Set<Literal> notListed = Set.copyOf(LiteralCheck.missing(sentence.text(), contacts));
        List<Literal> invented = missing.stream()
                .filter(literal -> !REACHING.contains(literal.kind()) || notListed.contains(literal))
                .toList();
        if (invented.isEmpty()) {
            return Optional.empty();
        }
        boolean reaching = invented.stream().allMatch(literal -> REACHING.contains(literal.kind()));
        return Rule.dropped(
                reaching ? DropReason.CONTACT : DropReason.LITERAL,
                invented.stream().map(Literal::text).collect(Collectors.joining("、")));
    }
}
