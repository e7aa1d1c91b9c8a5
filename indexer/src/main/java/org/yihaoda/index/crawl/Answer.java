package org.yihaoda.index.crawl;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param headers the first of each name
 * @param body empty unless the status is 200
 */
@SuppressWarnings("ArrayRecordComponent") // read once and thrown away; never compared
record Answer(int status, Map<String, String> headers, byte[] body) {
    Answer {
        TreeMap<String, String> folded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        folded.putAll(headers);
        headers = folded;
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }
}
