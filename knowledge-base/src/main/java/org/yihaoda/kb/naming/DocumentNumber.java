package org.yihaoda.kb.naming;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 发文字号: the organ's short form, the year and a serial, as in 云政规〔2024〕5号; or an order's or announcement's number,
 * as in 云州市人民政府令第12号, 财政部税务总局公告2023年第12号. Two numbers are equal when they name the same document, whatever
 * brackets, digits or spaces a page used (PD-07).
 *
 * @param organ the issuing organ's short form (机关代字), or the issuers' names up to 令, 公告 or 通告
 * @param year four digits; null for orders that are counted on over the years
 * @param serial the running number, 1 or more
 */
public record DocumentNumber(String organ, @Nullable Integer year, int serial) {
    public DocumentNumber {
        if (organ.isBlank()) {
            throw new IllegalArgumentException("document number without an organ: serial " + serial);
        }
        if (serial < 1) {
            throw new IllegalArgumentException("document number's serial < 1: was " + serial);
        }
    }

    /**
     * A number in a text.
     *
     * @param start where the organ begins in the text, in UTF-16 units
     * @param end behind the number's last character
     */
    public record Found(DocumentNumber number, int start, int end) {}

    /**
     * The number that the whole text is; labels, lead-in words and the issuer's name may precede it, and 号 be missing
     * at its end.
     */
    public static Optional<DocumentNumber> parse(String text) {
        return NumberReader.parse(text);
    }

    /** The first number that stands anywhere in the text. */
    public static Optional<DocumentNumber> findIn(String text) {
        return findAll(text).stream().findFirst().map(Found::number);
    }

    /** Every number in the text, in its order and without overlaps. */
    public static List<Found> findAll(String text) {
        return NumberReader.findAll(text);
    }

    /** The form for people, which {@link #parse} reads back: 〔〕 around the year (PD-07), 年第 in announcements. */
    public String display() {
        if (year == null) {
            return organ + "第" + serial + "号";
        }
        return isAnnounced() && isNamedInFull()
                ? organ + year + "年第" + serial + "号"
                : organ + "〔" + year + "〕" + serial + "号";
    }

    /**
     * Whether both may name the same document, as an order's year is often left out: 省政府令第5号 may be
     * 省政府令〔2016〕第5号.
     */
    public boolean agreesWith(DocumentNumber other) {
        boolean yearLeftOut = isAnnounced() && (year == null || other.year == null);
        return organ.equals(other.organ) && serial == other.serial && (yearLeftOut || Objects.equals(year, other.year));
    }

    @Override
    public String toString() {
        return display();
    }

    /** 财政部公告2023年第12号, but 云城管公告〔2025〕3号. */
    private boolean isNamedInFull() {
        return OrganNames.isAuthority(organ.replaceFirst("(?:令|公告|通告)$", ""));
    }

    private boolean isAnnounced() {
        return organ.endsWith("令") || organ.endsWith("公告") || organ.endsWith("通告");
    }
}
