package org.yihaoda.index.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "HTTP://WWW.Yunzhou.gov.example, http://www.yunzhou.gov.example/",
        "https://www.yunzhou.gov.example:443/a#part, https://www.yunzhou.gov.example/a",
        "http://www.yunzhou.gov.example:8080?id=1, http://www.yunzhou.gov.example:8080/?id=1",
        "http://www.yunzhou.gov.example/附件 1.doc, http://www.yunzhou.gov.example/%E9%99%84%E4%BB%B6%201.doc",
        "http://www.yunzhou.gov.example/a%20b%, http://www.yunzhou.gov.example/a%20b%25",
        "http://云州.example/, http://xn--9kqw68a.example/",
        "http://www.yunzhou.gov.example./a/../b, http://www.yunzhou.gov.example/b",
    })
    void address_hasOneSpelling(String written, String address) {
        assertThat(WebAddress.of(written).map(URI::toString)).hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://www.yunzhou.gov.example/",
                "file:///etc/passwd",
                "javascript:void(0)",
                "http://user:word@www.yunzhou.gov.example/",
                "http://www.yunzhou.gov.example\\@10.0.0.1/",
                "http:///a",
                "http://a:99999/",
                "http://a b/",
                "http://a\r\nHost: b/"
            })
    void whatIsNoAddress_isNone(String written) {
        assertThat(WebAddress.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "./t1.html, http://a.example/list/t1.html",
        "../t1.html, http://a.example/t1.html",
        "/t1.html, http://a.example/t1.html",
        "?page=2, http://a.example/list/?page=2",
        "//b.example/x y, http://b.example/x%20y",
        "https://b.example/, https://b.example/",
        "办法.html, http://a.example/list/%E5%8A%9E%E6%B3%95.html",
        "..\\t1.html, http://a.example/t1.html",
    })
    void link_isSeenFromItsPage(String link, String address) {
        assertThat(WebAddress.from(URI.create("http://a.example/list/"), link).map(URI::toString))
                .hasValue(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.example", "JavaScript:go(1)", "data:text/html,x", "http://["})
    void linkToElsewhere_isNone(String link) {
        assertThat(WebAddress.from(URI.create("http://a.example/list/"), link)).isEmpty();
    }
}
