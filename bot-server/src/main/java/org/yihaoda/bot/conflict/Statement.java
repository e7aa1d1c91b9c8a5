package org.yihaoda.bot.conflict;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.bot.literals.Literal;

/**
 * A value that a clause states, with what it is stated of.
 *
 * @param sentence the sentence as it stands in the clause
 * @param words what is said of the value, without words that tell nothing apart
 * @param conditions the other values of what is said: of a contract of one year, of 100 people
 * @param ceiling whether it is the most that may be, so that less than it agrees with it
 */
record Statement(String sentence, Literal value, Set<String> words, Set<String> conditions, boolean ceiling) {
    private static final Pattern NUMBER = Pattern.compile("^[\\d.]+");

    boolean agreesWith(Statement other) {
        return value.normal().equals(other.value.normal());
    }

    /** Whether both state a value of one kind and unit under the same conditions. */
    boolean isComparableTo(Statement other) {
        return value.kind() == other.value.kind() && unit().equals(other.unit()) && conditions.equals(other.conditions);
    }

    /** Whether the other one states another value in the same words. */
    boolean isAmbiguousBeside(Statement other) {
        return !agreesWith(other) && isComparableTo(other) && words.equals(other.words);
    }

    /** Whether the other one states no more than this one's most. */
    boolean allows(Statement other) {
        return ceiling && other.number().compareTo(number()) <= 0;
    }

    /** What this one says and those words do not. */
    Set<String> wordsBeside(Set<String> others) {
        Set<String> rest = new HashSet<>(words);
        rest.removeAll(others);
        return rest;
    }

    /** 元 of 300000元. */
    private String unit() {
        return NUMBER.matcher(value.normal()).replaceFirst("");
    }

    private BigDecimal number() {
        Matcher number = NUMBER.matcher(value.normal());
        return number.find() ? new BigDecimal(number.group()) : BigDecimal.ZERO;
    }
}
