package org.yihaoda.bot.configuration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A setting that yihaoda.yaml may hold.
 *
 * @param path as in {@code server.port}
 * @param secret whether its value is masked where settings are printed
 */
record Key(String path, boolean secret) {
    static final List<Key> GENERAL = List.of(
            new Key("server.host", false),
            new Key("server.port", false),
            new Key("server.trustForwarded", false),
            new Key("data", false),
            new Key("database.url", true),
            new Key("answer.minimumSimilarity", false),
            new Key("answer.minimumEvidence", false),
            new Key("answer.certainEvidence", false),
            new Key("model.baseUrl", false),
            new Key("model.key", true),
            new Key("model.name", false),
            new Key("model.timeoutSeconds", false),
            new Key("model.enabled", false),
            new Key("model.disabledReason", false),
            new Key("conversation.keepDays", false),
            new Key("limits.questionsPerMinute", false),
            new Key("limits.burst", false),
            new Key("accounts.secureCookies", false),
            new Key("accounts.openId.issuer", false),
            new Key("accounts.openId.clientId", false),
            new Key("accounts.openId.clientSecret", true),
            new Key("accounts.openId.publicAddress", false),
            new Key("accounts.openId.rolesClaim", false),
            new Key("accounts.openId.roles", false),
            new Key("accounts.openId.unitClaim", false));

    /** The settings below {@code sites.<id>.}; every site must state the first three. */
    static final List<String> SITE = List.of(
            "name",
            "region",
            "hotline.telephone",
            "hotline.name",
            "hotline.note",
            "scope",
            "allowedOrigins",
            "theme",
            "examples");

    static final int SITE_REQUIRED = 3;

    /** The environment variable that overrides a path: YIHAODA_SERVER_PORT, YIHAODA_SITES_CITY_NAME. */
    static String variable(String path) {
        return "YIHAODA_"
                + path.replaceAll("([a-z])([A-Z])", "$1_$2")
                        .replaceAll("[^A-Za-z0-9]", "_")
                        .toUpperCase(Locale.ROOT);
    }

    static Optional<Key> general(String path) {
        return GENERAL.stream().filter(key -> key.path().equals(path)).findFirst();
    }
}
