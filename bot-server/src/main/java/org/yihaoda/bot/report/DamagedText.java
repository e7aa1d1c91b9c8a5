package org.yihaoda.bot.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.index.source.TextHealth;

/** Text with its damaged places marked. */
final class DamagedText {
    /** How a repaired text shows a character that was lost. */
    private static final Pattern LOST = Pattern.compile("□+");

    private static final int MOST = 3_000;

    private DamagedText() {}

    /** Words as they were saved, around a damaged place. */
    static void write(Html html, String words) {
        List<TextHealth.Sign> signs = TextHealth.signs(words);
        int from = 0;
        for (TextHealth.Sign sign : signs) {
            if (sign.start() >= from) {
                html.text(words.substring(from, sign.start()));
                html.element("mark", words.substring(sign.start(), sign.end()));
                from = sign.end();
            }
        }
        html.text(words.substring(from));
    }

    /** The repaired text, folded away: its beginning, when it is long. */
    static void writeRepaired(Html html, String text) {
        html.open("details").element("summary", ReportWording.text("repaired"));
        html.open("div", "class", "repaired");
        String shown = text.substring(0, Math.min(MOST, text.length()));
        Matcher lost = LOST.matcher(shown);
        int from = 0;
        while (lost.find()) {
            html.text(shown.substring(from, lost.start())).element("mark", lost.group());
            from = lost.end();
        }
        html.text(shown.substring(from)).close();
        if (shown.length() < text.length()) {
            html.element("p", ReportWording.text("repaired.cut", text.length()), "class", "more");
        }
        html.close();
    }
}
