package org.yihaoda.index.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.passage.PassageRole;
import org.yihaoda.kb.policy.DocumentKind;

/**
 * What, beside words and meaning, puts one passage before another: that its document binds, that it rules something, that
 * it is the local rule, and that it holds the kind of thing that is asked for. Each is a factor on nearness.
 */
final class Weights {
    private static final double EACH_LEVEL_UP = 0.03;
    private static final double UNKNOWN_REGION = 0.9;
    private static final int LONG = 700;

    private final List<String> regions;
    private final List<Sought> sought;

    Weights(PassageQuery query) {
        this.regions = query.regions();
        this.sought = Sought.in(query.text());
    }

    double of(StoredPassage passage) {
        return ofKind(passage.kind())
                * ofRole(passage.role())
                * ofLength(passage.text())
                * ofRegion(passage.regionCode(), regions)
                * sought.stream().mapToDouble(each -> each.weight(passage)).reduce(1, (all, each) -> all * each);
    }

    /** What binds stands before what explains it, and both before mere announcements (PD-06, PD-25). */
    private static double ofKind(DocumentKind kind) {
        return switch (kind) {
            case REGULATION, POLICY -> 1.0;
            case GUIDE, QUESTIONS, CONTACT -> 0.97;
            case INTERPRETATION, NOTICE -> 0.95;
            case DRAFT -> 0.9;
        };
    }

    private static double ofRole(PassageRole role) {
        return switch (role) {
            case SUBSTANCE -> 1.0;
            case CLOSING -> 0.9;
            case PURPOSE, FRAME -> 0.8;
        };
    }

    /** A whole schedule holds words of every question; what it says of this one is better said by a clause. */
    private static double ofLength(String text) {
        return text.length() > LONG ? 0.93 : 1;
    }

    /** The most local rule stands first, since it says how and how much; the upper levels' follow (PD-22). */
    private static double ofRegion(@Nullable String regionCode, List<String> regions) {
        if (regions.isEmpty()) {
            return 1;
        }
        int level = regionCode == null ? -1 : regions.indexOf(regionCode);
        return level < 0 ? UNKNOWN_REGION : 1 - EACH_LEVEL_UP * level;
    }
}
