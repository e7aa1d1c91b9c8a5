package org.yihaoda.index.source;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is left of markup when its first sign was lost: the tails of tags and of entities. */
final class Remnants {
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("middot", "·"),
            Map.entry("times", "×"),
            Map.entry("yen", "¥"));
    private static final String NAME = "(?<name>[lr][ds]quo|nbsp|e[nm]sp|[mn]dash|hellip|middot|times|yen);";

    /** ?ldquo; &ldquo; <ldquo; ldquo; — a question mark stands for the character before the entity, which was lost with its sign. */
    static final Pattern ENTITY =
            Pattern.compile("(?<sign>[?&<])" + NAME + "|(?<=[\\p{IsHan}\\p{P}□])" + NAME.replace("name", "bare"));

    private static final String EATEN = "(?<eaten>[\\p{IsHan}，。；：、？！（）《》“”〕】(9?□])";
    private static final String BLOCK = "div|p|td|th|tr|li|ul|ol|table|h[1-6]";
    private static final String INLINE = "span|font|strong|b|a|em|u|i";

    /** Preceded by the character that went with the sign: 、/div> 9span id="hits"> */
    static final Pattern TAG = Pattern.compile(EATEN + "(?:/(?:(?<block>" + BLOCK + ")|" + INLINE
            + ")>|(?<break>br) ?/?>|(?:" + BLOCK + "|" + INLINE + "|img)(?: [a-zA-Z-]+=\"[^\"<>\\n]*\")+ ?/?>)");

    private static final String ENDS_SHIFTED = "、(《9";
    private static final String ENDS = "。）》：";
    private static final int CERTAIN = 2;

    private Remnants() {}

    static String character(MatchResult entity) {
        String name = entity.group("name") == null ? entity.group("bare") : entity.group("name");
        boolean lost = "?".equals(entity.group("sign"));
        return (lost ? LostCharacters.MARK : "") + NAMED.getOrDefault(name, "");
    }

    /**
     * Whether each character before a tag lost one from its last byte, as where 。 became 、 and ） became （: then paragraphs end
     * in signs that end none, and never in one that does.
     */
    static boolean shifted(String text) {
        if (text.indexOf('>') < 0) {
            return false;
        }
        int shifted = 0;
        for (MatchResult tag : (Iterable<MatchResult>) TAG.matcher(text).results()::iterator) {
            shifted += ENDS_SHIFTED.contains(tag.group("eaten")) ? 1 : 0;
            if (ENDS.contains(tag.group("eaten"))) {
                return false;
            }
        }
        return shifted >= CERTAIN;
    }

    /** What stood in a tag's place: the character before it, and the break that it made. */
    static String character(MatchResult tag, boolean shifted) {
        String eaten = tag.group("eaten");
        String character = switch (eaten) {
            case "?" -> LostCharacters.MARK;
            case "9" -> shifted ? "：" : eaten;
            case "(" -> shifted ? ")" : eaten;
            case "□" -> eaten;
            default -> shifted ? Character.toString(eaten.codePointAt(0) + 1) : eaten;
        };
        boolean breaks = tag.group("block") != null || tag.group("break") != null;
        return character + (breaks ? "\n" : "");
    }
}
