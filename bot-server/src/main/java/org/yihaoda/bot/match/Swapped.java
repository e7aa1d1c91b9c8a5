package org.yihaoda.bot.match;

/** Whether two questions differ in two stretches that have changed places: 从甲市到乙市 and 从乙市到甲市. */
final class Swapped {
    private static final int LONGEST = 100;

    private Swapped() {}

    /** 怎么申请低保 and 低保怎么申请 are no such pair: there is nothing between what changed places. */
    static boolean in(String one, String other) {
        if (one.length() != other.length() || one.length() > LONGEST || one.equals(other)) {
            return false;
        }
        int start = 0;
        while (one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = one.length();
        while (one.charAt(end - 1) == other.charAt(end - 1)) {
            end--;
        }
        return changed(one.substring(start, end), other.substring(start, end));
    }

    private static boolean changed(String one, String other) {
        for (int head = 1; head < one.length() - 1; head++) {
            for (int tail = 1; head + tail < one.length(); tail++) {
                int from = one.length() - tail;
                String turned = one.substring(from) + one.substring(head, from) + one.substring(0, head);
                if (turned.equals(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
