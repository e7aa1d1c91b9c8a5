package org.yihaoda.kb.guide;

import java.util.List;

/** What one line of an export gave. */
public sealed interface GuideReading {

    /**
     * A guide, and what of its line was left out because it cannot be right.
     *
     * @param omissions for the office that keeps the guide; empty when everything was taken over
     */
    record Read(ServiceGuide guide, List<Omission> omissions) implements GuideReading {
        public Read {
            omissions = List.copyOf(omissions);
        }
    }

    /**
     * A line that gives no guide.
     *
     * @param line its number in the file, from 1
     * @param field the source's own name of the field, 整行 for the line as a whole
     * @param value what stands there, shortened
     * @param remedy what to do, in Chinese
     */
    record Rejected(int line, String field, String value, String remedy) implements GuideReading {}

    /** A value that was left out; the parts are those of {@link Rejected}. */
    record Omission(String field, String value, String remedy) {}
}
