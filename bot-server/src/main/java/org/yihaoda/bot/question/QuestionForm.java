package org.yihaoda.bot.question;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.restate.SlotKind;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/** Turns what was sent into a {@link Question}, or says everything that is wrong with it. */
public final class QuestionForm {
    /** Dates are the days of China, wherever the server stands (PD-11). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Pattern CONVERSATION = Pattern.compile("[A-Za-z0-9-]{1,64}");
    /** Characters that show nothing and only hide words from a reader. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n\\t\\r]]");

    /** The fields as sent; null is absent. */
    public record Sent(
            @Nullable String question,
            @Nullable String site,
            @Nullable String region,
            @Nullable String asOf,
            @Nullable String conversation,
            Set<SlotKind> dropped) {
        public Sent(
                @Nullable String question,
                @Nullable String site,
                @Nullable String region,
                @Nullable String asOf,
                @Nullable String conversation) {
            this(question, site, region, asOf, conversation, Set.of());
        }
    }

    /** What parsing came to. */
    public sealed interface Parsed {
        record Accepted(Question question) implements Parsed {}

        record Rejected(List<Problem> problems) implements Parsed {}
    }

    private final CommonFields common;

    public QuestionForm(Sites sites, RegionTree regions, Clock clock) {
        this.common = new CommonFields(sites, regions, clock);
    }

    public LocalDate today() {
        return common.today();
    }

    public Parsed parse(Sent sent) {
        List<Problem> problems = new ArrayList<>();
        String text = text(sent.question(), problems);
        Site site = common.site(sent.site(), problems);
        Optional<Region> region = common.region(sent.region(), site, problems);
        LocalDate asOf = common.asOf(sent.asOf(), problems);
        String conversation = conversation(sent.conversation(), problems);
        return problems.isEmpty()
                ? new Parsed.Accepted(new Question(text, Optional.of(site), region, asOf, conversation, sent.dropped()))
                : new Parsed.Rejected(problems);
    }

    /** The words without invisible characters and outer spaces. */
    public static String clean(String text) {
        return INVISIBLE.matcher(text).replaceAll("").strip();
    }

    private static String text(@Nullable String sent, List<Problem> problems) {
        String text = sent == null ? "" : clean(sent);
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            problems.add(CommonFields.problem("question", "problem.question.empty"));
        } else if (length > Question.LONGEST) {
            problems.add(CommonFields.problem("question", "problem.question.long", length, Question.LONGEST));
        }
        return text;
    }

    private static String conversation(@Nullable String sent, List<Problem> problems) {
        if (sent == null) {
            return UUID.randomUUID().toString();
        }
        if (!CONVERSATION.matcher(sent).matches()) {
            problems.add(CommonFields.problem("conversation", "problem.conversation", CommonFields.shown(sent)));
        }
        return sent;
    }
}
