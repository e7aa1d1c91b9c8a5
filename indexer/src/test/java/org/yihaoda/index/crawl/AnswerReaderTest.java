package org.yihaoda.index.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerReaderTest {
    private static final int LARGEST = 100;

    private static Answer read(byte[] answer, boolean cut) throws IOException {
        return new AnswerReader(new ByteArrayInputStream(answer), LARGEST, cut).read();
    }

    private static Answer read(String answer) throws IOException {
        return read(answer.getBytes(StandardCharsets.ISO_8859_1), false);
    }

    private static String body(Answer answer) {
        return new String(answer.body(), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ntextmore",
                "HTTP/1.0 200\n\ntext",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\ntex\r\n1;x=y\r\nt\r\n0\r\n\r\n",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nconnection: close\r\n\r\ntext"
            })
    void body_isReadHoweverItIsDelimited(String answer) throws IOException {
        assertThat(body(read(answer))).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\ntext",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\ntext",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\ntext\r\n",
                "HTTP/1.1 200 OK\r\nContent-Le",
                ""
            })
    void answerThatWasCutShort_isNoAnswer(String answer) {
        assertThatThrownBy(() -> read(answer)).isInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 101\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 999999999999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n"
            })
    void bodyThatSaysItIsTooLarge_isNotRead(String answer) {
        assertThatThrownBy(() -> read(answer)).isInstanceOf(AnswerReader.TooLargeException.class);
    }

    @Test
    void bodyWithoutALength_isReadUpToTheLargest() throws IOException {
        assertThat(body(read("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(LARGEST)))).hasSize(LARGEST);
        assertThatThrownBy(() -> read("HTTP/1.1 200 OK\r\n\r\n" + "x".repeat(LARGEST + 1)))
                .isInstanceOf(AnswerReader.TooLargeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 300", "Connection: close", "Transfer-Encoding: chunked"})
    void robots_areCutAtTheLargest(String header) throws IOException {
        String size = header.endsWith("chunked") ? "12c\r\n" : "";
        String answer = "HTTP/1.1 200 OK\r\n" + header + "\r\n\r\n" + size + "x".repeat(300);

        assertThat(body(read(answer.getBytes(StandardCharsets.ISO_8859_1), true)))
                .isEqualTo("x".repeat(LARGEST));
    }

    @Test
    void packedBody_isUnpacked_butNotBeyondTheLargest() throws IOException {
        assertThat(body(read(packed("text"), false))).isEqualTo("text");
        assertThatThrownBy(() -> read(packed("0".repeat(LARGEST + 1)), false))
                .isInstanceOf(AnswerReader.TooLargeException.class);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        try (GZIPOutputStream packing = new GZIPOutputStream(answer)) {
            packing.write(text.getBytes(StandardCharsets.US_ASCII));
        }
        return answer.toByteArray();
    }

    @Test
    void headerThatCouldSmuggleALine_isLeftOut() throws IOException {
        Answer answer =
                read("HTTP/1.1 304 Not Modified\r\nETag: \"a\rHost: b\"\r\nLast-Modified : x\r\nVia: c\r\n\r\n");

        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.header("Last-Modified")).isNull();
        assertThat(answer.header("via")).isEqualTo("c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH\r\n\r\n", "HTTP/2 200\r\n\r\n", "HTTP/1.1 999 x\r\n\r\n"})
    void otherProtocols_areNoAnswer(String answer) {
        assertThatThrownBy(() -> read(answer)).isInstanceOf(IOException.class).hasMessageContaining("HTTP/1.1");
    }

    @Test
    void endlessHeaders_areGivenUp() {
        assertThatThrownBy(() -> read("HTTP/1.1 200 OK\r\n" + "A: b\r\n".repeat(5_000)))
                .hasMessageContaining("header lines");
        assertThatThrownBy(() -> read("HTTP/1.1 200 OK\r\nA: " + "b".repeat(50_000)))
                .hasMessageContaining("header line longer");
    }
}
