package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.kb.naming.Reference;

/** What a heading of a clean-up decision says of the documents listed below it (PD-16). */
sealed interface ListMeaning {
    /** 废止的文件, 宣布失效的文件. */
    record Closes(ValidityState as) implements ListMeaning {}

    /** 应在…前重新公布，逾期未公布的，自…起失效. */
    record ClosesUnlessReissued(ValidityState as, LocalDate deadline, LocalDate from) implements ListMeaning {}

    /** 部分条款失效的文件: the rows name the clauses; {@code as} is what becomes of a document named without any. */
    record ClosesClauses(ValidityState as) implements ListMeaning {}

    /** 继续有效的文件. */
    record Continues() implements ListMeaning {}

    /** 暂停执行的文件. */
    record Suspends() implements ListMeaning {}

    /** 修改的文件, below whose name the changes follow; {@code target} once a heading has named it. */
    record Amends(Optional<Reference> target) implements ListMeaning {}

    /** 拟修改的文件: known, and ends nothing yet. */
    record Planned() implements ListMeaning {}

    /** Nothing that the reader knows. */
    record Nothing() implements ListMeaning {}

    /** The gaps are bounded: a line of sixty thousand characters without a full stop must not take a minute. */
    Pattern REISSUE = Pattern.compile("(?:在|于)(?<deadline>" + ChineseDates.DATE
            + ")前[^。]{0,80}?(?:公布|印发|发布|修订|制定)[^。]{0,80}?逾期[^。]{0,80}?[自从](?<from>" + ChineseDates.DATE
            + ")起[^。]{0,80}?(?:失效|(?<repealed>废止))");

    Pattern KEEPS = Pattern.compile("(?<!不再|不予)(?:继续有效|继续执行|予以保留|保留的)");
    Pattern PLANS = Pattern.compile("(?:拟|应当?|需要?|将|列入|建议)(?:予以)?(?:修改|修订)|(?:拟|建议)(?:予以)?(?:废止|宣布失效|保留)");
    Pattern PARTLY = Pattern.compile("部分(?:条款|失效|内容)|条款.{0,6}(?:失效|废止)");
    Pattern AMENDING = Pattern.compile("修改|修订");
    Pattern CLOSING = Pattern.compile("失效|停止执行|不再作为行政管理的依据|(?<repealed>废止|作废)");

    /** What the heading says; nothing of its own leaves the meaning of the heading above. */
    static ListMeaning of(String heading, ListMeaning above) {
        Optional<ListMeaning> reissue = reissue(heading);
        if (reissue.isPresent()) {
            return reissue.get();
        }
        if (KEEPS.matcher(heading).find()) {
            return new Continues();
        }
        if (PLANS.matcher(heading).find()) {
            return new Planned();
        }
        if (PARTLY.matcher(heading).find()) {
            return new ClosesClauses(state(heading.contains("废止")));
        }
        Matcher closing = CLOSING.matcher(heading);
        if (closing.find()) {
            return new Closes(state(closing.group("repealed") != null));
        }
        if (heading.contains("暂停")) {
            return new Suspends();
        }
        return AMENDING.matcher(heading).find() ? new Amends(Optional.empty()) : above;
    }

    /** 宣布失效 is EXPIRED, 废止 REPEALED (PD-10). */
    private static ValidityState state(boolean repealed) {
        return repealed ? ValidityState.REPEALED : ValidityState.EXPIRED;
    }

    /** 应在…前重新公布，逾期未公布的，自…起失效, said of a list or of a single document. */
    static Optional<ListMeaning> reissue(String words) {
        Matcher reissue = REISSUE.matcher(words);
        if (!reissue.find()) {
            return Optional.empty();
        }
        ValidityState as = state(reissue.group("repealed") != null);
        return ChineseDates.read(reissue.group("deadline"))
                .flatMap(deadline -> ChineseDates.read(reissue.group("from"))
                        .map(from -> new ClosesUnlessReissued(as, deadline, from)));
    }
}
