package org.yihaoda.index.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrawlPlanReaderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void shortPlan_isFilledUpCautiously() {
        CrawlPlan plan = PlanFile.read(folder, """
                folder: saved
                userAgent: YihaodaBot/1.0
                sources:
                  - name: 政策文件
                    lists: https://WWW.yunzhou.gov.example/zcwj/
                    page: /t\\d+
                """);

        assertThat(plan.folder()).isEqualTo(folder.resolve("saved"));
        assertThat(plan.allowPrivate()).isFalse();
        assertThat(plan.sources()).singleElement().satisfies(source -> {
            assertThat(source.lists()).containsExactly(URI.create("https://www.yunzhou.gov.example/zcwj/"));
            assertThat(source.hosts()).containsExactly("www.yunzhou.gov.example");
            assertThat(source.delay()).isEqualTo(Duration.ofSeconds(1));
            assertThat(source.limit()).isEqualTo(500);
            assertThat(source.attachments()).isTrue();
            assertThat(source.next()).isEqualTo(new NextRule.None());
        });
    }

    @Test
    void planOfTheDocumentation_canBeRead() throws IOException {
        Matcher example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/howto/crawl-a-site.md")));
        assertThat(example.find()).isTrue();

        CrawlPlan plan = PlanFile.read(folder, example.group(1));

        assertThat(plan.sources())
                .extracting(CrawlSource::next)
                .containsExactly(new NextRule.Numbered("index_{page}.html", 1, 20), new NextRule.Link("a.next", 5));
    }

    @Test
    void everyProblem_isToldWithKeyValueAndRemedy() {
        Path file = PlanFile.write(folder, """
                userAgent: 一号答
                allowPrivate: perhaps
                colour: red
                sources:
                  - name: 甲
                    lists: [ftp://a.example/, https://b.example/]
                    page: "["
                    links: "a["
                    next: "list_{page}.html"
                    hosts: [c.example, "http://d.example"]
                    delay: 100ms
                    limit: 0
                    cookies: yes
                  - name: 甲
                    lists: []
                    pages: 9-1
                    delay: soon
                """);

        assertThatThrownBy(() -> new CrawlPlanReader().read(file))
                .isInstanceOf(CrawlPlanException.class)
                .hasMessageContainingAll(
                        "has 18 problems",
                        "folder is missing: name the folder",
                        "userAgent is no crawler's name: was '一号答'",
                        "allowPrivate cannot be used: was 'perhaps'; write true or false",
                        "colour is no setting: was 'red'",
                        "sources[1].lists cannot be used: was 'ftp://a.example/'",
                        "add b.example there",
                        "sources[1].page cannot be used: was '['",
                        "sources[1].links cannot be used: was 'a['",
                        "sources[1].pages is missing",
                        "sources[1].hosts cannot be used: was 'http://d.example'",
                        "sources[1].delay cannot be used: was '100ms'",
                        "sources[1].limit cannot be used: was '0'",
                        "sources[1].cookies is no setting",
                        "sources[2].name stands twice: was '甲'",
                        "sources[2].lists is missing",
                        "sources[2].page is missing",
                        "sources[2].pages cannot be used: was '9-1'",
                        "sources[2].delay cannot be used: was 'soon'");
    }

    @Test
    void fileThatIsNoYaml_isToldWithItsLine() {
        Path file = PlanFile.write(folder, "folder: saved\nsources: [\n");

        assertThatThrownBy(() -> new CrawlPlanReader().read(file)).hasMessageContaining("is not YAML");
    }

    @Test
    void missingFile_isTold() {
        assertThatThrownBy(() -> new CrawlPlanReader().read(folder.resolve("none.yaml")))
                .hasMessageContaining("cannot be read");
    }
}
