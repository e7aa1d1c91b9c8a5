package org.yihaoda.bot.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A citizen's question, and how it should end. It was judged from the pages, never from what the program says.
 *
 * @param site the id of the site that it is asked on
 * @param region the code that the citizen chose; empty: the site's
 * @param asOf the day that the judgement holds for, so that it does not change with the calendar
 * @param queryType of QA-01, or the label of what is no question
 */
public record JudgedQuestion(
        String id,
        String text,
        String site,
        Optional<String> region,
        LocalDate asOf,
        String queryType,
        Expected expected) {
    /**
     * How it should end.
     *
     * @param reason why it is not answered; empty: any
     * @param documents numbers or titles that must all be cited
     * @param clause of a cited document; empty: any
     * @param contains what the text must hold, whatever spaces and table bars stand between
     * @param mustNotContain what would mislead: an amount that has ended, another region's
     */
    public record Expected(
            String kind,
            Optional<String> reason,
            List<String> documents,
            Optional<String> clause,
            List<String> contains,
            List<String> mustNotContain) {
        public Expected {
            documents = List.copyOf(documents);
            contains = List.copyOf(contains);
            mustNotContain = List.copyOf(mustNotContain);
        }
    }
}
