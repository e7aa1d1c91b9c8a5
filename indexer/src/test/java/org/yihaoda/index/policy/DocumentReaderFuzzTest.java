package org.yihaoda.index.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes of a page, a law or a text, reading it comes to an outcome. Without JAZZER_FUZZ=1 only the seeds are read. */
class DocumentReaderFuzzTest {
    private static Stream<byte[]> of(String... texts) {
        return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> pages() {
        return of(
                "",
                "<",
                "<title>云州市甲办法</title><table><tr><td rowspan=99 colspan=99>索引号：<td>1</table><div><p>第一条 老年人，每月100元。<p>第二条",
                "<meta name=PubDate content=2024-13-45><div style='display:none'>" + "<div>".repeat(3000) + "一、总则。");
    }

    @MethodSource("pages")
    @FuzzTest(maxDuration = "50s")
    void page_comesToAnOutcome(byte[] bytes) {
        assertThat(SamplePages.reader().read(bytes, "a.html")).isInstanceOf(DocumentReading.class);
    }

    static Stream<byte[]> laws() {
        return of(
                "---\na: b\n---\n# 云州市养犬条例\n<!-- x -->\n## 第一章 总 则\n\n第一条 为了**规范**养犬，[制定](a)本条例。\n\n|甲|乙|\n|--|--|\n|1|2|\n",
                "# \n|\n||\n**`__~~\\");
    }

    @MethodSource("laws")
    @FuzzTest(maxDuration = "50s")
    void law_comesToAnOutcome(byte[] bytes) {
        assertThat(SamplePages.reader().read(bytes, "云州市养犬条例(2021-09-27).md")).isInstanceOf(DocumentReading.class);
    }

    static Stream<byte[]> texts() {
        return of("云州市甲办法\n第一条 老年人，是指年满60周岁的居民。\n（一）甲；\n（二）乙。\n云州市民政局\n二〇二一年四月十二日\n", "?ldquo;十四?rdquo;、/div>");
    }

    @MethodSource("texts")
    @FuzzTest(maxDuration = "50s")
    void text_comesToAnOutcome(byte[] bytes) {
        assertThat(SamplePages.reader().read(bytes, "a.txt")).isInstanceOf(DocumentReading.class);
    }
}
