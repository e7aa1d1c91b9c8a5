package org.yihaoda.bot.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The floor of words that must stand in the cited text, on an authored set of paraphrases and inventions. */
final class SupportRuleTest {
    /** A sentence beside the clause that it cites. */
    record Judged(String clause, String sentence, boolean isTrue) {
        double support() {
            return SupportRule.support(sentence, clause);
        }
    }

    static List<Judged> authored() {
        List<Judged> judged = new ArrayList<>();
        String clause = "";
        for (String line : WordList.of("paraphrases.txt")) {
            if (line.startsWith("> ")) {
                clause = line.substring(2);
            } else {
                judged.add(new Judged(clause, line.substring(2), line.startsWith("+ ")));
            }
        }
        return judged;
    }

    @Test
    void floor_keepsParaphrasesAndDropsInventions() {
        List<Judged> paraphrases = authored().stream().filter(Judged::isTrue).toList();
        List<Judged> inventions =
                authored().stream().filter(judged -> !judged.isTrue()).toList();
        List<Judged> lost = paraphrases.stream()
                .filter(judged -> judged.support() < SupportRule.FLOOR)
                .toList();
        List<Judged> let = inventions.stream()
                .filter(judged -> judged.support() >= SupportRule.FLOOR)
                .toList();

        System.out.printf(
                "support floor %.2f: %d of %d paraphrases lost, %d of %d inventions let through%n",
                SupportRule.FLOOR, lost.size(), paraphrases.size(), let.size(), inventions.size());
        assertThat(paraphrases).hasSizeGreaterThanOrEqualTo(30);
        assertThat(inventions).hasSizeGreaterThanOrEqualTo(40);
        assertThat(let).isEmpty();
        assertThat(lost).isEmpty();
    }

    @Test
    void paraphrases_passTheOtherRulesToo() {
        SentenceCheck check = new SentenceCheck(Set.of());

        assertThat(authored().stream().filter(Judged::isTrue))
                .allSatisfy(judged -> assertThat(check.check(
                                new ComposedSentence(judged.sentence(), List.of(1)),
                                List.of(new ModelPassage(1, "某办法", null, "", judged.clause(), true))))
                        .isEqualTo(new Verdict.Passed()));
    }

    @Test
    void clausesThemselves_areSupportedWhole() {
        assertThat(authored())
                .allSatisfy(judged -> assertThat(SupportRule.support(judged.clause(), judged.clause()))
                        .isEqualTo(1));
    }
}
