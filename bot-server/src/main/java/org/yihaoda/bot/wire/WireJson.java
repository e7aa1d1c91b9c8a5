package org.yihaoda.bot.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Writes wire types; everything in them is a record of texts, numbers and lists. */
public final class WireJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private WireJson() {}

    public static String write(Object wire) {
        try {
            return MAPPER.writeValueAsString(wire);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "a wire type cannot be written: " + wire.getClass().getSimpleName(), e);
        }
    }

    /** The same, indented for people. */
    public static String writeIndented(Object wire) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(wire);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "a wire type cannot be written: " + wire.getClass().getSimpleName(), e);
        }
    }
}
