package org.yihaoda.kb.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.audit.Deed;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.TimelineEntry;

/**
 * Notes what is done to standard answers, in each one's timeline and in the audit's trail (SEC-13). The trail has one writer at
 * a time, so that it is written last of all, and an import holds nobody up who only wants to sign in.
 */
final class Chronicle {
    private final Handle handle;
    private final String address;
    private final List<Deed> deeds = new ArrayList<>();

    /** @param address from where it is done */
    Chronicle(Handle handle, String address) {
        this.handle = handle;
        this.address = address;
    }

    /** @param words of the revision it was done to */
    void add(String code, TimelineEntry entry, StandardAnswer words) {
        new TimelineRows(handle).add(code, entry);
        @Nullable ReviewState from = entry.from();
        Map<String, String> became = new LinkedHashMap<>();
        became.put("act", entry.act());
        became.put("state", entry.to().name());
        became.put("reason", entry.reason());
        became.put("words", ContentHash.of(Json.write(words)));
        deeds.add(new Deed(
                entry.at(),
                entry.actor(),
                address,
                Deed.Act.REVIEW,
                "answer/" + code + "/" + entry.revision(),
                from == null ? null : from.name(),
                Json.write(became),
                Deed.Outcome.DONE));
    }

    /** Writes the trail: the last thing before the transaction ends. */
    void close() {
        deeds.forEach(deed -> AuditTrail.append(handle, deed));
        deeds.clear();
    }
}
