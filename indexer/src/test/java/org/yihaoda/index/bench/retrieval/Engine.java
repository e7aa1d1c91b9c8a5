package org.yihaoda.index.bench.retrieval;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Takes documents, then questions; safe for many threads once it has been finished. */
interface Engine extends AutoCloseable {
    /** The stage that is no part of searching: every engine would need the question's vector. */
    String EMBED = "embed";

    /** One way to search what the engine holds. */
    record Way(String name, Search search) {}

    /**
     * What was found.
     *
     * @param keys of the passages, best first
     * @param stages how long named stages took; empty where an engine does not tell
     */
    record Answer(List<String> keys, Map<String, Duration> stages) {
        public Answer {
            keys = List.copyOf(keys);
        }
    }

    /** Answers a question whole, texts of the passages included. */
    interface Search {
        Answer answer(Question question);
    }

    /** What the index takes on disk, and the parts that a search has to visit. */
    record Footprint(long bytes, int segments) {}

    String name();

    void add(MadeDocument document);

    /** Makes all that was added searchable. */
    void finish();

    List<Way> ways();

    Footprint footprint();

    @Override
    void close();
}
