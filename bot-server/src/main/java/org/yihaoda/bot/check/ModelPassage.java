package org.yihaoda.bot.check;

import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.literals.CitedText;

/**
 * A numbered passage that a model was given and that its sentences may point at.
 *
 * @param number as in 〔1〕; from 1
 * @param documentNumber the document's 发文字号; null when it has none
 * @param clausePath as in 第六条第二款; empty for unnumbered text
 * @param text verbatim
 * @param binding whether its document sets rules; what only explains is no basis for amounts and dates (PD-25)
 */
public record ModelPassage(
        int number, String title, @Nullable String documentNumber, String clausePath, String text, boolean binding) {
    public ModelPassage {
        if (number < 1) {
            throw new IllegalArgumentException("a passage's number < 1: was " + number);
        }
    }

    public ModelPassage withText(String otherText) {
        return new ModelPassage(number, title, documentNumber, clausePath, otherText, binding);
    }

    CitedText cited() {
        return new CitedText(title, documentNumber, clausePath, text);
    }
}
