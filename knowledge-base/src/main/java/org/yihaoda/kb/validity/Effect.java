package org.yihaoda.kb.validity;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of evidence means for a document or a clause. A last day is the last one on which it holds; every other
 * day is the first of what it begins.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Effect.Exists.class, name = "exists"),
    @JsonSubTypes.Type(value = Effect.Starts.class, name = "starts"),
    @JsonSubTypes.Type(value = Effect.Ends.class, name = "ends"),
    @JsonSubTypes.Type(value = Effect.Closed.class, name = "closed"),
    @JsonSubTypes.Type(value = Effect.Continued.class, name = "continued"),
    @JsonSubTypes.Type(value = Effect.Suspended.class, name = "suspended"),
    @JsonSubTypes.Type(value = Effect.Changed.class, name = "changed"),
    @JsonSubTypes.Type(value = Effect.MarkedValid.class, name = "markedValid"),
    @JsonSubTypes.Type(value = Effect.MarkedEnded.class, name = "markedEnded"),
    @JsonSubTypes.Type(value = Effect.Illegible.class, name = "illegible"),
    @JsonSubTypes.Type(value = Effect.Drafted.class, name = "drafted")
})
public sealed interface Effect {
    /** It was signed or published then and cannot hold earlier; when it takes effect is not said. */
    record Exists(LocalDate since) implements Effect {}

    /** 自…起施行. */
    record Starts(LocalDate on) implements Effect {}

    /**
     * 有效期至…, or the end of 有效期5年.
     *
     * @param years the stated length; null when the end is stated as a day
     */
    record Ends(LocalDate lastDay, @Nullable Integer years) implements Effect {}

    /** Repealed, declared invalid or replaced: {@code as} is REPEALED, EXPIRED or SUPERSEDED. */
    record Closed(ValidityState as, LocalDate from) implements Effect {}

    /** 继续有效, or 有效期延长至…; without a last day it goes on without a term. */
    record Continued(LocalDate from, @Nullable LocalDate lastDay) implements Effect {}

    /** 暂停执行. */
    record Suspended(LocalDate from, @Nullable LocalDate lastDay) implements Effect {}

    /** Amended or partly ended: {@code as} is AMENDED or PARTIALLY_INVALID. */
    record Changed(ValidityState as, LocalDate from) implements Effect {}

    /** The page says 有效 on the day that it was read. */
    record MarkedValid(LocalDate readOn) implements Effect {}

    /** Page or title say 已失效 or 已废止 on the day that they were read; since when is not said. */
    record MarkedEnded(ValidityState as, LocalDate readOn) implements Effect {}

    /** A sentence on validity that cannot be: a day that no calendar has, an amendment of a clause that is not there. */
    record Illegible(@Nullable LocalDate from) implements Effect {}

    /** 征求意见稿. */
    record Drafted() implements Effect {}

    /** The days on which the state may change because of it. */
    default List<LocalDate> turns() {
        return switch (this) {
            case Exists(LocalDate since) -> List.of(since);
            case Starts(LocalDate on) -> List.of(on);
            case Ends(LocalDate lastDay, var _) -> List.of(lastDay.plusDays(1));
            case Closed(var _, LocalDate from) -> List.of(from);
            case Continued(LocalDate from, var lastDay) -> turns(from, lastDay);
            case Suspended(LocalDate from, var lastDay) -> turns(from, lastDay);
            case Changed(var _, LocalDate from) -> List.of(from);
            case Illegible(var from) -> Stream.ofNullable(from).toList();
            case MarkedValid(var _), MarkedEnded(var _, var _), Drafted() -> List.of();
        };
    }

    private static List<LocalDate> turns(LocalDate from, @Nullable LocalDate lastDay) {
        return lastDay == null
                ? List.of(from)
                : List.of(from, Objects.requireNonNull(lastDay).plusDays(1));
    }
}
