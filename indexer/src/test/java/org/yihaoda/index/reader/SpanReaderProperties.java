package org.yihaoda.index.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is read: words of the passage, no number cut, no exception left out. */
class SpanReaderProperties {
    private static final SpanReader READER = SpanReader.shipped();
    private static final List<String> PIECES = List.of(
            "补贴标准为每人1,200.50元",
            "但已退休的除外",
            "，",
            "。",
            "；",
            "\n",
            "：",
            "（一）身份证",
            "《云州市养犬办法》",
            "9:00至17:30",
            "咨询电话0312-5550123",
            " ",
            "满3年的",
            "不予受理",
            "“一网通办”",
            "、",
            "𠮷",
            "iPhone 15",
            "由社区发放",
            "（",
            "”",
            "30%以上");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of("补贴多少元？", "谁不能申请？", "电话", "？", "", "如何办理养犬登记？", "社区发放哪些补贴？");
    }

    @Property(tries = 300)
    void span_isOfThePassage_andCutsNoNumber(
            @ForAll("questions") String question, @ForAll("texts") String one, @ForAll("texts") String other) {
        List<ReadingPassage> passages = List.of(
                new ReadingPassage("云州市办法", List.of("一、补贴"), one, 0.6, true),
                new ReadingPassage("", List.of(), other, 0.5, false));

        READER.read(question, passages).ifPresent(span -> {
            String text = passages.get(span.passage()).text();
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.of(text)).isNotBlank();
            assertThat(isInside(text, span.start())).isFalse();
            assertThat(isInside(text, span.end())).isFalse();
        });
    }

    private static boolean isInside(String text, int at) {
        return at > 0
                && at < text.length()
                && (Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at))
                        || Character.isHighSurrogate(text.charAt(at - 1)));
    }

    @Property(tries = 300)
    void exceptionOfASentence_isInIt(@ForAll("questions") String question, @ForAll("texts") String text) {
        String whole = text.replace("但已退休的除外", "") + "。本人可领取补贴，但已退休的除外。";
        List<ReadingPassage> passages = List.of(new ReadingPassage("", List.of(), whole, 0.6, true));

        READER.read(question, passages).map(span -> span.of(whole)).ifPresent(words -> {
            boolean cut = words.contains("可领取补贴") && !words.contains("除外");
            assertThat(cut).isFalse();
        });
    }
}
