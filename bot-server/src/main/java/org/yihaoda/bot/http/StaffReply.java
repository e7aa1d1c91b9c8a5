package org.yihaoda.bot.http;

import io.vertx.core.http.Cookie;
import org.jspecify.annotations.Nullable;

/**
 * What a request of the staff's comes to.
 *
 * @param wire the body; null: none
 * @param cookie to be set; null: none
 */
record StaffReply(
        int status, @Nullable Object wire, @Nullable Cookie cookie) {
    static StaffReply of(Object wire) {
        return new StaffReply(200, wire, null);
    }

    static StaffReply created(Object wire) {
        return new StaffReply(201, wire, null);
    }

    static StaffReply nothing() {
        return new StaffReply(204, null, null);
    }
}
