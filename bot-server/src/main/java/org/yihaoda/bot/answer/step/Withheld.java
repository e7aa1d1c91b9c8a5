package org.yihaoda.bot.answer.step;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.answer.HandOffReason;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.decision.Consultation;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.validity.Explanation;

/** Why what speaks of the matter may not be cited, and what the citizen is told instead of an answer. */
record Withheld(HandOffReason reason, String text) {
    /** Who asks for one of these wants a piece of information that offices hold, not a rule (PD-27). */
    private static final Pattern INFORMATION = Pattern.compile("批复|会议纪要|内部(?:通知|文件|资料)|资金(?:安排|分配|明细)|安排了?多少(?:资金|钱)"
            + "|预算(?:明细|安排)|合同(?:内容|文本)|(?:补偿|安置)(?:安置)?方案|(?:人员|受益人|中标)名单|统计(?:数据|台账)|台账|原始(?:数据|记录)");

    /** Nothing speaks of the matter. */
    static Withheld nothingFound(String question, String telephone) {
        if (INFORMATION.matcher(question).find()) {
            return said(HandOffReason.NOT_PUBLISHED, telephone);
        }
        return AskedJudgement.in(question)
                        .filter(AskedJudgement.INDIVIDUAL::equals)
                        .isPresent()
                ? said(HandOffReason.INDIVIDUAL_DECISION, telephone)
                : said(HandOffReason.NO_EVIDENCE, telephone);
    }

    /** The rules of today say nothing of tomorrow's. */
    static Withheld forecast(String telephone) {
        return said(HandOffReason.FUTURE_SPECULATION, telephone);
    }

    private static Withheld said(HandOffReason reason, String telephone) {
        return new Withheld(reason, Wording.text("handoff." + reason, telephone));
    }

    /** The document is here, and what it is about is in an attachment that is not (PD-08). */
    static Withheld attachment(StoredPassage passage, String telephone) {
        String missing = String.join("”“", passage.circumstances().missing());
        String text = Wording.text(
                "handoff.STUB", Titles.inMarks(passage.title()), Quotation.number(passage), missing, telephone);
        return new Withheld(HandOffReason.STUB, text);
    }

    /** The passage may not be cited on that day (PD-20, PD-26). */
    static Withheld of(StoredPassage passage, LocalDate asOf, String telephone) {
        HandOffReason reason = reason(passage, asOf);
        String text = reason == HandOffReason.DRAFT
                ? Wording.text(
                        "handoff.DRAFT",
                        Titles.inMarks(passage.title()),
                        Quotation.number(passage),
                        consultation(passage.circumstances().consultation(), asOf),
                        telephone)
                : Wording.text(
                        "handoff." + reason,
                        Titles.inMarks(passage.title()),
                        Quotation.number(passage),
                        Quotation.place(passage.clausePath()),
                        Explanation.of(passage.timeline(), asOf),
                        telephone);
        return new Withheld(reason, text);
    }

    private static HandOffReason reason(StoredPassage passage, LocalDate asOf) {
        if (passage.kind() == DocumentKind.DRAFT) {
            return HandOffReason.DRAFT;
        }
        return switch (passage.timeline().stateAt(asOf)) {
            case DRAFT -> HandOffReason.DRAFT;
            case NOT_YET_EFFECTIVE -> HandOffReason.NOT_YET_EFFECTIVE;
            case CONTRADICTED -> HandOffReason.CONFLICT;
            case IN_FORCE, AMENDED, PARTIALLY_INVALID, UNKNOWN, EXPIRED, REPEALED, SUPERSEDED, SUSPENDED ->
                HandOffReason.ENDED;
        };
    }

    /** Until when and how an opinion may be given; nothing where the page does not tell (PD-26). */
    private static String consultation(@Nullable Consultation consultation, LocalDate asOf) {
        if (consultation == null) {
            return "";
        }
        String until = Wording.of(consultation.until());
        if (!consultation.openOn(asOf)) {
            return asOf.isAfter(consultation.until()) ? Wording.text("handoff.DRAFT.over", until) : "";
        }
        String ways = consultation.ways().isEmpty()
                ? ""
                : Wording.text(
                        "handoff.DRAFT.ways",
                        String.join("；", consultation.ways()).replaceAll("[；。]+(?=；|$)", ""));
        return Wording.text("handoff.DRAFT.open", until) + ways;
    }
}
