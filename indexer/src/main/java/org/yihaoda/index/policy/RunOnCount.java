package org.yihaoda.index.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Follows the numbering through run-on text and tells which marks begin a line: those that continue their count and stand
 * where a sentence or a heading has ended. A mark in a citation (依照本法第三条) does neither.
 */
final class RunOnCount {
    private static final int HEADING = 40;
    private static final Mark.Rank HEADS_NOTHING = Mark.Rank.DIGIT_IN_BRACKETS;
    private static final int SKIPPED = 2;
    private static final String ENDS = "。；！？：…;:!?";
    private static final String CLOSES = ")）”》】’\"";
    private static final Pattern SENTENCE_END = Pattern.compile("[。；！？;]");
    private static final Pattern CITES =
            Pattern.compile("^ ?(?:规定|所|的|第|和|与|至|及|或|以[上下]|中|之|[、，。；）)》]|[(（]?[一二三四五六七八九十]{1,3}[)）]?[项款目])");
    private static final Pattern HEADS_PARTS = Pattern.compile("^[^。，；：,;:]{1,40}?第 ?[一二三四五六七八九十百零〇\\d]{1,6} ?[章节条]");
    private static final Pattern COUNTS_ON =
            Pattern.compile("^(?:[一二三四五六七八九十]{1,3}[、类级等档产者季期线]|[一二三四五六七八九十](?:方面|是|要)?[、和及])");

    private final Map<Mark.Rank, Integer> last = new EnumMap<>(Mark.Rank.class);

    /** The marks of the text that begin a line of their own; the count goes on from one text to the next. */
    List<InnerMark> beginning(String text) {
        List<InnerMark> chosen = new ArrayList<>();
        int lineStart = 0;
        Mark.Rank heads = HEADS_NOTHING;
        for (InnerMark mark : InnerMark.in(text)) {
            Place place = place(text, mark, lineStart, heads);
            if (follows(mark, place) && !cited(text, mark, place)) {
                chosen.add(mark);
                count(mark);
                lineStart = mark.start();
                heads = mark.rank();
            }
        }
        return withoutLoneFirsts(chosen);
    }

    /** What stands before a mark. */
    private enum Place {
        START,
        AFTER_SENTENCE,
        AFTER_BRACKET,
        AFTER_HEADING,
        INSIDE
    }

    private static Place place(String text, InnerMark mark, int lineStart, Mark.Rank heads) {
        int before = mark.start() - 1;
        boolean spaced = before >= 0 && isSpace(text.charAt(before));
        while (before >= 0 && isSpace(text.charAt(before))) {
            before--;
        }
        if (before < 0) {
            return Place.START;
        }
        char end = text.charAt(before);
        if (ENDS.indexOf(end) >= 0 || spaced && "，、,".indexOf(end) < 0) {
            return Place.AFTER_SENTENCE;
        }
        if (CLOSES.indexOf(end) >= 0) {
            return Place.AFTER_BRACKET;
        }
        boolean heading = heads.compareTo(mark.rank()) <= 0
                && mark.start() - lineStart <= HEADING
                && !SENTENCE_END
                        .matcher(text.substring(lineStart, mark.start()))
                        .find();
        return heading ? Place.AFTER_HEADING : Place.INSIDE;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private boolean follows(InnerMark mark, Place place) {
        int before = last.getOrDefault(mark.rank(), 0);
        if (mark.between()) {
            return before == mark.value();
        }
        boolean next = mark.value() == before + 1;
        boolean ahead = mark.value() > before && mark.value() <= before + 1 + SKIPPED;
        boolean first = mark.value() == 1;
        return switch (place) {
            case START, AFTER_SENTENCE -> ahead || first;
            case AFTER_BRACKET -> next || first;
            case AFTER_HEADING -> next || first;
            case INSIDE -> next && insideAllowed(mark);
        };
    }

    /** Numbering in the middle of words is trusted only in forms that no sentence has by chance. */
    private static boolean insideAllowed(InnerMark mark) {
        return switch (mark.rank()) {
            case CHAPTER, PART, SECTION -> true;
            case HAN, HAN_IN_BRACKETS -> mark.value() > 1;
            default -> false;
        };
    }

    private static boolean cited(String text, InnerMark mark, Place place) {
        String after = text.substring(mark.end(), Math.min(text.length(), mark.end() + HEADING + 10));
        char before = mark.start() == 0 ? '。' : text.charAt(mark.start() - 1);
        return switch (mark.rank()) {
            case PART, CHAPTER, SECTION ->
                CITES.matcher(after).find() || !HEADS_PARTS.matcher(after).find();
            case ARTICLE -> CITES.matcher(after).find() || "》”".indexOf(before) >= 0 || after.isBlank();
            case HAN ->
                COUNTS_ON.matcher(after).find() || place == Place.INSIDE && "第初高周期月年日万大统唯专单其之、和与及".indexOf(before) >= 0;
            case HAN_IN_BRACKETS -> after.matches("(?s)^[项款目条至和、及].*") || "条款项第、至和及，".indexOf(before) >= 0;
            default -> after.isEmpty() || after.matches("(?s)^[\\d月日%％].*") || "，、(（".indexOf(before) >= 0;
        };
    }

    private void count(InnerMark mark) {
        last.put(mark.rank(), mark.value());
        switch (mark.rank()) {
            case PART, CHAPTER -> last.remove(Mark.Rank.SECTION);
            case ARTICLE -> {
                last.remove(Mark.Rank.HAN);
                last.remove(Mark.Rank.HAN_IN_BRACKETS);
                last.remove(Mark.Rank.DIGIT);
            }
            case HAN, HAN_IN_BRACKETS -> last.remove(Mark.Rank.DIGIT);
            default -> {}
        }
    }

    /** A lone 一、 or 1. that no second follows is no numbering. */
    private static List<InnerMark> withoutLoneFirsts(List<InnerMark> marks) {
        List<InnerMark> kept = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            InnerMark mark = marks.get(i);
            boolean counts = mark.rank().compareTo(Mark.Rank.HAN) < 0
                    || mark.value() > 1
                    || followed(marks.subList(i + 1, marks.size()), mark.rank());
            if (counts) {
                kept.add(mark);
            }
        }
        return kept;
    }

    private static boolean followed(List<InnerMark> later, Mark.Rank rank) {
        return later.stream()
                .filter(each -> each.rank() == rank)
                .findFirst()
                .map(each -> each.value() > 1)
                .orElse(false);
    }
}
