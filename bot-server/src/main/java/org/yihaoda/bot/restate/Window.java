package org.yihaoda.bot.restate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What of a conversation still counts: the last ten questions, and none from before half an hour of silence (QA-13). */
public final class Window {
    static final int MOST = 10;
    static final Duration IDLE = Duration.ofMinutes(30);

    private Window() {}

    /** The oldest first. */
    public static List<Turn> recent(List<Turn> earlier, Instant now) {
        List<Turn> recent = new ArrayList<>();
        Instant next = now;
        for (Turn turn : earlier.reversed()) {
            if (recent.size() == MOST || Duration.between(turn.at(), next).compareTo(IDLE) > 0) {
                break;
            }
            recent.addFirst(turn);
            next = turn.at();
        }
        return recent;
    }
}
