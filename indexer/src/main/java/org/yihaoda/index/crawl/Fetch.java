package org.yihaoda.index.crawl;

import java.net.URI;

/** How fetching one address ended. */
sealed interface Fetch {
    /**
     * @param at where it was found in the end, after redirects
     */
    record Got(URI at, Answer answer) implements Fetch {}

    /** As it was. */
    record NotModified() implements Fetch {}

    /** 404 or 410. */
    record Gone(int status) implements Fetch {}

    /** To be asked elsewhere. */
    record Moved(URI to) implements Fetch {}

    record Refused(Refusal by, String reason) implements Fetch {}

    /**
     * @param status 0 when the server did not answer
     */
    record Failed(int status, String reason) implements Fetch {}
}
