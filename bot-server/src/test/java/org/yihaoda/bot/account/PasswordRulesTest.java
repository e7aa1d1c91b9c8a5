package org.yihaoda.bot.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.bot.question.Problem;

@DisplayName("SEC-10: passwords")
final class PasswordRulesTest {
    @ParameterizedTest
    @CsvSource({
        "Abcdefg1, false, true",
        "Abcdef1, false, false",
        "Abcdefg1, true, false",
        "Abcdefg1hijk, true, true",
        "abcdefgh1, false, false",
        "abcdefg-1, false, true",
        "ABCDEFGH-1, false, true",
        "12345678-, false, false",
        "密码密码密码Ab1, false, true",
        "xEditor12-, false, false",
        "XeDiToR12-, false, false"
    })
    void password_isLongAndOfThreeClassesAndNotTheName(String password, boolean administrator, boolean fits) {
        assertThat(PasswordRules.problems(password, "editor", administrator, List.of())
                        .isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void passwordUsedBefore_isRefused() {
        List<String> earlier = List.of(PasswordHash.of("Andere-1"), PasswordHash.of("Gleiche-1"));

        assertThat(PasswordRules.problems("Gleiche-1", "editor", false, earlier))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("5");
        assertThat(PasswordRules.problems("Neue-123", "editor", false, earlier)).isEmpty();
    }

    @Test
    void endlessPassword_isNotHashed() {
        assertThat(PasswordRules.problems("Aa1-".repeat(10_000), "editor", false, List.of("no hash")))
                .hasSize(1);
    }

    @Test
    void hash_isArgon2idWithASaltOfItsOwn() {
        String hash = PasswordHash.of("Gleiche-1");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(PasswordHash.of("Gleiche-1")).isNotEqualTo(hash);
        assertThat(PasswordHash.matches("Gleiche-1", hash)).isTrue();
        assertThat(PasswordHash.matches("gleiche-1", hash)).isFalse();
        assertThat(PasswordHash.matches("(nobody)", null)).isFalse();
    }

    @Test
    void firstPassword_keepsTheRules() {
        for (int i = 0; i < 50; i++) {
            assertThat(PasswordRules.problems(Secrets.password(), "editor", true, List.of()))
                    .isEmpty();
        }
    }
}
