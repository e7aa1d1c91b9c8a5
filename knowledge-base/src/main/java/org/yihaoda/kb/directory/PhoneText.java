package org.yihaoda.kb.directory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The telephone numbers that stand in a text, which in practice holds several with their labels, opening hours, addresses
 * and mistakes. A number that no exchange could have (020 with seven digits) is not mended but reported. The area 0000 is
 * that of the fictional sample.
 *
 * @param unread runs of digits that look like numbers and are none
 */
public record PhoneText(List<Phone> phones, List<String> unread) {
    private static final String EIGHT_DIGIT_AREA = "010|02\\d";
    private static final String AREA = EIGHT_DIGIT_AREA + "|0[3-9]\\d{2}|0000";
    private static final String LOCAL = "[2-9]\\d{2,3}[ -]?\\d{4}";
    private static final String SHORT = "1(?:10|19|20|22)|12\\d{3}|95\\d{3,4}|96\\d{3,4}|100\\d{2}|1118[35]";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\dA-Za-z_.-])(?:"
            + "\\(?\\+?86[ -]?(?<abroad>10|2\\d|[3-9]\\d{2})\\)?[ -]*(?<abroadLocal>" + LOCAL + ")"
            + "|\\(?(?<area>" + AREA + ")\\)?[ -]*(?<areaLocal>" + LOCAL + "|" + SHORT + ")"
            + "|(?<mobile>1[3-9]\\d{9})"
            + "|(?<free>[48]00(?:[ -]?\\d){7})"
            + "|(?<service>" + SHORT + ")"
            + "|(?<local>[2-9]\\d{6,7})"
            + ")(?!\\d)(?:(?:\\s*(?:转|分机)\\s*|-)(?<extension>\\d{1,5}(?:-\\d{1,2})*)(?!\\d))?(?![A-Za-z_@])");
    private static final Pattern DIGITS =
            Pattern.compile("(?<![A-Za-z_\\d])\\d(?:[\\d-]| (?=\\d)){3,}\\d(?![A-Za-z_])");
    private static final Pattern NO_PHONE =
            Pattern.compile("https?://[^\\s,;、。\\p{IsHan}]+|[\\w.]+@[\\w.]+|邮政?编码?[:：]?\\s*\\d{6}");
    private static final int FEWEST_DIGITS = 5;

    public PhoneText {
        phones = List.copyOf(phones);
        unread = List.copyOf(unread);
    }

    public static PhoneText read(String text) {
        String plain = NO_PHONE.matcher(plain(text)).replaceAll(" ");
        Matcher match = NUMBER.matcher(plain);
        List<Phone> phones = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        String area = null;
        int end = 0;
        while (match.find()) {
            String number = number(match, area, plain);
            if (number == null) {
                continue;
            }
            area = number.matches("0\\d+-.*") ? number.substring(0, number.indexOf('-')) : area;
            PhoneLabels.label(
                    phones, new PhoneNumber(number, match.group("extension")), plain, end, match.start(), match.end());
            rest.append(plain, end, match.start()).append('\n');
            end = match.end();
        }
        rest.append(plain, end, plain.length());
        return new PhoneText(phones.stream().distinct().toList(), unread(rest.toString()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Pd}+", "-")
                .replaceAll("- +(?=\\d)", "-");
    }

    /** Null when no exchange has such a number. */
    private static @Nullable String number(Matcher match, @Nullable String area, String text) {
        if (match.group("abroad") != null) {
            return joined("0" + match.group("abroad"), match.group("abroadLocal"));
        }
        if (match.group("area") != null) {
            return joined(match.group("area"), match.group("areaLocal"));
        }
        if (match.group("free") != null) {
            return match.group("free").replaceAll("\\D", "").replaceFirst("(\\d{3})(\\d{3})(\\d{4})", "$1-$2-$3");
        }
        if (match.group("local") != null) {
            return local(match.group("local"), area, text);
        }
        return match.group("mobile") != null ? match.group("mobile") : match.group("service");
    }

    private static @Nullable String joined(String area, String local) {
        String digits = local.replaceAll("\\D", "");
        boolean tooShort = area.matches(EIGHT_DIGIT_AREA) && digits.length() == 7;
        return tooShort ? null : area + "-" + digits;
    }

    /** Shares the area code that stands before it in the same list; else it must be all that the text holds. */
    private static @Nullable String local(String digits, @Nullable String area, String text) {
        if (area != null) {
            return joined(area, digits);
        }
        return text.strip().matches("(?:\\p{IsHan}+[:：]?)?" + digits + "[。;]?") ? digits : null;
    }

    private static List<String> unread(String rest) {
        return DIGITS.matcher(rest)
                .results()
                .map(run -> run.group().strip())
                .filter(run -> run.replaceAll("\\D", "").length() >= FEWEST_DIGITS)
                .toList();
    }
}
