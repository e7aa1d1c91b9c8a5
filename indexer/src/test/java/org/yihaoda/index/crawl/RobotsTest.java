package org.yihaoda.index.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RobotsTest {
    private static final String AGENT = "YihaodaBot/1.0 (+mailto:editor@yunzhou.gov.example)";

    private static Robots read(String text) {
        return Robots.read(text, AGENT);
    }

    @ParameterizedTest
    @CsvSource({
        "/fish, /fish, true",
        "/fish, /fish.html, true",
        "/fish, /Fish, false",
        "/fish, /catfish, false",
        "/fish/, /fish, false",
        "/*.php, /a/index.php?b, true",
        "/*.php$, /index.php, true",
        "/*.php$, /index.php?b, false",
        "/fish*.php, /fishheads/catfish.php?x, true",
        "/a$, /a, true",
        "/a$, /ab, false",
        "/*$, /anything, true",
        "/a*b*a$, /aba, true",
        "/a*ab$, /ab, false",
        "/云州, /%E4%BA%91%E5%B7%9E/1, true",
        "/%e4%ba%91, /%E4%BA%91, true",
        "/%61, /a, true",
        "/a%2fb, /a/b, false",
        "?, /a?b, false",
        "*?, /a?b, true",
    })
    void rule_fitsByItsPattern(String pattern, String path, boolean fits) {
        assertThat(read("User-agent: *\nDisallow: " + pattern).allows(path)).isEqualTo(!fits);
    }

    @ParameterizedTest
    @CsvSource({"/p, /, /page, true", "/folder, /folder, /folder/page, true", "/page, /*.htm, /page.htm, false"})
    void longestRule_decides(String allow, String disallow, String path, boolean allowed) {
        assertThat(read("User-agent: *\nAllow: " + allow + "\nDisallow: " + disallow)
                        .allows(path))
                .isEqualTo(allowed);
        assertThat(read("User-agent: *\nDisallow: " + disallow + "\nAllow: " + allow)
                        .allows(path))
                .isEqualTo(allowed);
    }

    @Test
    void ownGroup_standsInPlaceOfTheGeneralOne() {
        Robots robots = read("""
                User-agent: *
                Disallow: /
                User-agent: other
                User-agent: yihaodabot/2
                Disallow: /private/
                """);

        assertThat(robots.allows("/zcwj/1.html")).isTrue();
        assertThat(robots.allows("/private/1.html")).isFalse();
    }

    @Test
    void groupsOfTheSameName_areOne() {
        Robots robots = read("""
                User-agent: YihaodaBot
                Disallow: /a
                Crawl-delay: 2

                User-agent: other
                Disallow: /c

                User-agent: yihaodabot
                Disallow: /b
                Crawl-delay: 7.5
                """);

        assertThat(robots.allows("/a")).isFalse();
        assertThat(robots.allows("/b")).isFalse();
        assertThat(robots.allows("/c")).isTrue();
        assertThat(robots.delay()).isEqualTo(Duration.ofMillis(7500));
    }

    @Test
    void nameThatOnlyBeginsLikeOurs_isAnother() {
        assertThat(read("User-agent: Yihaoda\nDisallow: /").allows("/a")).isTrue();
        assertThat(read("User-agent: YihaodaBotNews\nDisallow: /").allows("/a")).isTrue();
    }

    @Test
    void linesOfOtherKinds_endNoGroup() {
        Robots robots =
                read("\uFEFFUSER-AGENT : *  # all\r\nSitemap: /sitemap.xml\r\nnonsense\r\nDisallow : /x # why\r\n");

        assertThat(robots.allows("/x")).isFalse();
        assertThat(robots.allows("/y")).isTrue();
    }

    @Test
    void emptyDisallow_forbidsNothing() {
        assertThat(read("User-agent: *\nDisallow:\n").allows("/")).isTrue();
    }

    @Test
    void rulesBeforeAnyGroup_areNobodys() {
        assertThat(read("Disallow: /\n").allows("/a")).isTrue();
    }

    @Test
    void robotsFileItself_isAlwaysAllowed() {
        assertThat(read("User-agent: *\nDisallow: /").allows("/robots.txt")).isTrue();
    }

    @Test
    void errorPageInPlaceOfTheFile_forbidsNothing() {
        assertThatCode(() -> assertThat(
                                read("<html><body>404: not found</body></html>").allows("/a"))
                        .isTrue())
                .doesNotThrowAnyException();
    }

    @Test
    void hostilePattern_takesNoTime() {
        Robots robots = read("User-agent: *\nDisallow: /" + "*a".repeat(20_000) + "$");

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> robots.allows("/" + "a".repeat(19_999) + "b"));
    }
}
