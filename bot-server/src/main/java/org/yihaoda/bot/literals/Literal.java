package org.yihaoda.bot.literals;

/**
 * A value that a text states to the letter.
 *
 * @param text as written
 * @param normal the one spelling of its value: 三十日 and 30天 are both 30日, 1.5万元 is 15000元
 * @param start offset of its first character, {@code end} of the one after the last
 */
public record Literal(LiteralKind kind, String text, String normal, int start, int end) {
    boolean overlaps(Literal other) {
        return start < other.end && other.start < end;
    }

    Literal as(LiteralKind otherKind, String otherNormal) {
        return new Literal(otherKind, text, otherNormal, start, end);
    }

    @Override
    public String toString() {
        return text + "=" + normal;
    }
}
