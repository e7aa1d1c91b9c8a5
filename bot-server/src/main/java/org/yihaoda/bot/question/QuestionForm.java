package org.yihaoda.bot.question;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.bot.wording.Wording;
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
            @Nullable String conversation) {}

    /** What parsing came to. */
    public sealed interface Parsed {
        record Accepted(Question question) implements Parsed {}

        record Rejected(List<Problem> problems) implements Parsed {}
    }

    private final Sites sites;
    private final RegionTree regions;
    private final Clock clock;

    public QuestionForm(Sites sites, RegionTree regions, Clock clock) {
        this.sites = sites;
        this.regions = regions;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    public Parsed parse(Sent sent) {
        List<Problem> problems = new ArrayList<>();
        String text = text(sent.question(), problems);
        Site site = site(sent.site(), problems);
        Optional<Region> region = region(sent.region(), site, problems);
        LocalDate asOf = asOf(sent.asOf(), problems);
        String conversation = conversation(sent.conversation(), problems);
        return problems.isEmpty()
                ? new Parsed.Accepted(new Question(text, Optional.of(site), region, asOf, conversation))
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
            problems.add(problem("question", "problem.question.empty"));
        } else if (length > Question.LONGEST) {
            problems.add(problem("question", "problem.question.long", length, Question.LONGEST));
        }
        return text;
    }

    private Site site(@Nullable String sent, List<Problem> problems) {
        Optional<Site> site =
                sent == null || sent.equals("default") ? Optional.of(sites.byDefault()) : sites.find(sent);
        if (site.isEmpty()) {
            problems.add(problem("site", "problem.site", shown(sent), String.join("、", sites.ids())));
        }
        return site.orElseGet(sites::byDefault);
    }

    private Optional<Region> region(@Nullable String sent, Site site, List<Problem> problems) {
        if (sent == null) {
            return Optional.empty();
        }
        Optional<Region> region = sent.matches("\\d{6}") ? regions.find(sent) : Optional.empty();
        if (region.isEmpty()) {
            problems.add(problem("region", "problem.region", shown(sent)));
        } else if (!sites.mayAskAbout(site, region.get())) {
            problems.add(problem(
                    "region", "problem.region.scope", site.name(), region.get().name()));
        }
        return region;
    }

    private LocalDate asOf(@Nullable String sent, List<Problem> problems) {
        try {
            return sent == null ? today() : LocalDate.parse(sent);
        } catch (DateTimeParseException e) {
            problems.add(problem("asOf", "problem.asOf", shown(sent)));
            return today();
        }
    }

    private static String conversation(@Nullable String sent, List<Problem> problems) {
        if (sent == null) {
            return UUID.randomUUID().toString();
        }
        if (!CONVERSATION.matcher(sent).matches()) {
            problems.add(problem("conversation", "problem.conversation", shown(sent)));
        }
        return sent;
    }

    private static Problem problem(String field, String key, Object... values) {
        return new Problem(field, Wording.text(key, values), Wording.text(key + ".remedy", values));
    }

    /** Long values are shown by their beginning. */
    private static String shown(@Nullable String value) {
        String text = String.valueOf(value);
        return text.length() > 60 ? text.substring(0, 60) + "……" : text;
    }
}
