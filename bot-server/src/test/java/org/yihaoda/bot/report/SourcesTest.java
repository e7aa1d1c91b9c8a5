package org.yihaoda.bot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How files are named and linked. */
class SourcesTest {
    private final Sources sources = new Sources(List.of(Path.of("/srv/data/pages"), Path.of("/srv/other.zip")));

    @ParameterizedTest
    @CsvSource({
        "/srv/data/pages/a/b.html, pages/a/b.html",
        "/srv/data/pages/a.zip!/b.html, pages/a.zip!/b.html",
        "/srv/other.zip!/b.html, other.zip!/b.html",
        "/srv/data/pagesAndMore/a.html, /srv/data/pagesAndMore/a.html",
        "/elsewhere/a.html, /elsewhere/a.html"
    })
    void file_isNamedFromItsSourceOn(String file, String shown) {
        assertThat(sources.shown(file)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.yunzhou.gov.example/a.html, https://www.yunzhou.gov.example/a.html",
        "javascript:alert(1), file:///srv/a.html",
        "data:text/html;base64;x, file:///srv/a.html",
        "'https://a b', file:///srv/a.html",
        "https:///nobody, file:///srv/a.html",
        ", file:///srv/a.html"
    })
    void link_leadsToAWebAddressOrElseToTheFile(String address, String link) {
        assertThat(Sources.link(address, "/srv/a.html")).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({
        "/srv/a.zip!/b.html, file:///srv/a.zip",
        "/srv/a.jsonl#17, file:///srv/a.jsonl",
        "/srv/第 1 号.html, file:///srv/%E7%AC%AC%201%20%E5%8F%B7.html"
    })
    void partOfAFile_leadsToTheWhole(String file, String link) {
        assertThat(URI.create(Sources.link(file)).toASCIIString()).isEqualTo(link);
    }
}
