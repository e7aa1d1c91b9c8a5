package org.yihaoda.bot.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SEC-14. */
final class ClientTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "::ffff:192.0.2.7, 192.0.2.7, true",
        "::ffff:c000:207, 192.0.2.7, true",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:DB8:1:2::1, 2001:0db8:0001:0002:0:0:0:9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "fe80::1%eth0, fe80::2, true",
        "::1, 127.0.0.1, false",
        "unknown, unknown, true",
        "unknown, other, false"
    })
    void addresses_areOneClientOrTwo(String one, String other, boolean same) {
        assertThat(Client.of(one).equals(Client.of(other))).isEqualTo(same);
    }
}
