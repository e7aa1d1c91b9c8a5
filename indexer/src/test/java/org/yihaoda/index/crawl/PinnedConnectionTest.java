package org.yihaoda.index.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connection goes to the checked address, and TLS still speaks to the name. */
final class PinnedConnectionTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final SSLSocketFactory DEFAULT = (SSLSocketFactory) SSLSocketFactory.getDefault();
    private static final char[] WORD = "changeit".toCharArray();

    @TempDir
    private Path folder = Path.of("");

    /** A key for one name, and the trust in it. */
    private SSLContext context(String name) throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.resolve("keys.p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=dns:" + name,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(WORD),
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        made.getInputStream().readAllBytes();
        assertThat(made.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, WORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, WORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trust = KeyStore.getInstance("PKCS12");
        trust.load(null, WORD);
        trust.setCertificateEntry("site", keys.getCertificate("site"));
        trusted.init(trust);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    @Test
    void tls_asksTheCheckedAddressForTheName_andVerifiesIt() throws Exception {
        SSLContext context = context("www.yunzhou.gov.example");
        HttpsServer server = HttpsServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'o', 'k'});
            exchange.close();
        });
        server.start();
        try {
            PinnedConnection connection = new PinnedConnection(context.getSocketFactory(), Duration.ofSeconds(20));
            String rest = ":" + server.getAddress().getPort() + "/";

            Answer answer =
                    connection.get(URI.create("https://www.yunzhou.gov.example" + rest), LOOPBACK, Map.of(), Kind.PAGE);

            assertThat(answer.body()).isEqualTo(new byte[] {'o', 'k'});
            assertThatThrownBy(() -> connection.get(
                            URI.create("https://www.linjiang.gov.example" + rest), LOOPBACK, Map.of(), Kind.PAGE))
                    .isInstanceOf(SSLException.class)
                    .hasMessageContaining("www.linjiang.gov.example");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nameThatMovesToAnInnerAddressAfterItsCheck_gainsNothing() {
        AtomicInteger asked = new AtomicInteger();
        // Were the name asked a second time, the connection would go where nobody listens.
        Resolver.Names rebinding = host ->
                new InetAddress[] {InetAddress.ofLiteral(asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2")};
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Thread answering = Thread.ofVirtual().start(() -> answerOnce(server));
            Resolver resolver = new Resolver(rebinding, true);
            PoliteClient client = new PoliteClient(
                    resolver, new PinnedConnection(DEFAULT, Duration.ofSeconds(20)), "Bot", Duration.ofMillis(1));
            URI url = URI.create("http://www.yunzhou.gov.example:" + server.getLocalPort() + "/");

            Fetch fetch = client.ask(url, new Wanted(url, Kind.PAGE, Set.of(), Duration.ZERO, null), Duration.ZERO);

            assertThat(fetch).isInstanceOf(Fetch.Got.class);
            assertThat(asked).hasValue(1);
            answering.interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answerOnce(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getInputStream().read();
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void answerThatDrips_isGivenUp() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, LOOPBACK)) {
            Thread.ofVirtual().start(() -> drip(server));
            PinnedConnection connection = new PinnedConnection(DEFAULT, Duration.ofMillis(300));

            assertThatThrownBy(() -> connection.get(
                            URI.create("http://a.example:" + server.getLocalPort() + "/"),
                            LOOPBACK,
                            Map.of(),
                            Kind.PAGE))
                    .isInstanceOf(SocketTimeoutException.class)
                    .hasMessageContaining("too long");
        }
    }

    private static void drip(ServerSocket server) {
        try (Socket socket = server.accept()) {
            while (true) {
                socket.getOutputStream().write('H');
                socket.getOutputStream().flush();
                Thread.sleep(20);
            }
        } catch (IOException | InterruptedException ended) {
            // The other side has given up, which is what the test wants.
        }
    }
}
