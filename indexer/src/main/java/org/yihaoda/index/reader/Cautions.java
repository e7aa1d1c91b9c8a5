package org.yihaoda.index.reader;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a text denies, excepts or makes a condition, so that no answer is cut out of its sentence without it. 但已就业的除外
 * belongs to 可申领补贴, and 逾期的 to 不予受理; a condition that the question itself states need not be said again.
 */
final class Cautions {
    private static final Pattern EXCEPTS = Pattern.compile("但(?!是为)|除外|不适用|仅限|除[^，。]{1,30}外|以外|不含|不包括|另有规定");
    private static final Pattern DENIES = Pattern.compile("不|未|无|非(?!典)|禁|除|仅|只有|只能|没有|暂停|取消|拒绝|停止");
    private static final Pattern CONDITION = Pattern.compile(
            "^(?:如|若|凡|对(?!外|口|接)|符合|满足|具备|只有|经|未|在[^，]*(?:下|时|后|前|期间)).*|.*(?:的|时|后|的情况下|的前提下|为限)[，：:,]?$",
            Pattern.DOTALL);
    /** So much of a condition's words in the question, and the question states it. */
    private static final double STATED = 0.4;

    private final ReadText text;
    private final BitSet exceptions;
    private final BitSet denials;
    private final BitSet conditions = new BitSet();

    Cautions(ReadText text) {
        this.text = text;
        exceptions = starts(EXCEPTS);
        denials = starts(DENIES);
        List<Unit> units = text.units();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            double stated = text.matched(unit.start(), unit.end()) / (double) (unit.end() - unit.start());
            conditions.set(
                    i,
                    stated < STATED
                            && CONDITION
                                    .matcher(text.text().substring(unit.start(), unit.end()))
                                    .matches());
        }
    }

    private BitSet starts(Pattern pattern) {
        BitSet starts = new BitSet();
        Matcher found = pattern.matcher(text.text());
        while (found.find()) {
            starts.set(found.start());
        }
        return starts;
    }

    /** Whether nothing that these words depend on stands beside them in their sentences. */
    boolean allow(int start, int end, int firstUnit, int lastUnit) {
        Unit first = text.units().get(firstUnit);
        Unit last = text.units().get(lastUnit);
        Unit sentenceEnd = text.units().get(text.lastUnit(last.sentence()));
        boolean cutInCondition = start > first.start() && conditions.get(firstUnit);
        return !cutInCondition
                && !any(denials, first.start(), start)
                && !any(denials, end, last.end())
                && !any(exceptions, end, sentenceEnd.end())
                && !any(
                        exceptions,
                        text.units().get(text.firstUnit(first.sentence())).start(),
                        first.start())
                && !isConditioned(firstUnit);
    }

    /** A semicolon ends what a condition holds for. */
    private boolean isConditioned(int unit) {
        int first = text.firstUnit(text.units().get(unit).sentence());
        for (int i = unit - 1; i >= first && text.units().get(i).after().compareTo(Boundary.SEMICOLON) < 0; i--) {
            if (conditions.get(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(BitSet places, int from, int until) {
        int next = places.nextSetBit(from);
        return next >= 0 && next < until;
    }
}
