package org.yihaoda.bot.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pieces of the prompt, of roles or of markup are no answer (AI-22). */
final class PromptRule implements Rule {
    private static final Pattern PIECE = Pattern.compile(
            "<{2,}|>{2,}|</?[A-Za-z][^>]{0,40}>|\\|im_(?:start|end)\\||[{}]|```|系统提示|提示词|以上指令|(?i:\\b(?:system|assistant|user)\\b\\s*[:：])");

    @Override
    public Optional<Verdict.Dropped> against(Examined sentence) {
        Matcher piece = PIECE.matcher(sentence.text());
        return piece.find() ? Rule.dropped(DropReason.PROMPT, piece.group()) : Optional.empty();
    }
}
