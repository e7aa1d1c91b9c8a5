package org.yihaoda.bot.http;

import java.util.List;
import org.yihaoda.bot.wire.AuditTrailWire;
import org.yihaoda.bot.wire.AuditVerdictWire;
import org.yihaoda.kb.audit.AuditEntry;
import org.yihaoda.kb.store.AuditTrail;

/** {@code /api/v1/staff/audit}: the trail of what everybody did, for auditors alone (SEC-12, SEC-13). */
final class AuditHandler {
    private static final int MOST = 200;
    private static final int USUAL = 50;

    private final AuditTrail trail;

    AuditHandler(AuditTrail trail) {
        this.trail = trail;
    }

    /** GET: the latest first, and with {@code before} what came before that number. */
    StaffReply read(StaffRequest request) {
        long before = request.number("before", Long.MAX_VALUE, Long.MAX_VALUE);
        int most = (int) request.number("limit", USUAL, MOST);
        List<AuditEntry> entries = trail.before(before, most);
        return StaffReply.of(AuditTrailWire.from(entries));
    }

    /** GET: reads all of it. */
    StaffReply verification(StaffRequest request) {
        return StaffReply.of(AuditVerdictWire.from(trail.check(null)));
    }
}
