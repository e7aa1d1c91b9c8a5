package org.yihaoda.kb.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of a document's making (PD-05), each in Asia/Shanghai.
 *
 * @param signedOn 成文日期
 * @param issuedOn 印发日期, from the printer's note (版记) at its end
 * @param publishedOn 发布日期 of the page; a repost's own, when it is one
 */
public record Dates(
        @Nullable LocalDate signedOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate publishedOn) {
    public static final Dates UNKNOWN = new Dates(null, null, null);

    /** The day from which it existed: signed, else printed, else published. */
    public Optional<LocalDate> first() {
        return Stream.of(signedOn, issuedOn, publishedOn)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** 印发之日: the printer's note's day, else the signature's, else the publication's. */
    public Optional<LocalDate> issue() {
        return Stream.of(issuedOn, signedOn, publishedOn)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** 公布之日 and 发布之日: the publication's day, else the printer's note's, else the signature's. */
    public Optional<LocalDate> publication() {
        return Stream.of(publishedOn, issuedOn, signedOn)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
