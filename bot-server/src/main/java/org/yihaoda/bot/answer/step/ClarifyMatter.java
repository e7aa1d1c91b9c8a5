package org.yihaoda.bot.answer.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerDraft;
import org.yihaoda.bot.answer.Progress;
import org.yihaoda.bot.answer.Step;
import org.yihaoda.bot.restate.SlotKind;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.naming.Titles;

/**
 * Asks back when a question names no matter at all (补贴多少钱): the answer depends on it, and the matters of what was found
 * are offered to choose from (QA-10).
 */
public final class ClarifyMatter implements Step {
    /** What many matters have: 补贴 alone is none. */
    private static final Pattern GENERAL =
            Pattern.compile("(?:[这那]个|这种|那种|办|领|的)*(?:补贴|补助|津贴|奖励|材料|证|报名|申请|费|费用|标准|手续|待遇|政策|钱|条件)*(?:的|了)?");

    private static final int MOST = 4;
    private static final int FEWEST = 2;

    @Override
    public Progress apply(AnswerDraft draft) {
        List<Answer.Choice> choices = choices(draft);
        return choices.size() >= FEWEST && AskingBack.isAllowed(draft)
                ? AskingBack.with(draft, "clarify.matter", choices)
                : new Progress.Continue(draft);
    }

    /** Whether the citizen was not asked again, and the answer takes one of several matters for the one that is meant. */
    static boolean isAssumed(AnswerDraft draft) {
        return !AskingBack.isAllowed(draft) && choices(draft).size() >= FEWEST;
    }

    /** A matter, or an age or group of people, which tells as much. */
    private static boolean namesSomething(AnswerDraft draft) {
        return draft.frame().taken().stream()
                .flatMap(taken -> taken.slots().stream())
                .anyMatch(slot -> slot.kind() == SlotKind.ITEM
                                && !GENERAL.matcher(slot.words()).matches()
                        || slot.kind() == SlotKind.AGE
                        || slot.kind() == SlotKind.AUDIENCE);
    }

    /** The matters of what was found; none when the question names one. */
    private static List<Answer.Choice> choices(AnswerDraft draft) {
        PassageResults results = draft.results().orElseThrow();
        return namesSomething(draft) || !results.named().isEmpty()
                ? List.of()
                : choices(draft.question().text(), results.kept());
    }

    private static List<Answer.Choice> choices(String question, List<PassageHit> found) {
        Map<String, Answer.Choice> matters = new LinkedHashMap<>();
        for (PassageHit hit : found) {
            StoredPassage passage = hit.passage();
            String matter = Titles.subject(passage.title());
            if (passage.kind().binds() && !matter.isBlank() && matters.size() < MOST) {
                matters.putIfAbsent(
                        matter,
                        new Answer.Choice(
                                matter,
                                Wording.text("clarify.matter.question", Titles.inMarks(passage.title()), question)));
            }
        }
        return List.copyOf(matters.values());
    }
}
