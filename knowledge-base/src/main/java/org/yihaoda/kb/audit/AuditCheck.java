package org.yihaoda.kb.audit;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a trail is whole: nothing changed, nothing taken out, nothing cut off (SEC-13). */
public final class AuditCheck {
    private long number;
    private String previous = AuditEntry.BEGINNING;

    private AuditCheck() {}

    /**
     * Where the trail ends. Kept elsewhere, it shows later whether the trail was written anew as a whole.
     *
     * @param number of the last entry; 0: there is none
     */
    public record Head(long number, String hash) {
        public static final Head NONE = new Head(0, AuditEntry.BEGINNING);
    }

    /** What came of it. */
    public sealed interface Verdict {
        record Whole(Head head) implements Verdict {}

        /** @param number of the first entry that is not as it was written, or that is missing */
        record Broken(long number, Fault fault) implements Verdict {}
    }

    /** What is wrong with the first entry that is not right. */
    public enum Fault {
        /** Its words are not those that its hash was made of. */
        CHANGED,
        /** It is not there, or another stands in its place. */
        MISSING,
        /** The trail ends before the place that is known to have been written. */
        CUT_OFF,
        /** The entry that was known by this number had another hash: the trail was written anew. */
        REWRITTEN
    }

    /**
     * @param entries in order
     * @param ends where the trail says that it ends
     * @param known a place noted down earlier; null: none
     */
    public static Verdict of(Stream<AuditEntry> entries, Head ends, @Nullable Head known) {
        AuditCheck check = new AuditCheck();
        Iterator<AuditEntry> each = entries.iterator();
        while (each.hasNext()) {
            AuditEntry entry = each.next();
            Fault fault = check.fault(entry, known);
            if (fault != null) {
                return new Verdict.Broken(check.number + 1, fault);
            }
            check.number = entry.number();
            check.previous = entry.hash();
        }
        return check.end(ends, known);
    }

    private @Nullable Fault fault(AuditEntry entry, @Nullable Head known) {
        if (entry.number() != number + 1 || !entry.previous().equals(previous)) {
            return Fault.MISSING;
        }
        if (!entry.isUnchanged()) {
            return Fault.CHANGED;
        }
        boolean other = known != null
                && known.number() == entry.number()
                && !known.hash().equals(entry.hash());
        return other ? Fault.REWRITTEN : null;
    }

    private Verdict end(Head ends, @Nullable Head known) {
        boolean cutOff = !ends.equals(new Head(number, previous)) || known != null && known.number() > number;
        return cutOff ? new Verdict.Broken(number + 1, Fault.CUT_OFF) : new Verdict.Whole(new Head(number, previous));
    }
}
