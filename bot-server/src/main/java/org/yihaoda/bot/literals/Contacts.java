package org.yihaoda.bot.literals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Telephones, web and mail addresses in a text. */
final class Contacts {
    private static final String TAIL = "[^\\s，。；、：？！()\\[\\]{}《》〔〕【】“”\"'<>\\p{IsHan}]*";
    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)" + TAIL
            + "|(?<![@a-z0-9.])(?:[a-z0-9-]{1,63}\\.){1,5}(?:cn|com|net|org|gov|edu|top|xyz|cc|io|vip|info|online|site|example|test)(?![a-z0-9])(?:[/:?]"
            + TAIL + ")?");
    /** Spelled so that machines overlook them: yunzhou点cn, and names in chat programs. */
    private static final Pattern DISGUISED = Pattern.compile(
            "[a-z0-9-]{2,40}\\s?(?:点|dot)\\s?(?:cn|com|net|org|top|xyz|cc)(?![a-z0-9])|(?:微信号?|vx|qq群?号?)[:]?\\s?[a-z0-9][\\w-]{4,19}");

    private static final Pattern EMAIL = Pattern.compile("[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,120}[a-z0-9]");
    private static final String NOT_COUNTED = "(?![\\d.]\\d?|\\s?(?:" + Units.ANY + "))";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\da-z.-])(?:"
            + "\\(?(?<area>0\\d{2,3})\\)?[- ]?(?<areaLocal>[2-9]\\d{2,3}[- ]?\\d{4}|1\\d{4}|96\\d{3,4})"
            + "|(?<mobile>1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4})"
            + "|(?<free>[48]00[- ]?\\d{3,4}[- ]?\\d{3,4})"
            + "|(?<service>12[0-9]\\d{2}|95\\d{3,4}|96\\d{3,4}|100\\d{2})"
            + "|(?<short>(?:(?<=拨打)|(?<=拨)|(?<=电话)|(?<=热线)|(?<=电话:))1(?:10|19|20|22))"
            + "|(?<local>[2-9]\\d{6,7})"
            + ")(?:(?:转|分机)(?<extension>\\d{1,5})|-(?<key>\\d{1,4}))?" + NOT_COUNTED);
    private static final Pattern IN_WORDS = Pattern.compile("[零〇○一二三四五六七八九幺]{5,13}");

    private Contacts() {}

    static List<Literal> in(LiteralText text) {
        List<Literal> found = new ArrayList<>(text.all(URL, LiteralKind.URL, match -> address(match.group())));
        found.addAll(text.all(DISGUISED, LiteralKind.URL, match -> match.group().replaceAll("[\\s:]", "")));
        found.addAll(text.all(EMAIL, LiteralKind.EMAIL, match -> match.group()));
        return found;
    }

    static List<Literal> phones(LiteralText text) {
        return Stream.concat(
                        text.all(NUMBER, LiteralKind.PHONE, Contacts::number).stream(),
                        text.all(IN_WORDS, LiteralKind.PHONE, match -> Numeral.positional(match.group())).stream())
                .toList();
    }

    /** Area and local number parted, so that the local number alone is known to be of it. */
    private static String number(Matcher match) {
        String extension = match.group("extension") == null ? match.group("key") : match.group("extension");
        String tail = extension == null ? "" : "转" + extension;
        if (match.group("area") != null) {
            return match.group("area") + "-" + digits(match.group("areaLocal")) + tail;
        }
        String number = extension == null ? match.group() : match.group().replaceFirst("(?:转|分机|-)\\d{1,5}$", "");
        return digits(number) + tail;
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    private static String address(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("[/.,;:!?]+$", "");
    }
}
