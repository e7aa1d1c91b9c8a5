package org.yihaoda.kb.guide;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The places that one field holds: several addresses, and sometimes the hours after them.
 *
 * @param withoutCounter the source says that nothing is handled at a counter
 */
record Places(List<String> addresses, @Nullable String hours, boolean withoutCounter) {
    private static final String NO_COUNTER = "无线下办理窗口";
    private static final Pattern PLACE_LABEL = Pattern.compile("^(?:办理地点|办理地址|地址|地点)[：:]\\s*");
    private static final Pattern HOURS = Pattern.compile("[，,；;。\\s]*(?:办理|办公|工作|受理)时间[：:]\\s*(.+)$");

    /**
     * A new address begins after a semicolon, after a slash, or after 、 where a closing bracket ends one address and the
     * words of another follow; 1、2号窗口 stays whole.
     */
    private static final Pattern BETWEEN = Pattern.compile(
            "[；;]|/(?=\\p{IsHan}{2,12}[市区县路街])" + "|(?<=[）)])、(?=[^、（(，；]{0,30}(?:路|街|道|大道|村)[^、（(；]{0,20}(?:[（(]|$))");

    Places {
        addresses = List.copyOf(addresses);
    }

    static Places none() {
        return new Places(List.of(), null, false);
    }

    static Places read(String text) {
        if (text.equals(NO_COUNTER)) {
            return new Places(List.of(), null, true);
        }
        Matcher hours = HOURS.matcher(text);
        boolean told = hours.find();
        String addresses = told ? text.substring(0, hours.start()) : text;
        return new Places(split(addresses), told ? SourceText.clean(hours.group(1)) : null, false);
    }

    private static List<String> split(String text) {
        return Arrays.stream(BETWEEN.split(text, -1))
                .map(String::strip)
                .map(place -> PLACE_LABEL.matcher(place).replaceFirst(""))
                .map(SourceText::clean)
                .filter(place -> place != null)
                .map(place -> place.replaceFirst("[。，,]$", ""))
                .distinct()
                .toList();
    }
}
