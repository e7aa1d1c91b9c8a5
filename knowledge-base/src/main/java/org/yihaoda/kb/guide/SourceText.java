package org.yihaoda.kb.guide;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Frees a portal's text of what its editors left in it: HTML remains, doubled blanks, words that stand for nothing. */
final class SourceText {
    /** Only names of HTML elements: 《印发<管理办法>的通知》 must keep its brackets. */
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|br|div|span|font|b|strong|i|u|a|table|tbody|tr|td|th|ul|ol|li|h[1-6]|img|o:p)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> ENTITIES = Map.of(
            "&nbsp;", " ",
            "&lt;", "<",
            "&gt;", ">",
            "&quot;", "\"",
            "&ldquo;", "“",
            "&rdquo;", "”",
            "&middot;", "·",
            "&amp;", "&");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000\\u200B\\uFEFF]+");
    private static final Pattern NOTHING = Pattern.compile("(?:无|暂无|没有|null|NULL|none|N/A|/|-+|—+|\\.+|无w)?[。.；;]?");

    private SourceText() {}

    /** Null when nothing is left. */
    static @Nullable String clean(String text) {
        String plain = TAG.matcher(text).replaceAll(" ");
        for (Map.Entry<String, String> entity : ENTITIES.entrySet()) {
            plain = plain.replace(entity.getKey(), entity.getValue());
        }
        plain = BLANKS.matcher(plain).replaceAll(" ").strip();
        return NOTHING.matcher(plain).matches() ? null : plain;
    }
}
