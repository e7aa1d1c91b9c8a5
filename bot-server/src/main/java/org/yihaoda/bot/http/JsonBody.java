package org.yihaoda.bot.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.wording.Wording;

/** A request's body as a JSON object; what is none ends the request with the place where it stops being one. */
final class JsonBody {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonBody() {}

    static JsonNode object(byte[] body) {
        try {
            @Nullable JsonNode json = MAPPER.readTree(body);
            if (json != null && json.isObject()) {
                return json;
            }
            throw malformed(Wording.text(body.length == 0 ? "problem.json.empty" : "problem.json.notObject"));
        } catch (JsonProcessingException e) {
            throw malformed(place(e.getLocation()));
        } catch (IOException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    /** Text that exceeds the parser's limits has no place. */
    private static String place(@Nullable JsonLocation location) {
        return location == null
                ? Wording.text("problem.json.limits")
                : Wording.text("problem.json.place", location.getLineNr(), location.getColumnNr());
    }

    private static ProblemException malformed(String where) {
        return ProblemException.of(400, "problem.title.invalid", "", "problem.json", where);
    }
}
