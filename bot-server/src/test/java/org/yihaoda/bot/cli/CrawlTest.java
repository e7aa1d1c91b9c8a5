package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The crawl command as scripts meet it: exit codes, messages, JSON. */
final class CrawlTest {
    @TempDir
    private Path folder = Path.of("");

    private final HttpServer site;

    CrawlTest() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    private record Ended(int code, String out, String err) {}

    private Ended crawl(String plan, String... options) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Path file = Files.writeString(folder.resolve("crawl.yaml"), plan);
        String[] arguments = new String[options.length + 2];
        arguments[0] = "crawl";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        int code = Main.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    private String plan(boolean allowPrivate) {
        return """
                folder: saved
                userAgent: YihaodaBot/1.0
                allowPrivate: %s
                sources:
                  - {name: 政策文件, lists: "http://127.0.0.1:%s/", page: /t1, delay: 500ms}
                """.formatted(allowPrivate, site.getAddress().getPort());
    }

    @BeforeEach
    void serve() {
        site.createContext("/", exchange -> {
            boolean found = !exchange.getRequestURI().getPath().equals("/robots.txt");
            byte[] bytes = "<a href='t1.html'>文件</a>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(found ? 200 : 404, found ? bytes.length : -1);
            if (found) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    @Test
    void crawl_listsEachAddressAndCounts() throws IOException {
        Ended ended = crawl(plan(true));

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("Fetched\thttp://127.0.0.1:" + site.getAddress().getPort() + "/t1.html\t")
                .containsPattern("Fetched +2")
                .contains("saved in: " + folder.resolve("saved"));
    }

    @Test
    void crawl_isToldToPrograms() throws IOException {
        Ended ended = crawl(plan(true), "--json");

        assertThat(ended.out()).contains("\"outcome\" : \"Fetched\"", "\"kind\" : \"PAGE\"", "\"doneBefore\" : 0");
    }

    @Test
    void nothingFetched_isAFailure() throws IOException {
        Ended ended = crawl(plan(false));

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).contains("PRIVATE: ", "127.0.0.0/8");
        assertThat(ended.err()).contains("nothing could be fetched of 1 addresses");
    }

    @Test
    void wrongConfiguration_isWrongUse() throws IOException {
        Ended ended = crawl("folder: saved\n");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("userAgent is missing", "sources holds no list");
    }
}
