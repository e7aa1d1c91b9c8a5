package org.yihaoda.bot.match;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The years that a question is about; one that names none is about the year it is asked in. */
final class Years {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d{2})(?=年|度|$|\\D)");
    private static final String LAST = "去年";
    private static final String BEFORE_LAST = "前年";
    private static final String NEXT = "明年";

    private Years() {}

    static Set<Integer> in(String question, LocalDate asOf) {
        Set<Integer> years = new TreeSet<>();
        Matcher year = YEAR.matcher(question);
        while (year.find()) {
            years.add(Integer.parseInt(year.group("year")));
        }
        add(question, LAST, asOf.getYear() - 1, years);
        add(question, BEFORE_LAST, asOf.getYear() - 2, years);
        add(question, NEXT, asOf.getYear() + 1, years);
        return years.isEmpty() ? Set.of(asOf.getYear()) : years;
    }

    private static void add(String question, String word, int year, Set<Integer> years) {
        if (question.contains(word)) {
            years.add(year);
        }
    }
}
