package org.yihaoda.index.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PageDecoderTest {
    private static final String TEXT = "云州市高龄津贴，每月100元";

    @Test
    void utf8_isDecoded() {
        assertThat(PageDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    }

    @Test
    void byteOrderMark_isDropped() {
        assertThat(PageDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
    }

    @Test
    void gbk_isDecoded() {
        assertThat(PageDecoder.decode(TEXT.getBytes(Charset.forName("GBK")))).isEqualTo(TEXT);
    }

    @Test
    void gb18030FourBytes_areDecoded() {
        String rare = "㵲塘镇㭎溪乡𠮷家村老年人";
        assertThat(PageDecoder.decode(rare.getBytes(Charset.forName("GB18030"))))
                .isEqualTo(rare);
    }

    @Test
    void metaCharset_isNotBelieved() {
        String utf8 = "<meta charset=\"gb2312\"><p>" + TEXT + "</p>";
        String gbk = "<meta charset=\"utf-8\"><p>" + TEXT + "</p>";
        assertThat(PageDecoder.decode(utf8.getBytes(StandardCharsets.UTF_8))).isEqualTo(utf8);
        assertThat(PageDecoder.decode(gbk.getBytes(Charset.forName("GBK")))).isEqualTo(gbk);
    }

    @Test
    void ascii_isUnchanged() {
        assertThat(PageDecoder.decode("<p>12345</p>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("<p>12345</p>");
    }

    @Test
    void undecodableBytes_becomeReplacementCharacters() {
        byte[] cut = {'a', (byte) 0xFF, 'b'};
        assertThat(PageDecoder.decode(cut)).isEqualTo("a\uFFFDb");
    }

    @Test
    void utf16WithItsMark_isDecoded() {
        assertThat(PageDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(TEXT);
        assertThat(PageDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(TEXT);
    }

    @Test
    void oneBadByte_doesNotTurnTheDecision() {
        assertThat(PageDecoder.decode(with(TEXT.repeat(5).getBytes(StandardCharsets.UTF_8), (byte) 0xFF)))
                .isEqualTo(TEXT.repeat(5) + "\uFFFD");
        assertThat(PageDecoder.decode(with(TEXT.repeat(5).getBytes(Charset.forName("GBK")), (byte) 0xFF)))
                .isEqualTo(TEXT.repeat(5) + "\uFFFD");
    }

    private static byte[] with(byte[] bytes, byte bad) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + 1);
        all[bytes.length] = bad;
        return all;
    }

    @Test
    void noBytes_areAnEmptyText() {
        assertThat(PageDecoder.decode(new byte[0])).isEmpty();
    }
}
