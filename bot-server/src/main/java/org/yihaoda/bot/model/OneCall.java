package org.yihaoda.bot.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The shared HTTP client for one call, which can be broken off at any time: LangChain4j's own handle exists only from the
 * first words on, and a model that never says any would keep its connection.
 */
final class OneCall implements HttpClient, HttpClientBuilder, AutoCloseable {
    private final HttpClient shared;
    private @Nullable InputStream body;
    private boolean closed;

    OneCall(HttpClient shared) {
        this.shared = shared;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        return shared.execute(request);
    }

    /**
     * On a thread of its own: when a response's head is there at once, the client reads its body in the thread that asked, and
     * a stream that stalls would hold up the one who keeps the time.
     */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        Thread.ofVirtual().name("model call").start(() -> {
            try {
                shared.execute(
                        request,
                        (stream, events) -> {
                            if (opened(stream)) {
                                parser.parse(stream, events);
                            }
                        },
                        listener);
            } catch (RuntimeException e) {
                listener.onError(e);
            }
        });
    }

    private synchronized boolean opened(InputStream stream) {
        if (closed) {
            close(stream);
            return false;
        }
        body = stream;
        return true;
    }

    /** Ends the connection unless the answer has been read to its end. */
    @Override
    public synchronized void close() {
        closed = true;
        if (body != null) {
            close(body);
        }
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException alreadyBroken) {
            // What was wanted.
        }
    }

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public @Nullable Duration connectTimeout() {
        return null;
    }

    /** The shared client has its own. */
    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public @Nullable Duration readTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }
}
