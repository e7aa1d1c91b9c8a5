package org.yihaoda.bot.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.yihaoda.bot.sample.Client;

/** Reads server-sent events as a browser does. */
final class EventReader {
    record Event(String name, JsonNode data) {}

    private EventReader() {}

    static List<Event> of(HttpResponse<String> response) {
        return Arrays.stream(response.body().split("\n\n"))
                .map(EventReader::event)
                .toList();
    }

    /** The schema of the contract that an event's data is of. */
    static String schema(Event event) {
        return switch (event.name()) {
            case "progress" -> "Progress";
            case "sentence" -> "Sentence";
            case "answer" -> "Answer";
            default -> throw new IllegalArgumentException("no event of the contract: " + event.name());
        };
    }

    private static Event event(String block) {
        String[] lines = block.split("\n");
        if (lines.length != 2 || !lines[0].startsWith("event: ") || !lines[1].startsWith("data: ")) {
            throw new IllegalArgumentException("no event: " + block);
        }
        return new Event(lines[0].substring("event: ".length()), Client.json(lines[1].substring("data: ".length())));
    }
}
