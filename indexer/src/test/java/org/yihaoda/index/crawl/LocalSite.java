package org.yihaoda.index.crawl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The portal of 云州市 on this machine: sample pages under a list in GBK, with what real portals do to crawlers. */
final class LocalSite implements AutoCloseable {
    static final String AGENT = "YihaodaBot/1.0 (+mailto:editor@yunzhou.gov.example)";
    static final Path SAMPLE = Path.of("../knowledge-base/sample");

    /** One request as it came in. */
    record Asked(
            String path,
            int status,
            long at,
            @Nullable String condition,
            @Nullable String agent,
            String host) {}

    private interface Page {
        int answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    LocalSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    /** The robots.txt, the list in two pages, six documents and an attachment. */
    static LocalSite portal() throws IOException {
        LocalSite site = new LocalSite();
        site.text("/robots.txt", "text/plain", "User-agent: *\nDisallow: /zcwj/internal/\n");
        site.html("/zcwj/", """
                <html><head><meta charset="gb2312"><title>政策文件</title></head><body><ul class="list">
                <li><a href="./t1.html">云州市中小企业贷款贴息办法</a></li>
                <li><a href="./t2.html">云州市稳岗返还通知</a></li>
                <li><a href="internal/t3.html">内部文件</a></li>
                <li><a href="loop/t4.html">转来转去</a></li>
                <li><a href="away/t5.html">外站文件</a></li>
                </ul><a class="next" href="index_2.html">下一页</a><a href="/about.html">关于我们</a></body></html>""");
        site.html("/zcwj/index_2.html", """
                <ul class="list"><li><a href="busy/t6.html">稳岗返还问答</a></li>
                <li><a href="t7.html">附件页</a></li></ul>""");
        site.file("/zcwj/t1.html", SAMPLE.resolve("city/enterprise/sme-loan-interest-subsidy.html"));
        site.file("/zcwj/t2.html", SAMPLE.resolve("city/enterprise/job-stabilization-refund-notice.html"));
        site.html("/zcwj/internal/t3.html", "<p>不公开</p>");
        site.redirect("/zcwj/loop/t4.html", "/zcwj/loop/t4.html?again");
        site.redirect("/zcwj/away/t5.html", "http://www.linjiang.gov.example/t5.html");
        site.busyOnce("/zcwj/busy/t6.html", SAMPLE.resolve("city/enterprise/job-stabilization-refund-qa.html"));
        site.html("/zcwj/t7.html", "<p>见附件。</p><a href='/files/%B8%BD.pdf'>附件</a><a href='../files/2.docx'>附件2</a>");
        site.bytes("/files/%B8%BD.pdf", "application/pdf", "%PDF-1.7 sample".getBytes(StandardCharsets.US_ASCII));
        site.bytes("/files/2.docx", "application/octet-stream", "PK sample".getBytes(StandardCharsets.US_ASCII));
        return site;
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String path) {
        return "http://www.yunzhou.gov.example:" + port() + path;
    }

    String plan(boolean allowPrivate) {
        return """
                folder: saved
                userAgent: %s
                allowPrivate: %s
                sources:
                  - name: 政策文件
                    lists: [%s]
                    page: /t\\d+\\.html$
                    next: a.next
                    delay: %s
                """.formatted(AGENT, allowPrivate, url("/zcwj/"), allowPrivate ? "0ms" : "500ms");
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    void forget() {
        asked.clear();
    }

    void html(String path, String html) {
        bytes(path, "text/html", html.getBytes(Charset.forName("GBK")));
    }

    void text(String path, String type, String text) {
        bytes(path, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private void file(String path, Path file) throws IOException {
        bytes(path, "text/html; charset=utf-8", Files.readAllBytes(file));
    }

    void bytes(String path, String type, byte[] bytes) {
        pages.put(path, exchange -> tagged(exchange, type, bytes));
    }

    void status(String path, int status) {
        pages.put(path, exchange -> answer(exchange, status, new byte[0]));
    }

    void redirect(String path, String to) {
        pages.put(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            return answer(exchange, 302, new byte[0]);
        });
    }

    void retryLater(String path, int seconds) {
        pages.put(path, exchange -> {
            exchange.getResponseHeaders().set("Retry-After", Integer.toString(seconds));
            return answer(exchange, 503, new byte[0]);
        });
    }

    private void busyOnce(String path, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        pages.put(path, exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1");
            bytes(path, "text/html", bytes);
            return answer(exchange, 429, new byte[0]);
        });
    }

    private static int tagged(HttpExchange exchange, String type, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        String tag = "\"" + sum.getValue() + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Content-Type", type);
        return tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                ? answer(exchange, 304, new byte[0])
                : answer(exchange, 200, bytes);
    }

    private static int answer(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        return status;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        try (exchange) {
            Page page = pages.getOrDefault(path, each -> answer(each, 404, new byte[0]));
            long at = System.nanoTime();
            Map<String, @Nullable String> sent = new LinkedHashMap<>();
            for (String name : List.of("If-None-Match", "User-Agent", "Host")) {
                sent.put(name, exchange.getRequestHeaders().getFirst(name));
            }
            int status = page.answer(exchange);
            asked.add(new Asked(
                    path, status, at, sent.get("If-None-Match"), sent.get("User-Agent"), "" + sent.get("Host")));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
