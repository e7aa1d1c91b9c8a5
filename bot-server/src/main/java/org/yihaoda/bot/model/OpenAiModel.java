package org.yihaoda.bot.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.yihaoda.bot.model.ModelFailure.Reason;

/**
 * Any endpoint that speaks OpenAI's chat completions (Qwen, DeepSeek, vLLM, Ollama), by LangChain4j's streaming model over
 * the JDK's HTTP client.
 */
final class OpenAiModel implements TextWriter {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final int MOST_TOKENS = 1500;

    private final ModelSettings settings;
    private final ModelLimits limits;
    private final HttpClient http;

    OpenAiModel(ModelSettings settings, ModelLimits limits) {
        this.settings = settings;
        this.limits = limits;
        // Version 1.1, since several servers answer the JDK's offer of HTTP/2 over plain text with an error.
        this.http = JdkHttpClient.builder()
                .httpClientBuilder(java.net.http.HttpClient.newBuilder()
                        .version(java.net.http.HttpClient.Version.HTTP_1_1)
                        .executor(Executors.newVirtualThreadPerTaskExecutor()))
                .connectTimeout(CONNECTING)
                .readTimeout(limits.firstToken().plus(CONNECTING))
                .build();
    }

    @Override
    public ModelEnd write(Prompt prompt, TokenReader reader) {
        try (OneCall call = new OneCall(http)) {
            TokenStream stream = new TokenStream(limits);
            model(call).chat(request(prompt), stream);
            return stream.readTo(reader);
        } catch (RuntimeException e) {
            return new ModelEnd.Failed(Failures.of(e, false));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ModelEnd.Failed.because(Reason.CANCELLED, "interrupted");
        }
    }

    private OpenAiStreamingChatModel model(OneCall call) {
        return OpenAiStreamingChatModel.builder()
                .httpClientBuilder(call)
                .baseUrl(settings.baseUrl())
                .apiKey(settings.key().isEmpty() ? "none" : settings.key())
                .modelName(settings.name())
                .temperature(0.0)
                .maxTokens(MOST_TOKENS)
                .logRequests(false)
                .logResponses(false)
                .build();
    }

    private static ChatRequest request(Prompt prompt) {
        return ChatRequest.builder()
                .messages(SystemMessage.from(prompt.system()), UserMessage.from(prompt.user()))
                .build();
    }
}
