package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.audit.AuditCheck.Verdict;

/** {@code AuditVerdict} of the contract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditVerdictWire(
        boolean whole,
        long number,
        @Nullable String hash,
        @Nullable String fault) {
    public static AuditVerdictWire from(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Whole(var head) -> new AuditVerdictWire(true, head.number(), head.hash(), null);
            case Verdict.Broken(long number, var fault) -> new AuditVerdictWire(false, number, null, fault.name());
        };
    }
}
