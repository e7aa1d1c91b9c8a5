package org.yihaoda.bot.conflict;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.bot.conflict.Disagreement.Kind;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.index.passage.PassageRole;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.validity.ValidityState;

/**
 * What two clauses are to one another on a day, before what they state is looked at.
 *
 * @param asOf the day on which both have to hold
 */
record RuleTies(RegionTree regions, LocalDate asOf) {
    /** Of UNKNOWN nothing says that it holds: an old text that nobody repealed is no conflict yet. */
    private static final Set<ValidityState> IN_FORCE =
            Set.of(ValidityState.IN_FORCE, ValidityState.AMENDED, ValidityState.PARTIALLY_INVALID);

    private static final Pattern YEAR = Pattern.compile("20\\d{2}(?=年)");
    /** The upper level leaves it to the lower one. */
    private static final Pattern LEFT_TO_BELOW =
            Pattern.compile("(?:可以?|由|授权|应当)[^。；]{0,30}(?:另行|自行|自主|具体|结合[^。；]{0,12}|根据[^。；]{0,12})(?:制定|确定|规定|调整|提高)");

    private boolean holds(StoredPassage passage) {
        return passage.role() == PassageRole.SUBSTANCE
                && IN_FORCE.contains(passage.timeline().stateAt(asOf));
    }

    /** Empty when they cannot disagree. */
    Optional<Kind> between(StoredPassage one, StoredPassage other) {
        if (one.documentId().equals(other.documentId()) || !holds(one) || !holds(other) || !sameYears(one, other)) {
            return Optional.empty();
        }
        if (explains(one, other) || explains(other, one)) {
            return Optional.of(Kind.EXPLANATION);
        }
        boolean rules = one.kind().binds() && other.kind().binds() && !sameNumber(one, other);
        return rules && bothApply(one, other) ? Optional.of(Kind.RULES) : Optional.empty();
    }

    private static boolean explains(StoredPassage one, StoredPassage policy) {
        Optional<DocumentNumber> number = Optional.ofNullable(policy.number()).flatMap(DocumentNumber::parse);
        return policy.kind().binds()
                && one.kind() != DocumentKind.DRAFT
                && one.circumstances().explains().stream()
                        .anyMatch(reference -> reference.means(policy.title(), number.orElse(null)));
    }

    private static boolean sameNumber(StoredPassage one, StoredPassage other) {
        return one.number() != null && one.number().equals(other.number());
    }

    /** 2025年度 and 2026年度 are two things. */
    private static boolean sameYears(StoredPassage one, StoredPassage other) {
        Set<String> years = years(one.title());
        Set<String> otherYears = years(other.title());
        return years.isEmpty() || otherYears.isEmpty() || years.equals(otherYears);
    }

    private static Set<String> years(String title) {
        Set<String> years = new HashSet<>();
        Matcher year = YEAR.matcher(title);
        while (year.find()) {
            years.add(year.group());
        }
        return years;
    }

    /** To the same place: one region is the other, or stands above it (PD-22). */
    private boolean bothApply(StoredPassage one, StoredPassage other) {
        String code = one.regionCode();
        String otherCode = other.regionCode();
        return code != null && otherCode != null && (regions.holds(code, otherCode) || regions.holds(otherCode, code));
    }

    /** Whether the upper one's document says that the lower level decides. */
    boolean leavesIt(StoredPassage one, StoredPassage other, Readings readings) {
        String code = String.valueOf(one.regionCode());
        String otherCode = String.valueOf(other.regionCode());
        StoredPassage upper = regions.holds(code, otherCode) ? one : other;
        return !code.equals(otherCode)
                && readings.document(upper).stream()
                        .anyMatch(
                                passage -> LEFT_TO_BELOW.matcher(passage.text()).find());
    }
}
