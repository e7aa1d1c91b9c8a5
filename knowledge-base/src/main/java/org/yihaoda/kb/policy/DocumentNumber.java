package org.yihaoda.kb.policy;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 发文字号: the organ's short form, the year and a serial, as in 云政规〔2024〕5号, or an order's number without a year, as
 * in 云州市人民政府令第12号. Two numbers are equal when they name the same document, whatever brackets, digits or spaces a
 * page used (PD-07).
 *
 * @param organ the issuing organ's short form (机关代字), or the order's name up to 令
 * @param year four digits; null for orders
 * @param serial the running number, 1 or more
 */
public record DocumentNumber(String organ, @Nullable Integer year, int serial) {
    private static final String OPEN = "[\\[(〔【〈﹝{]";
    private static final String CLOSE = "[\\])〕】〉﹞}]";
    private static final Pattern NUMBER = Pattern.compile("(?<organ>\\p{IsHan}[\\p{IsHan}A-Za-z]{0,19}?)" + "(?:" + OPEN
            + "{1,2}(?<year>(?:19|20)\\d{2})" + CLOSE + "{1,2}|(?<bare>(?:19|20)\\d{2})" + OPEN + "(?=\\d))"
            + "第?0*(?<serial>[1-9]\\d{0,4})" + CLOSE + "?号");
    private static final Pattern ORDER = Pattern.compile(
            "(?<organ>\\p{IsHan}{1,20}?令)(?:\\((?<year>(?:19|20)\\d{2})\\))?第0*(?<serial>[1-9]\\d{0,4})号");
    private static final Pattern LEAD_IN =
            Pattern.compile("^(?:按照|依据|根据|参见|落实|依照|执行|贯彻|以及|和|及|与|即|原|是|由|的|由于|文号|发文字号|编号|文件|号)+");
    /** An issuer's name printed before its own short form: 云州市人民政府云政规 is 云政规. */
    private static final Pattern ISSUER =
            Pattern.compile("^\\p{IsHan}{2,}?(?:人民政府(?:办公厅|办公室)?+|[省市区县]\\p{IsHan}{2,10}(?:委员会|局|厅))"
                    + "(?=\\p{IsHan}{2,8}[规发函字办通文]$)");

    public DocumentNumber {
        if (organ.isBlank()) {
            throw new IllegalArgumentException("document number without an organ: serial " + serial);
        }
        if (serial < 1) {
            throw new IllegalArgumentException("document number's serial < 1: was " + serial);
        }
    }

    /** The number that the text is, with nothing but spaces around it. */
    public static Optional<DocumentNumber> parse(String text) {
        String folded = fold(text);
        return firstIn(folded).filter(found -> found.end() == folded.length()).map(Found::number);
    }

    /** The first number that stands anywhere in the text. */
    public static Optional<DocumentNumber> findIn(String text) {
        return firstIn(fold(text)).map(Found::number);
    }

    /** The form for people: 〔〕 around the year (PD-07). */
    public String display() {
        return year == null ? organ + "第" + serial + "号" : organ + "〔" + year + "〕" + serial + "号";
    }

    @Override
    public String toString() {
        return display();
    }

    private record Found(DocumentNumber number, int end) {}

    private static Optional<Found> firstIn(String folded) {
        Matcher number = NUMBER.matcher(folded);
        Matcher order = ORDER.matcher(folded);
        boolean ordered = order.find();
        if (number.find() && (!ordered || number.start() <= order.start())) {
            String year = number.group("year") != null ? number.group("year") : number.group("bare");
            return Optional.of(found(number, Integer.valueOf(year)));
        }
        return ordered ? Optional.of(found(order, null)) : Optional.empty();
    }

    private static Found found(Matcher matcher, @Nullable Integer year) {
        return new Found(
                new DocumentNumber(bare(matcher.group("organ")), year, Integer.parseInt(matcher.group("serial"))),
                matcher.end());
    }

    /** Until nothing more comes off, so that the display form reads back as the same number. */
    private static String bare(String organ) {
        String rest = ISSUER.matcher(LEAD_IN.matcher(organ).replaceFirst("")).replaceFirst("");
        return !rest.matches("\\p{IsHan}.*") || rest.equals("令") || rest.equals(organ) ? organ : bare(rest);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
