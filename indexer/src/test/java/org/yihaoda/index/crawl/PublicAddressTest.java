package org.yihaoda.index.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.19.255.255",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "64:ff9b::a00:1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::"
            })
    void addressOfAnInnerNetwork_isObjectedTo(String address) {
        assertThat(PublicAddress.objection(InetAddress.ofLiteral(address))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "223.255.255.255",
                "2400:3200::1",
                "2001:4860:4860::8888"
            })
    void publicAddress_isNotObjectedTo(String address) {
        assertThat(PublicAddress.objection(InetAddress.ofLiteral(address))).isEmpty();
    }

    @Test
    void mappedAddress_isJudgedByTheAddressInsideIt() throws UnknownHostException {
        byte[] mapped = HexFormat.of().parseHex("00000000000000000000ffff7f000001");

        assertThat(PublicAddress.objection(InetAddress.getByAddress(mapped)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("127.0.0.0/8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "0177.0.0.1",
                "127.1",
                "127.0.0.01",
                "1.2.3.4.5",
                "256.1.1.1",
                "www.yunzhou.gov.1"
            })
    void numberInPlaceOfAName_isNotPlain(String host) {
        assertThat(PublicAddress.isPlain(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.yunzhou.gov.example", "12345.yunzhou.gov.example", "1.2.3.4", "255.0.0.250", "[::1]"})
    void nameOrWrittenAddress_isPlain(String host) {
        assertThat(PublicAddress.isPlain(host)).isTrue();
    }

    @Test
    void nameWithOneInnerAddress_isRefusedAsAWhole() {
        Resolver resolver = new Resolver(
                host -> new InetAddress[] {InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral("10.0.0.7")}, false);

        assertThat(resolver.resolve("www.yunzhou.gov.example"))
                .isInstanceOfSatisfying(
                        Resolver.Resolution.NotPublic.class,
                        refused -> assertThat(refused.reason()).contains("www.yunzhou.gov.example", "10.0.0.7"));
    }

    @Test
    void decimalHost_isRefusedBeforeItIsResolved() {
        Resolver resolver = new Resolver(
                host -> {
                    throw new AssertionError("resolved " + host);
                },
                true);

        assertThat(resolver.resolve("2130706433")).isInstanceOf(Resolver.Resolution.NotPublic.class);
    }
}
