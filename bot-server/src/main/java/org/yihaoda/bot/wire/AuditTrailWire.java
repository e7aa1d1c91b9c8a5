package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.audit.AuditEntry;
import org.yihaoda.kb.audit.Deed;

/** {@code AuditTrail} of the contract. */
public record AuditTrailWire(List<EntryWire> entries) {
    /** {@code AuditEntry} of the contract. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryWire(
            long number,
            String at,
            String account,
            String address,
            String act,
            String object,
            @Nullable String before,
            @Nullable String after,
            String outcome,
            String hash) {
        static EntryWire from(AuditEntry entry) {
            Deed deed = entry.deed();
            return new EntryWire(
                    entry.number(),
                    deed.at().toString(),
                    deed.account(),
                    deed.address(),
                    deed.act().name(),
                    deed.object(),
                    deed.before(),
                    deed.after(),
                    deed.outcome().name(),
                    entry.hash());
        }
    }

    public static AuditTrailWire from(List<AuditEntry> entries) {
        return new AuditTrailWire(entries.stream().map(EntryWire::from).toList());
    }
}
