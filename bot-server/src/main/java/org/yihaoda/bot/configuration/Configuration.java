package org.yihaoda.bot.configuration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.account.OpenIdSettings;
import org.yihaoda.bot.model.ModelSettings;
import org.yihaoda.bot.site.Site;

/**
 * The settings in effect.
 *
 * @param host the address to listen on; {@code ::} is every address, IPv4 and IPv6 (WS-07)
 * @param data the folder of database and index; null: the command's own default
 * @param databaseUrl JDBC URL of an external server; null: the embedded one
 * @param thresholds when evidence suffices for an answer
 * @param model the language model that words answers, if any
 * @param limits how often one client may ask
 * @param accounts how the staff signs in
 * @param keepDays how long the words of conversations are kept
 * @param sites in the order of the file; the first is the default site
 * @param effective every value by path as it is printed at start, secrets masked
 */
public record Configuration(
        String host,
        int port,
        @Nullable Path data,
        @Nullable String databaseUrl,
        Thresholds thresholds,
        ModelSettings model,
        Limits limits,
        Accounts accounts,
        int keepDays,
        List<Site> sites,
        Map<String, String> effective) {
    /**
     * What a passage must reach to be quoted, and what was found for an answer to be given (QA-20).
     *
     * @param similarity cosine of question and passage, 0 to 1
     * @param evidence the probability below which nothing is answered
     * @param certain the probability below which an answer is only said to be possibly relevant
     */
    public record Thresholds(double similarity, double evidence, double certain) {}

    /**
     * How often one client may ask (SEC-14).
     *
     * @param questionsPerMinute 0: no limit
     * @param burst questions at once
     * @param trustForwarded whether a proxy of ours writes X-Forwarded-For
     */
    public record Limits(int questionsPerMinute, int burst, boolean trustForwarded) {}

    /**
     * How the staff signs in (SEC-11).
     *
     * @param secureCookies whether sessions need https; only a trial on one's own machine does without
     * @param demo whether this is the demonstration, the only place for its accounts; no setting makes it one
     * @param openId the provider that signs people in, if any
     */
    public record Accounts(boolean secureCookies, boolean demo, OpenIdSettings openId) {}

    /** The same for the demonstration on one's own machine, whose accounts sign in without https. */
    public Configuration inDemonstration() {
        return new Configuration(
                host,
                port,
                data,
                databaseUrl,
                thresholds,
                model,
                limits,
                new Accounts(false, true, accounts.openId()),
                keepDays,
                sites,
                effective);
    }

    public Configuration {
        sites = List.copyOf(sites);
    }
}
