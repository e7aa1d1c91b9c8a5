package org.yihaoda.bot.conflict;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.conflict.Disagreement.Side;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.LegalLevel;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionLevel;

/**
 * The rule of precedence that normally applies to two clauses (PD-21, 立法法 arts. 98–106). It is told, never applied: between
 * them the competent body decides.
 *
 * @param prevailing the side that the rule speaks for; empty: it speaks for neither
 */
public record Precedence(Rule rule, Optional<Side> prevailing) {
    /** What is to be told. */
    public enum Rule {
        /** 上位法优于下位法. */
        HIGHER_LEVEL,
        /** 新的规定优于旧的规定, of one organ. */
        NEWER,
        /** 特别规定优于一般规定, of one organ, of whose two rules none is known to be the newer. */
        SPECIAL,
        /** Levels that cannot be compared: the competent body has to rule. */
        RULING
    }

    private static final Pattern GOVERNMENT = Pattern.compile("(?:国务院|人民政府)(?:办公[厅室])?$");

    public static Precedence between(Side one, Side other) {
        StoredPassage first = one.passage();
        StoredPassage second = other.passage();
        if (sameOrgan(first, second)) {
            int order = newer(first, second);
            return order == 0
                    ? new Precedence(Rule.SPECIAL, Optional.empty())
                    : new Precedence(Rule.NEWER, Optional.of(order > 0 ? one : other));
        }
        int order = order(first, second);
        return order == 0
                ? new Precedence(Rule.RULING, Optional.empty())
                : new Precedence(Rule.HIGHER_LEVEL, Optional.of(order < 0 ? one : other));
    }

    /** Positive when the first began later; 0 also when the day of either is unknown. */
    private static int newer(StoredPassage one, StoredPassage other) {
        boolean known = !since(one).equals(LocalDate.MIN) && !since(other).equals(LocalDate.MIN);
        return known ? since(one).compareTo(since(other)) : 0;
    }

    /** The day since which it holds; {@link LocalDate#MIN} when that is unknown. */
    static LocalDate since(StoredPassage passage) {
        return passage.timeline()
                .firstCitableDay()
                .filter(day -> !day.equals(LocalDate.MIN))
                .or(() -> Optional.ofNullable(passage.publishedOn()))
                .orElse(LocalDate.MIN);
    }

    public static LegalLevel level(StoredPassage passage) {
        return LegalLevel.of(passage.kind(), passage.title(), passage.issuer(), passage.regionCode(), number(passage));
    }

    private static @Nullable DocumentNumber number(StoredPassage passage) {
        return Optional.ofNullable(passage.number())
                .flatMap(DocumentNumber::parse)
                .orElse(null);
    }

    /** The level of government; the nation's where the region is unknown, which no compared passage's is. */
    public static RegionLevel regionLevel(StoredPassage passage) {
        return new Region(passage.regionCode() == null ? Region.NATION : passage.regionCode(), "").level();
    }

    private static boolean sameOrgan(StoredPassage one, StoredPassage other) {
        return one.issuer() != null
                && other.issuer() != null
                && leading(one.issuer()).equals(leading(other.issuer()));
    }

    /** Of a joint document the organ that stands first. */
    private static String leading(String issuer) {
        return issuer.strip().split("[\\s、，,]+")[0];
    }

    /** Negative when the first stands above; 0 when neither does, or it is not for a program to say. */
    private static int order(StoredPassage one, StoredPassage other) {
        int region = regionLevel(one).compareTo(regionLevel(other));
        int level = Integer.compare(rank(level(one)), rank(level(other)));
        if (level != 0) {
            boolean parallel = level(one) == LegalLevel.DEPARTMENT_RULE && isLocal(other)
                    || level(other) == LegalLevel.DEPARTMENT_RULE && isLocal(one);
            // A city's regulation and its province's order are not compared by their names.
            return parallel || region * level < 0 ? 0 : level;
        }
        int organ = Boolean.compare(!isGovernment(one), !isGovernment(other));
        return region != 0 ? (region * organ < 0 ? 0 : region) : organ;
    }

    /** Regulations and orders each have a rank of their own; below them a document's name tells no rank. */
    private static int rank(LegalLevel level) {
        return Math.min(level.ordinal(), LegalLevel.NORMATIVE_DOCUMENT.ordinal());
    }

    private static boolean isLocal(StoredPassage passage) {
        LegalLevel level = level(passage);
        return level == LegalLevel.LOCAL_REGULATION || level == LegalLevel.GOVERNMENT_RULE;
    }

    private static boolean isGovernment(StoredPassage passage) {
        return passage.issuer() != null
                && GOVERNMENT.matcher(leading(passage.issuer())).find();
    }
}
