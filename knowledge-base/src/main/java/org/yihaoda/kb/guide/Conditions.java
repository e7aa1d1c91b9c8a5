package org.yihaoda.kb.guide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The conditions for applying (受理条件) as far as the source gives them.
 *
 * @param complete false when the text shows that it breaks off (…符合下列全部条件：): then it must not be shown as all the
 *     conditions; true is no promise, for an export that keeps only first lines does not always show it
 */
public record Conditions(String text, boolean complete) {
    private static final Pattern OPEN_END = Pattern.compile(".*[：:；;、，,]");

    /** The last announcement of a list, and what follows it. */
    private static final Pattern ANNOUNCEMENT = Pattern.compile(".*(?:下列|以下)[^。，：:；]{0,15}(?:条件|情形|情况|之一|要求)(.*)");

    private static final Pattern LISTED = Pattern.compile(".*[：:]\\s*[^\\s].*");
    private static final Pattern FIRST = Pattern.compile("(?:^|[\\s：:。])(?:[（(]?一[）)、]|1\\s*[、.．]|[（(]1[）)]|①)");
    private static final Pattern SECOND = Pattern.compile("[（(]?二[）)、]|2\\s*[、.．]|[（(]?2[）)]|②|——.*——");

    static Conditions of(String text) {
        boolean listed = SECOND.matcher(text).find();
        boolean firstOnly = FIRST.matcher(text).find() && !listed;
        return new Conditions(
                text, !OPEN_END.matcher(text).matches() && !firstOnly && (listed || !announcesOnly(text)));
    }

    private static boolean announcesOnly(String text) {
        Matcher announcement = ANNOUNCEMENT.matcher(text);
        return announcement.matches() && !LISTED.matcher(announcement.group(1)).matches();
    }
}
