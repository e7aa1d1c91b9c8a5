package org.yihaoda.index.policy;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells names of organs from other words. */
final class Organs {
    private static final Pattern ORGAN = Pattern.compile(
            "国务院|全国人大|\\p{IsHan}{2}部|\\p{IsHan}{3,40}(?:局|厅|委|委员会|府|院|部|办|办公室|办公厅|中心|会|社|署|处|总队|支队|集团|公司|大学)");
    /** 云州市民政局关于…, 国务院办公厅转发…. */
    private static final Pattern IN_TITLE =
            Pattern.compile("^(?<organs>[\\p{IsHan}、 ]{3,120}?)(?:关于|转发|印发|批转|对|令)(?!.{0,3}$)");

    private static final int SHORTEST = 4;

    private Organs() {}

    /** Whether the line consists of organs' names only. */
    static boolean areAll(String line) {
        return Arrays.stream(joined(line).split("[、 ]"))
                .allMatch(organ -> ORGAN.matcher(organ).matches());
    }

    /** 「云 州 市 财 政 局」 is one organ set wide, 「云州市民政局 云州市财政局」 are two. */
    static String joined(String line) {
        String[] parts = line.split(" ");
        boolean setWide = Arrays.stream(parts)
                .anyMatch(
                        part -> part.length() < SHORTEST && !ORGAN.matcher(part).matches());
        return setWide ? line.replace(" ", "") : line;
    }

    /** The organs that a title begins with. */
    static Optional<String> ofTitle(String title) {
        Matcher begin = IN_TITLE.matcher(title);
        return begin.find() && areAll(begin.group("organs").strip())
                ? Optional.of(begin.group("organs").strip())
                : Optional.empty();
    }
}
