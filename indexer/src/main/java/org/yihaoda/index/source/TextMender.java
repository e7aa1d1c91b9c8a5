package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Repairs one text piece by piece, and keeps an account of what it did and of what it could not do. */
final class TextMender {
    private static final int AROUND = 12;
    private static final int ROUNDS = 8;
    /** Word processors' bullets and indents, and the space that GB 18030 once had in the private area. */
    private static final Pattern BULLET = Pattern.compile(
            "(?m)(?:^|(?<=[。；！？：）\\s]))[\\uE000-\\uF8FF]+(?=.)|[\\uE000-\\uF8FF]+(?=[\\s\\p{Z}]*$|第[一二三四五六七八九十百零]{1,6}[章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])|\\uE5E5");

    /** Half of a character beyond the basic plane; the other half is lost, and what is written would be a question mark. */
    private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uF8FF]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x84\\x86-\\x90\\x95\\x98-\\x9F"
                    + "\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");
    /** The quotation marks and dashes of Windows-1252, left as they were in the bytes. */
    private static final Pattern WINDOWS_SIGN = Pattern.compile("[\\x85\\x91-\\x94\\x96\\x97]");

    private final boolean shifted;
    private final Mojibake mojibake;
    private boolean garbled;
    private final Map<Damage, Integer> counts = new EnumMap<>(Damage.class);
    private final Map<Damage, String> firsts = new EnumMap<>(Damage.class);
    private final List<TextRepair.Loss> losses = new ArrayList<>();

    TextMender(String whole) {
        this.shifted = Remnants.shifted(whole);
        this.mojibake = new Mojibake(whole);
    }

    /** The text repaired; what one repair uncovers is repaired too, so that a repaired text stays as it is. */
    String mend(String printed) {
        if (DailyCharacters.areAll(printed)) {
            return printed;
        }
        String text = HALF.matcher(printed).replaceAll("\uFFFD");
        String before = text;
        // before the control characters go, which are half of the evidence
        garbled(mojibake.back(text));
        for (int round = 0; round < ROUNDS; round++) {
            String after = once(before);
            if (after.equals(before)) {
                break;
            }
            before = after;
        }
        remaining(PRIVATE, before, Damage.PRIVATE_USE);
        remaining(Mojibake.signs(), before, Damage.MOJIBAKE);
        RareHan.runs(before).forEach(run -> losses.add(new TextRepair.Loss(Damage.MOJIBAKE, run)));
        return before;
    }

    private void garbled(String text) {
        remaining(WesternReading.left(), text, Damage.MOJIBAKE);
        garbled = garbled || WesternReading.left().matcher(text).find();
    }

    private String once(String text) {
        String decoded = mojibake.back(text);
        if (!decoded.equals(text)) {
            note(Damage.MOJIBAKE, text.substring(0, Math.min(2 * AROUND, text.length())));
        }
        String visible = replace(WINDOWS_SIGN, decoded, Damage.INVISIBLE, sign -> windowsSign(sign.group()));
        visible = replace(INVISIBLE, visible, Damage.INVISIBLE, sign -> "");
        visible = replace(BULLET, visible, Damage.PRIVATE_USE, sign -> " ");
        String untagged = visible.indexOf('>') < 0
                ? visible
                : replace(Remnants.TAG, visible, Damage.TAG_TAIL, tag -> Remnants.character(tag, shifted));
        String plain = untagged.indexOf(';') < 0
                ? untagged
                : replace(Remnants.ENTITY, untagged, Damage.ENTITY_TAIL, Remnants::character);
        return marked(plain.equals(text) ? text : stripped(plain));
    }

    /** A repair may part a paragraph; what stands alone on its line is read as it will be read the next time. */
    private static String stripped(String parted) {
        return parted.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static String windowsSign(String control) {
        return switch (control.charAt(0)) {
            case 0x85 -> "…";
            case 0x91 -> "‘";
            case 0x92 -> "’";
            case 0x93 -> "“";
            case 0x94 -> "”";
            default -> "—";
        };
    }

    private String replace(Pattern pattern, String text, Damage damage, Function<MatchResult, String> replacement) {
        Matcher found = pattern.matcher(text);
        return found.replaceAll(match -> {
            String put = replacement.apply(match);
            note(damage, around(text, match.start(), match.end()));
            if (put.contains(LostCharacters.MARK) && !match.group().contains(LostCharacters.MARK)) {
                losses.add(new TextRepair.Loss(Damage.LOST_CHARACTER, around(text, match.start(), match.end())));
            }
            return Matcher.quoteReplacement(put);
        });
    }

    private String marked(String text) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (LostCharacters.Place place : LostCharacters.in(text)) {
            losses.add(new TextRepair.Loss(place.damage(), around(text, place.start(), place.end())));
            marked.append(text, from, place.start()).append(LostCharacters.MARK);
            from = place.end();
        }
        return marked.append(text, from, text.length()).toString();
    }

    private void remaining(Pattern pattern, String text, Damage damage) {
        pattern.matcher(text)
                .results()
                .forEach(sign -> losses.add(new TextRepair.Loss(damage, around(text, sign.start(), sign.end()))));
    }

    private void note(Damage damage, String where) {
        counts.merge(damage, 1, Integer::sum);
        firsts.putIfAbsent(damage, where);
    }

    static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND))
                .replaceAll("\\s+", " ");
    }

    List<TextRepair.Repair> repairs() {
        return counts.entrySet().stream()
                .map(each ->
                        new TextRepair.Repair(each.getKey(), each.getValue(), firsts.getOrDefault(each.getKey(), "")))
                .toList();
    }

    /** Whether something is left in a wrong encoding, which nobody can read. */
    boolean isGarbled() {
        return garbled;
    }

    List<TextRepair.Loss> losses() {
        return losses;
    }
}
