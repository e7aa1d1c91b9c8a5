package org.yihaoda.index.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SavedNameTest {
    private static final String SITE = "https://www.yunzhou.gov.example";

    @ParameterizedTest
    @CsvSource({
        "/zwgk/t2023.shtml, /zwgk/t2023.html",
        "/zwgk/t2023.HTM, /zwgk/t2023.html",
        "/zwgk/show.jsp, /zwgk/show.jsp.html",
        "/zwgk/, /zwgk/index.html",
        "/, /index.html",
        "/art/2023.5/a.html, /art/2023_5/a.html",
        "/%E5%8A%9E%E6%B3%95/%E4%B8%80.html, /办法/一.html",
        "/%B0%EC%B7%A8.html, /办法.html",
        "/zwgk/nul.html, /zwgk/_nul.html",
        "/con/a.html, /_con/a.html",
        "/.git/.hidden.html, /_git/_hidden.html",
    })
    void page_isNamedByItsPath(String path, String name) {
        assertThat(SavedName.page(URI.create(SITE + path))).isEqualTo("www.yunzhou.gov.example" + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/%2e%2e/%2E%2E/passwd",
                "/a/..%2f..%2fpasswd",
                "/a/..%5c..%5cpasswd",
                "/a/%00%0a%1b.html",
                "/a/b%3Astream.html",
                "/a/%C1%F4.html",
                "/a/%zz.html",
                "//a//...//b."
            })
    void hostilePath_staysInsideTheFolder(String path) {
        String name = SavedName.page(WebAddress.of(SITE + path).orElseThrow());

        assertThat(name).matches("www\\.yunzhou\\.gov\\.example(/[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]*)+");
        assertThat(Path.of("/folder").resolve(name).normalize().toString())
                .isEqualTo("/folder/" + name)
                .endsWith(".html");
    }

    @Test
    void overlongNames_areCutAndStayApart() {
        String one = SavedName.page(URI.create(SITE + "/" + "%E9%95%BF".repeat(90) + "1.html"));
        String other = SavedName.page(URI.create(SITE + "/" + "%E9%95%BF".repeat(90) + "2.html"));
        String deep = SavedName.page(URI.create(SITE + "/" + "abcdefgh/".repeat(90) + "1.html"));

        assertThat(one).isNotEqualTo(other).endsWith(".html");
        assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
        assertThat(deep.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
    }

    @Test
    void query_tellsPagesApart() {
        assertThat(SavedName.page(URI.create(SITE + "/show?id=1")))
                .matches("www\\.yunzhou\\.gov\\.example/show-[0-9a-f]{12}\\.html")
                .isNotEqualTo(SavedName.page(URI.create(SITE + "/show?id=2")));
    }

    @Test
    void attachment_liesBesideItsPage() {
        assertThat(SavedName.attachment(
                        URI.create(SITE + "/files/P0202.DOCX"), "P0202.DOCX", "www.yunzhou.gov.example/zwgk/t1.html"))
                .isEqualTo("www.yunzhou.gov.example/zwgk/P0202.docx");
    }

    @Test
    void port_isPartOfTheHost() {
        assertThat(SavedName.page(URI.create("http://[::1]:8080/a.html"))).isEqualTo("___1__8080/a.html");
    }
}
