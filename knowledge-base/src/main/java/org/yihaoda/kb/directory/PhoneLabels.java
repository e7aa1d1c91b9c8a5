package org.yihaoda.kb.directory;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a number in a text is for: 深圳：0755-… before it, …（专科、高职） after it, or as the number before it in a list. */
final class PhoneLabels {
    private static final Pattern BEFORE = Pattern.compile("([\\p{IsHan}A-Za-z]{2,20})[:：]\\s*$");
    private static final Pattern AFTER = Pattern.compile("\\s*\\(([\\p{IsHan}、]{2,20})\\)");
    private static final String IN_A_LIST = "[、,/;\\s]*(?:或|和)?\\s*";
    /** 监督 and 投诉 do say something: the number is not for enquiries. */
    private static final String SAYS_NOTHING = "(?:(?:咨询|联系|服务|查询|办公|受理)*(?:电话|热线)(?:咨询|投诉|查询|号码)*|拨打|电话咨询)$";

    private PhoneLabels() {}

    /**
     * Adds the number with its label.
     *
     * @param before where the text before the number begins: the end of the number before it
     */
    static void label(List<Phone> phones, PhoneNumber number, String text, int before, int start, int end) {
        String gap = text.substring(before, start);
        Matcher after = AFTER.matcher(text).region(end, text.length());
        if (after.lookingAt()) {
            labelNumberBefore(phones, gap, after.group(1));
            phones.add(new Phone(number, after.group(1)));
            return;
        }
        boolean listed = !phones.isEmpty() && gap.matches(IN_A_LIST) && !gap.contains(";");
        phones.add(new Phone(number, listed ? phones.getLast().label() : labelIn(gap)));
    }

    /** A label after a number holds for the one listed before it too: 020-1…、020-2…（网球中心）. */
    private static void labelNumberBefore(List<Phone> phones, String gap, String label) {
        boolean listed = !phones.isEmpty() && gap.matches("[、,/\\s]*");
        if (listed && phones.getLast().label() == null) {
            phones.set(phones.size() - 1, new Phone(phones.getLast().number(), label));
        }
    }

    private static @Nullable String labelIn(String gap) {
        Matcher before = BEFORE.matcher(gap);
        if (!before.find()) {
            return null;
        }
        String label = before.group(1).replaceFirst(SAYS_NOTHING, "");
        return label.isEmpty() ? null : label;
    }
}
