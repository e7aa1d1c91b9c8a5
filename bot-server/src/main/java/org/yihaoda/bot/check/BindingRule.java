package org.yihaoda.bot.check;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yihaoda.bot.literals.LiteralKind;
import org.yihaoda.bot.literals.LiteralReader;

/** Interpretations explain and do not bind: with the binding text at hand it must be cited for what binds (PD-25). */
final class BindingRule implements Rule {
    private static final Set<LiteralKind> BINDING_VALUES = EnumSet.of(
            LiteralKind.AMOUNT,
            LiteralKind.DATE,
            LiteralKind.DURATION,
            LiteralKind.RATIO,
            LiteralKind.AGE,
            LiteralKind.COUNT);
    private static final Pattern ELIGIBILITY =
            Pattern.compile("条件|资格|可以?(?:申请|享受|领取|申领|办理)|有权|应当|必须|须(?:要)?|不得|不予|符合|年满|无需|不需要|仅限|限于|对象|范围");

    @Override
    public Optional<Verdict.Dropped> against(Examined sentence) {
        boolean bindingGiven = sentence.given().stream().anyMatch(ModelPassage::binding);
        boolean bindingCited = sentence.cited().stream().anyMatch(ModelPassage::binding);
        return bindingGiven && !bindingCited && rules(sentence.text())
                ? Rule.dropped(DropReason.INTERPRETATION_ALONE, "")
                : Optional.empty();
    }

    private static boolean rules(String text) {
        return ELIGIBILITY.matcher(text).find()
                || LiteralReader.in(text).stream().anyMatch(literal -> BINDING_VALUES.contains(literal.kind()));
    }
}
