package org.yihaoda.kb.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.yihaoda.kb.account.Actor;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.answer.AnswerFile;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.review.Act;
import org.yihaoda.kb.review.ApproveForHotline;
import org.yihaoda.kb.review.ApproveForUnit;
import org.yihaoda.kb.review.Outcome;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Submit;

/** Standard answers under review for tests: the people, a measure to stand on, and a clock that stands still. */
record ReviewedAnswers(Database database, Reviews reviews) {
    static final String UNIT = "云州市民政局";
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T02:03:04Z"), ZoneOffset.UTC);
    static final Actor EDITOR = new Actor("编辑甲", Set.of(Role.KNOWLEDGE_EDITOR), null);
    static final Actor SECOND_EDITOR = new Actor("编辑乙", Set.of(Role.KNOWLEDGE_EDITOR), null);
    static final Actor HANDLER = new Actor("经办丙", Set.of(Role.UNIT_HANDLER), UNIT);
    static final Actor UNIT_REVIEWER = new Actor("科长丁", Set.of(Role.UNIT_REVIEWER), UNIT);
    static final Actor HOTLINE = new Actor("校核戊", Set.of(Role.KNOWLEDGE_REVIEWER), null);

    /** 云政规〔2024〕3号, in force from 2024-04-01 to 2029-03-31. */
    static final PolicyDocument MEASURE =
            Written.policy("云州市高龄津贴办法", 2024, 3, "第一条 高龄津贴每人每月60元。", "第二条 津贴按月发放。", "第三条 本办法自2024年4月1日起施行，有效期5年。");

    static ReviewedAnswers in(Database database) {
        new Documents(database).publish(MEASURE);
        return new ReviewedAnswers(database, new Reviews(database, CLOCK));
    }

    /** An answer of the unit that stands on the measure's first clause. */
    static StandardAnswer answer(String code, String... cells) {
        String[] all = new String[cells.length + 2];
        all[0] = "依据";
        all[1] = "云政规〔2024〕3号 第一条";
        System.arraycopy(cells, 0, all, 2, cells.length);
        return AnswerFile.answer(code, all);
    }

    Reviewed<StandardAnswer> get(String code) {
        return reviews.find(code).orElseThrow();
    }

    /** Whoever acts has just looked at it. */
    Outcome act(String code, Act act, Actor actor) {
        return reviews.act(code, get(code).at(act.concerns()).orElseThrow().number(), act, actor);
    }

    Outcome write(StandardAnswer answer, Actor actor) {
        int newest =
                reviews.find(answer.code()).map(each -> each.newest().number()).orElse(0);
        return reviews.write(answer, newest, "", actor);
    }

    /** Through both reviews. */
    Outcome publish(StandardAnswer answer) {
        write(answer, EDITOR);
        act(answer.code(), new Submit(), EDITOR);
        act(answer.code(), new ApproveForUnit(), UNIT_REVIEWER);
        return act(answer.code(), new ApproveForHotline(), HOTLINE);
    }
}
