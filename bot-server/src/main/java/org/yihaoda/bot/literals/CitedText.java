package org.yihaoda.bot.literals;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence cites.
 *
 * @param number the document's 发文字号; null when it has none
 * @param clausePath as in 第六条第二款; empty for unnumbered text
 */
public record CitedText(String title, @Nullable String number, String clausePath, String text) {
    /** All of its words, each part on a line of its own. */
    public String whole() {
        return title + "\n" + (number == null ? "" : number) + "\n" + clausePath + "\n" + text;
    }
}
