package org.yihaoda.index.crawl;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One GET over a connection to one given address. The JDK's HTTP clients resolve a name by themselves, so an address that
 * was checked before need not be the one they connect to; here it is, while TLS still asks for the name and verifies it.
 */
final class PinnedConnection {
    private static final Duration CONNECTING = Duration.ofSeconds(15);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final SSLSocketFactory tls;
    private final Duration longest;

    /**
     * @param longest the time for a whole answer, so that a server that drips bytes does not hold the crawl up
     */
    PinnedConnection(SSLSocketFactory tls, Duration longest) {
        this.tls = tls;
        this.longest = longest;
    }

    Answer get(URI address, InetAddress checked, Map<String, String> headers, Kind kind) throws IOException {
        long deadline = System.nanoTime() + longest.toNanos();
        try (Socket plain = new Socket()) {
            plain.setSoTimeout((int) SILENCE.toMillis());
            plain.connect(new InetSocketAddress(checked, port(address)), (int) CONNECTING.toMillis());
            try (Socket socket = address.getScheme().equals("https") ? secured(plain, address) : plain) {
                socket.getOutputStream().write(request(address, headers));
                socket.getOutputStream().flush();
                BufferedInputStream in = new BufferedInputStream(new Timely(socket, deadline));
                return new AnswerReader(in, kind.largest(), kind.cut()).read();
            }
        }
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return address.getScheme().equals("https") ? 443 : 80;
    }

    private Socket secured(Socket plain, URI address) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, address.getHost(), port(address), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static byte[] request(URI address, Map<String, String> headers) {
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        StringBuilder request = new StringBuilder("GET ")
                .append(address.getRawPath())
                .append(query)
                .append(" HTTP/1.1\r\nHost: ")
                .append(address.getRawAuthority())
                .append("\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        return request.append("Accept-Encoding: gzip\r\nConnection: close\r\n\r\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Ends when the time for the whole answer is over. */
    private static final class Timely extends FilterInputStream {
        private final long deadline;

        Timely(Socket socket, long deadline) throws IOException {
            super(socket.getInputStream());
            this.deadline = deadline;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (System.nanoTime() - deadline > 0) {
                throw new SocketTimeoutException("the answer took too long");
            }
            return super.read(into, from, length);
        }
    }
}
