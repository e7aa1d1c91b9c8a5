package org.yihaoda.bot.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihaoda.bot.screen.Matter;

/** A file of citizens' messages, one JSON object a line: text, and where they are judged expected. Other fields are left. */
record MessageFile(Path path, List<Message> messages) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One message, and what it is about. */
    record Message(String text, Optional<Matter> expected) {}

    MessageFile {
        messages = List.copyOf(messages);
    }

    static MessageFile read(Path file) {
        List<Message> messages = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                messages.add(message(lines.get(i), file.getFileName() + " line " + (i + 1)));
            }
        }
        if (messages.isEmpty()) {
            throw new CommandFailure(file + " holds no message: write lines like {\"text\":\"…\"}");
        }
        return new MessageFile(file, messages);
    }

    /** The file's name without its ending. */
    String name() {
        return String.valueOf(path.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure(file + " cannot be read (" + e + "): name a file of JSON lines in UTF-8");
        }
    }

    private static Message message(String line, String place) {
        try {
            JsonNode row = JSON.readTree(line);
            String text = row.path("text").asText("");
            if (text.isBlank()) {
                throw new CommandFailure(place + " has no text: write {\"text\":\"…\"}");
            }
            return new Message(
                    text,
                    Optional.of(row.path("expected").asText(""))
                            .filter(label -> !label.isEmpty())
                            .map(label -> matter(label, place)));
        } catch (JsonProcessingException e) {
            throw new CommandFailure(
                    place + " is no JSON object (" + e.getOriginalMessage() + "): write {\"text\":\"…\"}");
        }
    }

    private static Matter matter(String label, String place) {
        try {
            return Matter.valueOf(label);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(
                    place + ": expected is '" + label + "', which is none of " + List.of(Matter.values()));
        }
    }
}
