package org.yihaoda.kb.store;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.TimelineEntry;

/**
 * Notes what is done to standard answers, in each one's timeline and in the audit's trail (SEC-13).
 *
 * @param address from where it is done
 */
record Chronicle(Handle handle, String address) {
    void add(String code, TimelineEntry entry) {
        new TimelineRows(handle).add(code, entry);
        @Nullable ReviewState from = entry.from();
        AuditTrail.append(
                handle,
                new Deed(
                        entry.at(),
                        entry.actor(),
                        address,
                        Deed.Act.REVIEW,
                        "answer/" + code + "/" + entry.revision(),
                        from == null ? null : from.name(),
                        entry.act() + " → " + entry.to().name(),
                        Deed.Outcome.DONE));
    }
}
