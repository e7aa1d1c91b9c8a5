package org.yihaoda.bot.configuration;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.account.OpenIdSettings;
import org.yihaoda.bot.model.ModelSettings;
import org.yihaoda.bot.site.Site;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.region.RegionTree;

/**
 * Reads yihaoda.yaml and the environment into a {@link Configuration}. The settings that ship with the program fill what
 * the file leaves out, but for sites: a file that names sites names all of them.
 */
public final class ConfigurationReader {
    private static final String DEFAULTS = "/yihaoda.yaml";
    private static final Pattern SITE_ID = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.\\-\\[\\]:]+");
    private static final Pattern MODEL_URL =
            Pattern.compile("https?://[^\\s/@?#]+(?:/[^\\s@?#]*(?<!/chat/completions)(?<!/chat/completions/))?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s@?#]+(?<!/)");
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Enum::name).toList();
    private static final Pattern PASSWORD = Pattern.compile("(?<=password=)[^&]*|(?<=//)[^/@]+(?=@)");
    private static final int LARGEST_PORT = 65_535;
    private static final int MOST_QUESTIONS = 1_000_000;
    /** Logs of what was generated are kept for half a year at least (SEC-20). */
    private static final int HALF_A_YEAR = 183;

    private static final int A_CENTURY = 36_525;

    private final RegionTree regions;
    private final Function<String, @Nullable String> environment;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    public ConfigurationReader(RegionTree regions, Function<String, @Nullable String> environment) {
        this.regions = regions;
        this.environment = environment;
    }

    /**
     * The settings of the file, or those that ship with the program when it is null.
     *
     * @throws ConfigurationException with every problem of file and environment
     */
    public Configuration read(@Nullable Path file) {
        values.putAll(flat(defaults()));
        if (file != null) {
            Map<String, String> own = flat(parse(file));
            if (own.keySet().stream().anyMatch(path -> path.startsWith("sites."))) {
                values.keySet().removeIf(path -> path.startsWith("sites."));
            }
            values.putAll(own);
        }
        rejectUnknown();
        override();
        Configuration configuration = build();
        if (!problems.isEmpty()) {
            throw new ConfigurationException(file == null ? "(built in)" : file.toString(), problems);
        }
        return configuration;
    }

    private static JsonNode defaults() {
        try (InputStream stream = Objects.requireNonNull(ConfigurationReader.class.getResourceAsStream(DEFAULTS))) {
            return new YAMLMapper().readTree(stream);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own yihaoda.yaml cannot be read", e);
        }
    }

    private JsonNode parse(Path file) {
        try {
            JsonNode tree = new YAMLMapper().readTree(Files.readString(file));
            if (tree.isObject() || tree.isNull() || tree.isMissingNode()) {
                return tree;
            }
            problems.add("the file holds no settings by name: write them as in the commented yihaoda.yaml");
        } catch (JacksonException e) {
            problems.add("line " + e.getLocation().getLineNr() + " is not YAML: " + e.getOriginalMessage());
        } catch (IOException e) {
            problems.add("the file cannot be read (" + e + "): check its name and permissions");
        }
        return MissingNode.getInstance();
    }

    private static Map<String, String> flat(JsonNode tree) {
        Map<String, String> flat = new LinkedHashMap<>();
        flatten("", tree, flat);
        return flat;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> flat) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> flatten(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), flat));
        } else if (node.isArray()) {
            List<String> items = StreamSupport.stream(node.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            flat.put(path, String.join(",", items));
        } else if (!path.isEmpty() && !node.isNull()) {
            flat.put(path, node.asText());
        }
    }

    private void rejectUnknown() {
        for (String path : values.keySet()) {
            boolean ofSite =
                    path.matches("sites\\.[^.]+\\..+") && Key.SITE.contains(path.replaceFirst("sites\\.[^.]+\\.", ""));
            if (!ofSite && Key.general(path).isEmpty()) {
                problems.add(path + " is no setting: was '" + values.get(path) + "'; the settings are "
                        + String.join(", ", Key.GENERAL.stream().map(Key::path).toList()) + ", sites.ID."
                        + String.join(", sites.ID.", Key.SITE));
            }
        }
    }

    private void override() {
        List<String> paths = new ArrayList<>(Key.GENERAL.stream().map(Key::path).toList());
        siteIds().forEach(id -> Key.SITE.forEach(name -> paths.add("sites." + id + "." + name)));
        for (String path : paths) {
            String value = environment.apply(Key.variable(path));
            if (value != null) {
                values.put(path, value);
            }
        }
    }

    private Set<String> siteIds() {
        Set<String> ids = new LinkedHashSet<>();
        values.keySet().stream()
                .filter(path -> path.matches("sites\\.[^.]+\\..+"))
                .forEach(path -> ids.add(path.split("\\.")[1]));
        return ids;
    }

    private Configuration build() {
        List<Site> sites = siteIds().stream().map(this::site).toList();
        if (sites.isEmpty()) {
            problems.add("sites is empty: name at least one site with name, region and hotline.telephone");
        }
        return new Configuration(
                text("server.host"),
                port(),
                data(),
                text("database.url").isEmpty() ? null : databaseUrl(),
                new Configuration.Thresholds(
                        number("answer.minimumSimilarity", 0, 1),
                        number("answer.minimumEvidence", 0, 1),
                        number("answer.certainEvidence", 0, 1)),
                model(),
                new Configuration.Limits(
                        whole("limits.questionsPerMinute", 0, MOST_QUESTIONS),
                        whole("limits.burst", 1, MOST_QUESTIONS),
                        truth("server.trustForwarded")),
                new Configuration.Accounts(truth("accounts.secureCookies"), false, openId()),
                whole("conversation.keepDays", HALF_A_YEAR, A_CENTURY),
                sites,
                masked());
    }

    private ModelSettings model() {
        String baseUrl = text("model.baseUrl");
        if (!baseUrl.isEmpty() && !MODEL_URL.matcher(baseUrl).matches()) {
            problems.add("model.baseUrl is no address: was '" + mask(baseUrl)
                    + "'; write it as https://host/v1, without /chat/completions and without a key");
        }
        if (!baseUrl.isEmpty() && text("model.name").isEmpty()) {
            problems.add("model.name is missing: name the model that " + mask(baseUrl) + " is to run");
        }
        boolean enabled = flag("model.enabled");
        if (!enabled && text("model.disabledReason").isEmpty()) {
            problems.add("model.disabledReason is empty while model.enabled is false: say why the model is off");
        }
        Duration timeout = Duration.ofMillis(Math.round(number("model.timeoutSeconds", 1, 600) * 1000));
        return new ModelSettings(
                baseUrl, text("model.key"), text("model.name"), timeout, enabled, text("model.disabledReason"));
    }

    private OpenIdSettings openId() {
        String issuer = text("accounts.openId.issuer");
        if (!issuer.isEmpty()) {
            for (String path : List.of("accounts.openId.issuer", "accounts.openId.publicAddress")) {
                if (!ADDRESS.matcher(text(path)).matches()) {
                    problems.add(path + " is no address: was '" + mask(text(path))
                            + "'; write it as https://host, without a slash at its end");
                }
            }
            if (text("accounts.openId.clientId").isEmpty()) {
                problems.add("accounts.openId.clientId is missing: name this server as " + mask(issuer) + " knows it");
            }
            if (roles().isEmpty()) {
                problems.add("accounts.openId.roles is empty: say which values of the claim stand for which role, as in"
                        + " kb-editors=KNOWLEDGE_EDITOR");
            }
        }
        return new OpenIdSettings(
                issuer,
                text("accounts.openId.clientId"),
                text("accounts.openId.clientSecret"),
                text("accounts.openId.publicAddress"),
                text("accounts.openId.rolesClaim"),
                roles(),
                text("accounts.openId.unitClaim"));
    }

    private Map<String, Role> roles() {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (String each : list("accounts.openId.roles")) {
            int sign = each.lastIndexOf('=');
            String role = each.substring(sign + 1).strip();
            if (sign < 1 || !ROLES.contains(role)) {
                problems.add("accounts.openId.roles names no role: was '" + each + "'; write VALUE=ROLE with one of "
                        + String.join(", ", ROLES));
            } else {
                roles.put(each.substring(0, sign).strip(), Role.valueOf(role));
            }
        }
        return roles;
    }

    private boolean flag(String path) {
        String value = text(path);
        if (!value.equals("true") && !value.equals("false")) {
            problems.add(path + " is neither true nor false: was '" + value + "'");
        }
        return !value.equals("false");
    }

    private String databaseUrl() {
        String url = text("database.url");
        if (!url.startsWith("jdbc:postgresql:")) {
            problems.add("database.url does not begin with jdbc:postgresql: — was '" + mask(url)
                    + "'; write jdbc:postgresql://host/name?user=…");
        }
        return url;
    }

    private Site site(String id) {
        if (!SITE_ID.matcher(id).matches()) {
            problems.add("site id '" + id + "' is not of a–z, 0–9 and -: rename sites." + id);
        }
        String at = "sites." + id + ".";
        Key.SITE.subList(0, Key.SITE_REQUIRED).stream()
                .filter(name -> text(at + name).isEmpty())
                .forEach(name -> problems.add(at + name + " is missing: every site states it"));
        return new Site(
                id,
                text(at + "name"),
                region(at + "region"),
                text(at + "scope").isEmpty() ? null : region(at + "scope"),
                new Site.Hotline(
                        text(at + "hotline.name").isEmpty()
                                ? text(at + "hotline.telephone")
                                : text(at + "hotline.name"),
                        text(at + "hotline.telephone"),
                        text(at + "hotline.note")),
                origins(at + "allowedOrigins"),
                theme(at + "theme"),
                list(at + "examples"));
    }

    private String region(String path) {
        String code = text(path);
        if (!code.isEmpty() && (!code.matches("\\d{6}") || regions.find(code).isEmpty())) {
            problems.add(path + " is no region code: was '" + code + "'; write the six digits of GB/T 2260, in quotes");
        }
        return code;
    }

    private List<String> origins(String path) {
        List<String> origins = list(path);
        origins.stream()
                .filter(origin -> !ORIGIN.matcher(origin).matches())
                .forEach(origin -> problems.add(
                        path + " holds no origin: was '" + origin + "'; write it as https://www.example.org"));
        return origins;
    }

    private @Nullable Path data() {
        try {
            String path = text("data").replaceFirst("^~", Matcher.quoteReplacement(System.getProperty("user.home")));
            return path.isEmpty() ? null : Path.of(path);
        } catch (InvalidPathException e) {
            problems.add("data is no folder's name: was '" + text("data") + "' (" + e.getReason() + ")");
            return null;
        }
    }

    private String theme(String path) {
        String colour = text(path).isEmpty() ? "#8c1d18" : text(path);
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            problems.add(path + " is no colour: was '" + colour + "'; write # and six hexadecimal digits, in quotes");
        }
        return colour;
    }

    private int port() {
        String port = text("server.port");
        if (port.matches("\\d{1,5}") && Integer.parseInt(port) <= LARGEST_PORT) {
            return Integer.parseInt(port);
        }
        problems.add("server.port is no port: was '" + port + "'; write a whole number from 0 to " + LARGEST_PORT);
        return 0;
    }

    private int whole(String path, int least, int most) {
        String number = text(path);
        if (number.matches("\\d{1,9}") && Integer.parseInt(number) >= least && Integer.parseInt(number) <= most) {
            return Integer.parseInt(number);
        }
        problems.add(path + " is not a whole number from " + least + " to " + most + ": was '" + number + "'");
        return least;
    }

    private boolean truth(String path) {
        if (!text(path).matches("true|false")) {
            problems.add(path + " is neither true nor false: was '" + text(path) + "'");
        }
        return text(path).equals("true");
    }

    private double number(String path, double least, double most) {
        try {
            double value = Double.parseDouble(text(path));
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // Told below with the value.
        }
        problems.add(path + " is not a number from " + least + " to " + most + ": was '" + text(path) + "'");
        return least;
    }

    private List<String> list(String path) {
        return List.of(text(path).split("\\s*,\\s*")).stream()
                .filter(item -> !item.isBlank())
                .toList();
    }

    private String text(String path) {
        return values.getOrDefault(path, "").strip();
    }

    private Map<String, String> masked() {
        Map<String, String> masked = new LinkedHashMap<>();
        values.forEach((path, value) -> masked.put(path, shown(path, value)));
        return masked;
    }

    /** Of an address the password is masked; a key is nothing but secret. */
    private static String shown(String path, String value) {
        boolean secret = Key.general(path).filter(Key::secret).isPresent();
        if (!secret || value.isEmpty()) {
            return value;
        }
        return path.endsWith(".key") || path.endsWith(".clientSecret") ? "***" : mask(value);
    }

    private static String mask(String value) {
        return PASSWORD.matcher(value).replaceAll("***");
    }
}
