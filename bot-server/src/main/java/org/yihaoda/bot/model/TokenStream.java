package org.yihaoda.bot.model;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.model.ModelFailure.Reason;

/**
 * Carries a model's words from the HTTP client's thread to the asking one, which keeps the time: so nothing that happens to
 * the connection can hold it up, and checks run where the question is answered.
 */
final class TokenStream implements StreamingChatResponseHandler {
    /** How often the asking thread looks whether its reader is still there. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private sealed interface Event {
        record Words(String text) implements Event {}

        record Ended(@Nullable FinishReason reason) implements Event {}

        record Broken(Throwable cause) implements Event {}
    }

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final ModelLimits limits;
    private int characters;

    TokenStream(ModelLimits limits) {
        this.limits = limits;
    }

    @Override
    public void onPartialResponse(String words) {
        events.add(new Event.Words(words));
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        events.add(new Event.Ended(response.finishReason()));
    }

    @Override
    public void onError(Throwable cause) {
        events.add(new Event.Broken(cause));
    }

    ModelEnd readTo(TokenReader reader) throws InterruptedException {
        long end = System.nanoTime() + limits.whole().toNanos();
        long next = System.nanoTime() + limits.firstToken().toNanos();
        while (true) {
            Optional<ModelFailure> unwanted = reader.stop();
            if (unwanted.isPresent()) {
                return new ModelEnd.Failed(unwanted.get());
            }
            long now = System.nanoTime();
            if (now >= end || now >= next) {
                return new ModelEnd.Failed(late(now >= end));
            }
            long wait = Math.min(LOOK.toNanos(), Math.min(end, next) - now);
            @Nullable Event event = events.poll(wait, TimeUnit.NANOSECONDS);
            if (event == null) {
                continue;
            }
            if (event instanceof Event.Words(String text)) {
                next = System.nanoTime() + limits.betweenTokens().toNanos();
                characters += text.length();
                if (characters > limits.characters()) {
                    return ModelEnd.Failed.because(Reason.TOO_LONG, "over " + limits.characters() + " characters");
                }
                if (!text.isEmpty()) {
                    reader.read(text);
                }
                continue;
            }
            return ended(event);
        }
    }

    private ModelFailure late(boolean whole) {
        if (whole) {
            return new ModelFailure(
                    Reason.SLOW, "not done within " + limits.whole().toMillis() + " ms");
        }
        return characters == 0
                ? new ModelFailure(
                        Reason.SLOW_START,
                        "no words within " + limits.firstToken().toMillis() + " ms")
                : new ModelFailure(
                        Reason.STALLED, "no words for " + limits.betweenTokens().toMillis() + " ms");
    }

    private ModelEnd ended(Event event) {
        return switch (event) {
            case Event.Broken(Throwable cause) -> new ModelEnd.Failed(Failures.of(cause, characters > 0));
            case Event.Ended(@Nullable FinishReason reason) -> finished(reason);
            case Event.Words words ->
                throw new IllegalStateException(
                        "words end nothing: " + words.text().length());
        };
    }

    private ModelEnd finished(@Nullable FinishReason reason) {
        return switch (reason) {
            case null ->
                characters == 0
                        ? ModelEnd.Failed.because(Reason.GARBAGE, "no words and no end in the protocol's form")
                        : ModelEnd.Failed.because(Reason.TRUNCATED, "the stream ended without finish_reason");
            case STOP ->
                characters == 0 ? ModelEnd.Failed.because(Reason.REFUSED, "no words") : new ModelEnd.Complete();
            case LENGTH -> ModelEnd.Failed.because(Reason.TOO_LONG, "finish_reason length");
            case CONTENT_FILTER -> ModelEnd.Failed.because(Reason.REFUSED, "finish_reason content_filter");
            case TOOL_EXECUTION, OTHER -> ModelEnd.Failed.because(Reason.GARBAGE, "finish_reason " + reason);
        };
    }
}
