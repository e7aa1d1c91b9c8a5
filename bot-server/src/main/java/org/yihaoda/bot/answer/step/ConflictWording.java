package org.yihaoda.bot.answer.step;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yihaoda.bot.answer.Answer.Conflict;
import org.yihaoda.bot.conflict.Disagreement;
import org.yihaoda.bot.conflict.Disagreement.Side;
import org.yihaoda.bot.conflict.Precedence;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.LegalLevel;

/** What is said of two rules that disagree: that they do, what normally applies, and whom to ask; never which one holds. */
final class ConflictWording {
    private ConflictWording() {}

    static String intro(Disagreement disagreement) {
        return Wording.text(
                "conflict.intro",
                disagreement.first().value(),
                disagreement.second().value());
    }

    /** @param telephone whom to call beside the organs that made the rules */
    static Conflict of(Disagreement disagreement, String telephone) {
        List<Conflict.Side> sides = new ArrayList<>();
        for (Side side : disagreement.sides()) {
            LegalLevel level = Precedence.level(side.passage());
            sides.add(new Conflict.Side(sides.size() + 1, side.value(), side.sentence(), level, level(side.passage())));
        }
        return new Conflict(sides, precedence(disagreement), advice(disagreement, telephone));
    }

    /** 行政规范性文件（省级） */
    private static String level(StoredPassage passage) {
        return Wording.text(
                "conflict.level", Wording.of(Precedence.level(passage)), Wording.of(Precedence.regionLevel(passage)));
    }

    private static String precedence(Disagreement disagreement) {
        Precedence precedence = Precedence.between(disagreement.first(), disagreement.second());
        String prevailing = precedence
                .prevailing()
                .map(side -> Titles.inMarks(side.passage().title()))
                .orElse("");
        return switch (precedence.rule()) {
            case HIGHER_LEVEL -> Wording.text("conflict.precedence.HIGHER_LEVEL", prevailing);
            case NEWER -> Wording.text("conflict.precedence.NEWER", prevailing);
            case SPECIAL -> Wording.text("conflict.precedence.SPECIAL");
            case RULING -> Wording.text("conflict.precedence.RULING");
        };
    }

    private static String advice(Disagreement disagreement, String telephone) {
        Set<String> issuers = new LinkedHashSet<>();
        for (Side side : disagreement.sides()) {
            if (side.passage().issuer() != null) {
                issuers.add(side.passage().issuer());
            }
        }
        return issuers.isEmpty()
                ? Wording.text("conflict.advice", telephone)
                : Wording.text("conflict.advice.issuers", String.join("、", issuers), telephone);
    }
}
