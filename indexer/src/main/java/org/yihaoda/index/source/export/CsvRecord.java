package org.yihaoda.index.source.export;

import java.util.ArrayList;
import java.util.List;

/** A record of a CSV file as it is taken line by line: what stands in quotation marks may run over several lines. */
final class CsvRecord {
    private enum Place {
        /** Before a value's first character. */
        BEFORE,
        PLAIN,
        QUOTED,
        /** Behind a quotation mark within quoted words: the value's end, or the first half of a doubled mark. */
        QUOTE,
        /** Behind characters that may not stand behind a quoted value. */
        BROKEN
    }

    private final List<String> values = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private Place place = Place.BEFORE;

    /** @param line with its line end */
    void take(String line) {
        for (int i = 0; i < line.length() && place != Place.BROKEN; i++) {
            take(line.charAt(i));
        }
    }

    private void take(char next) {
        switch (place) {
            case BEFORE, PLAIN -> plain(next);
            case QUOTED -> {
                if (next == '"') {
                    place = Place.QUOTE;
                } else {
                    value.append(next);
                }
            }
            case QUOTE -> behindQuote(next);
            case BROKEN -> {}
        }
    }

    private void plain(char next) {
        if (next == ',') {
            end();
        } else if (next == '"' && place == Place.BEFORE) {
            place = Place.QUOTED;
        } else if (next != '\n' && next != '\r') {
            place = Place.PLAIN;
            value.append(next);
        }
    }

    private void behindQuote(char next) {
        if (next == '"') {
            value.append(next);
            place = Place.QUOTED;
        } else if (next == ',') {
            end();
        } else if (!Character.isWhitespace(next)) {
            place = Place.BROKEN;
        }
    }

    private void end() {
        values.add(value.toString());
        value.setLength(0);
        place = Place.BEFORE;
    }

    /** Whether a quotation mark is open at the end of what was taken, so that the record goes on in the next line. */
    boolean isOpen() {
        return place == Place.QUOTED;
    }

    boolean isBroken() {
        return place == Place.BROKEN;
    }

    /** The values of a whole record. */
    List<String> values() {
        List<String> all = new ArrayList<>(values);
        all.add(value.toString());
        return all;
    }
}
