package org.yihaoda.bot.answer.step;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a question wants of us that is not ours to say, whatever the rules are (AI-20). */
enum AskedJudgement {
    /** INDIVIDUAL_DECISION: how an office will decide the asker's own case. */
    INDIVIDUAL(
            "(?:我|俺|咱|本人|我们|孩子|爸|妈|老人).{0,20}(?:批(?:得)?下来|批得(?:了|过)|能批|给批|审(?:核)?(?:得|能)过|能(?:审核)?通过|通过得了|申请得(?:上|到|下来)"
                    + "|评得上|落得了户|选得上|排得上|轮得到)"),
    /** FUTURE_SPECULATION: what will be ruled one day. */
    FORECAST("(?:明年|后年|今后|以后|往后|将来|未来|下一步|下半年|过几年|接下来).{0,14}(?<![社协委员机])会(?![计员议]).{0,10}"
            + "(?:涨|降|提高|降低|上调|下调|调整|取消|延长|延期|放开|出台|恢复|停发)"
            + "|什么时候(?:会|才会|再)?(?:涨|上调|下调|出台)");

    private final Pattern wanted;

    AskedJudgement(String wanted) {
        this.wanted = Pattern.compile(wanted);
    }

    static Optional<AskedJudgement> in(String question) {
        return Arrays.stream(values())
                .filter(each -> each.wanted.matcher(question).find())
                .findFirst();
    }
}
