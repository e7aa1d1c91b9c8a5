package org.yihaoda.bot.trial;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** OpenAI's chat completions, as far as the scripted model speaks them. */
final class ChatProtocol {
    static final String DONE = "data: [DONE]\n\n";
    private static final int WORDS = 5;

    private ChatProtocol() {}

    /** The last message of the user. */
    static String user(JsonObject request) {
        JsonArray messages = request.getJsonArray("messages", new JsonArray());
        String user = "";
        for (int i = 0; i < messages.size(); i++) {
            JsonObject message = messages.getJsonObject(i);
            if ("user".equals(message.getString("role"))) {
                user = content(message);
            }
        }
        return user;
    }

    /** A text, or a list of parts with texts. */
    private static String content(JsonObject message) {
        Object content = message.getValue("content");
        if (content instanceof JsonArray parts) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.size(); i++) {
                text.append(parts.getJsonObject(i).getString("text", ""));
            }
            return text.toString();
        }
        return String.valueOf(content);
    }

    /** The text in the small pieces in which models send it. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); at += WORDS) {
            pieces.add(text.substring(at, Math.min(text.length(), at + WORDS)));
        }
        return pieces;
    }

    static String event(String words) {
        return chunk(new JsonObject().put("content", words), null);
    }

    static String finish() {
        return chunk(new JsonObject(), "stop");
    }

    private static String chunk(JsonObject delta, @Nullable String finish) {
        JsonObject choice = new JsonObject().put("index", 0).put("delta", delta).put("finish_reason", finish);
        return "data: "
                + new JsonObject()
                        .put("id", "scripted")
                        .put("object", "chat.completion.chunk")
                        .put("created", 0)
                        .put("model", "scripted")
                        .put("choices", new JsonArray().add(choice))
                        .encode()
                + "\n\n";
    }

    static String whole(String text) {
        JsonObject message = new JsonObject().put("role", "assistant").put("content", text);
        JsonObject choice =
                new JsonObject().put("index", 0).put("message", message).put("finish_reason", "stop");
        return new JsonObject()
                .put("id", "scripted")
                .put("object", "chat.completion")
                .put("created", 0)
                .put("model", "scripted")
                .put("choices", new JsonArray().add(choice))
                .encode();
    }

    static String error(int status) {
        return new JsonObject()
                .put(
                        "error",
                        new JsonObject().put("message", "scripted failure").put("code", status))
                .encode();
    }
}
