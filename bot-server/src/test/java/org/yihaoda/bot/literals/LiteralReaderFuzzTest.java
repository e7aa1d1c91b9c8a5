package org.yihaoda.bot.literals;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text, it is read, and says what it says. Without JAZZER_FUZZ=1 only the seeds are read. */
class LiteralReaderFuzzTest {
    static Stream<byte[]> seeds() {
        return Stream.of("自2026年6月1日起，每月500—1000元，三十个工作日内办结。", "0分之0、1/0、９９９９９９９９９９９９９９９９９万亿元", "第条第款\uD800〇〇〇〇〇", "")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "50s")
    void text_isReadInItsOwnPlaces(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(LiteralReader.in(text))
                .allSatisfy(literal -> assertThat(text.substring(literal.start(), literal.end()))
                        .isEqualTo(literal.text()));
        assertThat(LiteralCheck.missing(text, List.of(new CitedText("", null, "", text))))
                .isEmpty();
    }
}
