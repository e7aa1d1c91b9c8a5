package org.yihaoda.bot.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.bot.configuration.Configuration.Limits;
import org.yihaoda.bot.configuration.Configuration.Thresholds;
import org.yihaoda.bot.model.ModelSettings;
import org.yihaoda.bot.sample.Checkout;
import org.yihaoda.bot.site.Site;
import org.yihaoda.kb.region.RegionTree;

final class ConfigurationReaderTest {
    private static final RegionTree REGIONS = RegionTree.standard();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void withoutFile_defaultsAreInEffect() {
        Configuration configuration = reader(Map.of()).read(null);

        assertThat(configuration.host()).isEqualTo("::");
        assertThat(configuration.port()).isEqualTo(8080);
        assertThat(configuration.data()).isNull();
        assertThat(configuration.databaseUrl()).isNull();
        assertThat(configuration.thresholds()).isEqualTo(new Thresholds(0.50, 0.25, 0.65));
        assertThat(configuration.limits()).isEqualTo(new Limits(10, 10, false));
        assertThat(configuration.keepDays()).isEqualTo(365);
        assertThat(configuration.sites()).extracting(Site::id).containsExactly("city", "county");
    }

    @Test
    void withoutFile_sitesAreTheSampleOnes() {
        Site city = reader(Map.of()).read(null).sites().getFirst();
        Site county = reader(Map.of()).read(null).sites().getLast();

        assertThat(city.region()).isEqualTo("990100");
        assertThat(city.scope()).isNull();
        assertThat(city.hotline()).isEqualTo(new Site.Hotline("云州市12345政务服务便民热线", "12345", "7×24小时人工服务"));
        assertThat(city.allowedOrigins()).isEmpty();
        assertThat(city.theme()).isEqualTo("#8c1d18");
        assertThat(city.examples()).hasSize(4).contains("高龄津贴怎么发");
        assertThat(county.region()).isEqualTo("990121");
        assertThat(county.scope()).isEqualTo("990121");
        assertThat(county.theme()).isEqualTo("#1a5632");
    }

    @ParameterizedTest
    @CsvSource({
        "server.host, YIHAODA_SERVER_HOST, 127.0.0.1",
        "server.port, YIHAODA_SERVER_PORT, 9090",
        "data, YIHAODA_DATA, /srv/yihaoda",
        "database.url, YIHAODA_DATABASE_URL, jdbc:postgresql://db/yihaoda",
        "answer.minimumSimilarity, YIHAODA_ANSWER_MINIMUM_SIMILARITY, 0.7",
        "model.baseUrl, YIHAODA_MODEL_BASE_URL, ''",
        "model.key, YIHAODA_MODEL_KEY, ''",
        "model.name, YIHAODA_MODEL_NAME, qwen3",
        "model.timeoutSeconds, YIHAODA_MODEL_TIMEOUT_SECONDS, 12",
        "model.enabled, YIHAODA_MODEL_ENABLED, true",
        "model.disabledReason, YIHAODA_MODEL_DISABLED_REASON, 维护",
        "answer.minimumEvidence, YIHAODA_ANSWER_MINIMUM_EVIDENCE, 0.3",
        "answer.certainEvidence, YIHAODA_ANSWER_CERTAIN_EVIDENCE, 0.9",
        "server.trustForwarded, YIHAODA_SERVER_TRUST_FORWARDED, true",
        "conversation.keepDays, YIHAODA_CONVERSATION_KEEP_DAYS, 200",
        "limits.questionsPerMinute, YIHAODA_LIMITS_QUESTIONS_PER_MINUTE, 0",
        "limits.burst, YIHAODA_LIMITS_BURST, 3",
        "accounts.secureCookies, YIHAODA_ACCOUNTS_SECURE_COOKIES, false",
        "accounts.openId.issuer, YIHAODA_ACCOUNTS_OPEN_ID_ISSUER, ''",
        "accounts.openId.clientId, YIHAODA_ACCOUNTS_OPEN_ID_CLIENT_ID, answers",
        "accounts.openId.clientSecret, YIHAODA_ACCOUNTS_OPEN_ID_CLIENT_SECRET, ''",
        "accounts.openId.publicAddress, YIHAODA_ACCOUNTS_OPEN_ID_PUBLIC_ADDRESS, https://answers.example",
        "accounts.openId.rolesClaim, YIHAODA_ACCOUNTS_OPEN_ID_ROLES_CLAIM, groups",
        "accounts.openId.roles, YIHAODA_ACCOUNTS_OPEN_ID_ROLES, kb-editors=KNOWLEDGE_EDITOR",
        "accounts.openId.unitClaim, YIHAODA_ACCOUNTS_OPEN_ID_UNIT_CLAIM, department",
        "sites.city.name, YIHAODA_SITES_CITY_NAME, 云州市政务服务网",
        "sites.city.region, YIHAODA_SITES_CITY_REGION, 990101",
        "sites.city.scope, YIHAODA_SITES_CITY_SCOPE, 990100",
        "sites.city.hotline.telephone, YIHAODA_SITES_CITY_HOTLINE_TELEPHONE, 0000-12345",
        "sites.city.hotline.name, YIHAODA_SITES_CITY_HOTLINE_NAME, 总客服",
        "sites.city.hotline.note, YIHAODA_SITES_CITY_HOTLINE_NOTE, 工作日服务",
        "sites.city.allowedOrigins, YIHAODA_SITES_CITY_ALLOWED_ORIGINS, https://a.example",
        "sites.city.theme, YIHAODA_SITES_CITY_THEME, '#0b5394'",
        "sites.city.examples, YIHAODA_SITES_CITY_EXAMPLES, 怎么落户",
    })
    void environmentVariable_overridesItsKey(String path, String variable, String value) {
        assertThat(Key.variable(path)).isEqualTo(variable);

        Configuration configuration = reader(Map.of(variable, value)).read(null);

        assertThat(configuration.effective()).containsEntry(path, value);
    }

    @Test
    void everyKey_standsInTheTestOfVariables() throws IOException {
        String source = Files.readString(Checkout.testSource("configuration/ConfigurationReaderTest.java"));

        assertThat(Key.GENERAL).allSatisfy(key -> assertThat(source).contains("\"" + key.path() + ", YIHAODA_"));
        assertThat(Key.SITE).allSatisfy(key -> assertThat(source).contains("\"sites.city." + key + ", YIHAODA_"));
    }

    /** SEC-14, SEC-20. */
    @ParameterizedTest
    @CsvSource({
        "YIHAODA_LIMITS_QUESTIONS_PER_MINUTE, -1, limits.questionsPerMinute is not a whole number from 0",
        "YIHAODA_LIMITS_BURST, 0, limits.burst is not a whole number from 1",
        "YIHAODA_CONVERSATION_KEEP_DAYS, 182, conversation.keepDays is not a whole number from 183",
        "YIHAODA_SERVER_TRUST_FORWARDED, yes, server.trustForwarded is neither true nor false: was 'yes'"
    })
    void limitThatIsNone_isTold(String variable, String value, String told) {
        assertThatThrownBy(() -> reader(Map.of(variable, value)).read(null)).hasMessageContaining(told);
    }

    @Test
    void environment_reachesTheTypedSettings() {
        Configuration configuration = reader(Map.of(
                        "YIHAODA_SERVER_PORT", "0",
                        "YIHAODA_DATA", "~/answers",
                        "YIHAODA_DATABASE_URL", "jdbc:postgresql://db/yihaoda",
                        "YIHAODA_ANSWER_MINIMUM_EVIDENCE", "1",
                        "YIHAODA_SITES_COUNTY_ALLOWED_ORIGINS", "https://a.example, https://b.example"))
                .read(null);

        assertThat(configuration.port()).isZero();
        assertThat(configuration.data()).isEqualTo(Path.of(System.getProperty("user.home"), "answers"));
        assertThat(configuration.databaseUrl()).isEqualTo("jdbc:postgresql://db/yihaoda");
        assertThat(configuration.thresholds().evidence()).isEqualTo(1);
        assertThat(configuration.sites().getLast().allowedOrigins())
                .containsExactly("https://a.example", "https://b.example");
    }

    @Test
    void fileThatLeavesOutKeys_isFilledFromTheDefaults() throws IOException {
        Configuration configuration = reader(Map.of()).read(file("""
                server:
                  port: 9000
                """));

        assertThat(configuration.port()).isEqualTo(9000);
        assertThat(configuration.host()).isEqualTo("::");
        assertThat(configuration.sites()).hasSize(2);
    }

    @Test
    void environment_winsOverTheFile() throws IOException {
        Path file = file("""
                server:
                  port: 9000
                """);

        assertThat(reader(Map.of("YIHAODA_SERVER_PORT", "9001")).read(file).port())
                .isEqualTo(9001);
    }

    @Test
    void fileThatNamesSites_replacesAllSites() throws IOException {
        Configuration configuration = reader(Map.of()).read(file("""
                sites:
                  linjiang:
                    name: 临江区人民政府
                    region: "990102"
                    hotline:
                      telephone: "12345"
                """));

        assertThat(configuration.sites()).extracting(Site::id).containsExactly("linjiang");
        assertThat(configuration.sites().getFirst().hotline().name()).isEqualTo("12345");
        assertThat(configuration.sites().getFirst().theme()).isEqualTo("#8c1d18");
        assertThat(configuration.effective()).doesNotContainKey("sites.county.name");
    }

    @Test
    void emptyFile_isTheDefaults() throws IOException {
        assertThat(reader(Map.of()).read(file("# nothing yet\n")).port()).isEqualTo(8080);
    }

    @Test
    void manyProblems_areAllReportedAtOnceWithValueAndRemedy() throws IOException {
        Path file = file("""
                server:
                  port: eighty
                  colour: red
                database:
                  url: mysql://root:geheim@db/x
                answer:
                  minimumSimilarity: 7
                sites:
                  Stadt_1:
                    region: "123456"
                    scope: 99
                    theme: blue
                    hotline:
                      telephone: "12345"
                      fax: "1"
                """);

        ConfigurationException failure = catchThrowableOfType(
                ConfigurationException.class, () -> reader(Map.of()).read(file));

        assertThat(failure)
                .hasMessageContaining(file + " has 10 problems")
                .hasMessageContaining("server.port is no port: was 'eighty'; write a whole number from 0 to 65535")
                .hasMessageContaining("server.colour is no setting: was 'red'; the settings are server.host")
                .hasMessageContaining("database.url does not begin with jdbc:postgresql:")
                .hasMessageContaining("write jdbc:postgresql://host/name")
                .hasMessageContaining("answer.minimumSimilarity is not a number from 0.0 to 1.0: was '7'")
                .hasMessageContaining("site id 'Stadt_1' is not of a–z, 0–9 and -: rename sites.Stadt_1")
                .hasMessageContaining("sites.Stadt_1.name is missing: every site states it")
                .hasMessageContaining("sites.Stadt_1.region is no region code: was '123456'; write the six digits")
                .hasMessageContaining("sites.Stadt_1.scope is no region code: was '99'")
                .hasMessageContaining("sites.Stadt_1.theme is no colour: was 'blue'; write # and six")
                .hasMessageContaining("sites.Stadt_1.hotline.fax is no setting");
    }

    @ParameterizedTest
    @CsvSource({"-1", "65536", "80.5", "NaN", "''"})
    void portThatIsNone_isRejected(String port) {
        assertThatThrownBy(() -> reader(Map.of("YIHAODA_SERVER_PORT", port)).read(null))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("(built in) has 1 problem:")
                .hasMessageContaining("server.port")
                .hasMessageContaining("was '" + port + "'");
    }

    @Test
    void textThatIsNotYaml_isRejectedWithItsLine() throws IOException {
        Path file = file("server:\n  port: [1\n");

        assertThatThrownBy(() -> reader(Map.of()).read(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("line 2 is not YAML");
    }

    @ParameterizedTest
    @CsvSource({"just words", "- a list", "'server: 8080'", "'sites: none'"})
    void yamlOfAnotherShape_isRejected(String yaml) throws IOException {
        Path file = file(yaml + "\n");

        assertThatThrownBy(() -> reader(Map.of()).read(file)).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void missingFile_isRejectedWithItsName() {
        Path file = folder.resolve("absent.yaml");

        assertThatThrownBy(() -> reader(Map.of()).read(file))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("absent.yaml")
                .hasMessageContaining("cannot be read")
                .hasMessageContaining("check its name and permissions");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/x?user=u&password=geheim&ssl=true, jdbc:postgresql://db/x?user=u&password=***&ssl=true",
        "jdbc:postgresql://u:geheim@db/x, jdbc:postgresql://***@db/x"
    })
    void passwordOfTheDatabase_isMaskedWhereSettingsArePrinted(String url, String shown) {
        Configuration configuration =
                reader(Map.of("YIHAODA_DATABASE_URL", url)).read(null);

        assertThat(configuration.databaseUrl()).isEqualTo(url);
        assertThat(configuration.effective()).containsEntry("database.url", shown);
    }

    @Test
    void passwordInARejectedAddress_isMaskedToo() {
        assertThatThrownBy(() -> reader(Map.of("YIHAODA_DATABASE_URL", "mysql://u:geheim@db/x"))
                        .read(null))
                .hasMessageContaining("mysql://***@db/x")
                .hasMessageNotContaining("geheim");
    }

    @Test
    void withoutModel_noneIsConfigured() {
        assertThat(reader(Map.of()).read(null).model()).isEqualTo(ModelSettings.NONE);
        assertThat(ModelSettings.NONE.configured()).isFalse();
    }

    @Test
    void model_isReadFromTheEnvironmentAndItsKeyIsNeverShown() {
        Configuration configuration = reader(Map.of(
                        "YIHAODA_MODEL_BASE_URL", "https://model.example/v1",
                        "YIHAODA_MODEL_KEY", "sk-geheim",
                        "YIHAODA_MODEL_NAME", "qwen3",
                        "YIHAODA_MODEL_TIMEOUT_SECONDS", "2.5"))
                .read(null);

        assertThat(configuration.model())
                .isEqualTo(new ModelSettings(
                        "https://model.example/v1", "sk-geheim", "qwen3", Duration.ofMillis(2500), true, ""));
        assertThat(configuration.effective()).containsEntry("model.key", "***");
        assertThat(configuration.toString()).doesNotContain("geheim");
    }

    @Test
    void killSwitch_isReadWithItsReason() throws IOException {
        Configuration configuration = reader(Map.of()).read(file("""
                model:
                  enabled: false
                  disabledReason: 等待备案
                """));

        assertThat(configuration.model().enabled()).isFalse();
        assertThat(configuration.model().disabledReason()).isEqualTo("等待备案");
    }

    @Test
    void modelSettingsThatCannotBe_areAllRejected() throws IOException {
        Path file = file("""
                model:
                  baseUrl: https://user:geheim@model.example/v1
                  timeoutSeconds: 0
                  enabled: nein
                """);

        assertThatThrownBy(() -> reader(Map.of()).read(file))
                .hasMessageContaining("model.baseUrl is no address: was 'https://***@model.example/v1'; write it as")
                .hasMessageContaining("model.name is missing")
                .hasMessageContaining("model.timeoutSeconds is not a number from 1.0 to 600.0: was '0'")
                .hasMessageContaining("model.enabled is neither true nor false: was 'nein'")
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(
                        () -> reader(Map.of("YIHAODA_MODEL_ENABLED", "false")).read(null))
                .hasMessageContaining("model.disabledReason is empty while model.enabled is false");
        assertThatThrownBy(() -> reader(Map.of(
                                "YIHAODA_MODEL_BASE_URL", "https://model.example/v1/chat/completions",
                                "YIHAODA_MODEL_NAME", "qwen3"))
                        .read(null))
                .hasMessageContaining("without /chat/completions");
    }

    @Test
    void openIdWithoutItsParts_isRefusedAndItsSecretNeverShown() {
        assertThatThrownBy(() -> reader(Map.of(
                                "YIHAODA_ACCOUNTS_OPEN_ID_ISSUER", "login.example",
                                "YIHAODA_ACCOUNTS_OPEN_ID_ROLES", "a=KING"))
                        .read(null))
                .hasMessageContaining("accounts.openId.issuer is no address: was 'login.example'")
                .hasMessageContaining("accounts.openId.publicAddress is no address")
                .hasMessageContaining("accounts.openId.clientId is missing")
                .hasMessageContaining("accounts.openId.roles names no role: was 'a=KING'");
        assertThat(reader(Map.of("YIHAODA_ACCOUNTS_OPEN_ID_CLIENT_SECRET", "geheim"))
                        .read(null)
                        .effective())
                .containsEntry("accounts.openId.clientSecret", "***");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("yihaoda.yaml"), yaml);
    }

    private static ConfigurationReader reader(Map<String, String> environment) {
        return new ConfigurationReader(REGIONS, environment::get);
    }
}
