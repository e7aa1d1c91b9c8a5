package org.yihaoda.bot.match;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.yihaoda.index.match.CharacterCounts;

/** In what two questions ask something else, however alike their words are. One is enough for them not to match. */
public enum Difference {
    /** 多少钱 and 怎么办. */
    ASKED_THING,
    /** 没有户口 and 有户口. */
    DENIAL,
    YEAR,
    /** An amount, an age, a day, a count. */
    VALUE,
    /** A document that only one of them names. */
    DOCUMENT,
    /** Two schemes. */
    SCHEME,
    /** Whom it is for. */
    GROUP,
    /** One says of the matter what the other one does not, and more than a common character. */
    WORDS,
    /** 从甲市到乙市 and 从乙市到甲市. */
    ORDER,
    /** What I do and what you do. */
    PERSON;

    /** So rare may what one of them says beyond the other be, see {@link CharacterCounts#weight}. */
    private static final double MOST_BEYOND = 6;

    static Set<Difference> between(ReadQuestion one, ReadQuestion other, CharacterCounts rarity) {
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        add(differences, ASKED_THING, one.things().equals(other.things()));
        add(differences, DENIAL, one.denies() == other.denies());
        add(differences, YEAR, one.years().equals(other.years()));
        add(differences, VALUE, one.values().equals(other.values()));
        add(differences, DOCUMENT, one.documents().equals(other.documents()));
        add(
                differences,
                SCHEME,
                one.schemes().isEmpty()
                        || other.schemes().isEmpty()
                        || !Collections.disjoint(one.schemes(), other.schemes()));
        add(differences, GROUP, one.group().equals(other.group()));
        add(differences, WORDS, isOfOneMatter(one.matter(), other.matter(), rarity));
        add(
                differences,
                ORDER,
                !Swapped.in(one.letters().letters(), other.letters().letters())
                        && !Swapped.in(one.matter().characters(), other.matter().characters()));
        add(
                differences,
                PERSON,
                !isOfAnother(one.normal(), other.normal()) && !isOfAnother(other.normal(), one.normal()));
        return differences;
    }

    private static boolean isOfOneMatter(Matter one, Matter other, CharacterCounts rarity) {
        return !one.isEmpty()
                && !other.isEmpty()
                && one.beyond(other, rarity) <= MOST_BEYOND
                && other.beyond(one, rarity) <= MOST_BEYOND;
    }

    private static boolean isOfAnother(String mine, String yours) {
        return mine.contains("我") && !mine.contains("你") && yours.contains("你") && !yours.contains("我");
    }

    private static void add(Set<Difference> differences, Difference difference, boolean same) {
        if (!same) {
            differences.add(difference);
        }
    }
}
