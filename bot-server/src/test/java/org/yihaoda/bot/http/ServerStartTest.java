package org.yihaoda.bot.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yihaoda.bot.sample.Sample;
import org.yihaoda.kb.region.RegionTree;

/** A server that cannot start leaves nothing behind, and one that ends neither. */
@ExtendWith(Sample.Provider.class)
final class ServerStartTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Sample sample;

    ServerStartTest(Sample sample) {
        this.sample = sample;
    }

    @Test
    void takenPort_leavesNoThreadBehind() throws InterruptedException {
        int taken = sample.client().port();
        List<Long> before = ours();

        assertThatThrownBy(() -> start(taken))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("in use");

        assertThat(endedSince(before)).isTrue();
    }

    @Test
    void closedServer_leavesNoThreadBehind() throws InterruptedException {
        List<Long> before = ours();
        Server server = start(0);
        assertThat(ours()).as("the threads that are looked for").hasSizeGreaterThan(before.size());

        server.close();

        assertThat(endedSince(before)).isTrue();
    }

    private Server start(int port) {
        return Server.start(sample.configuration(), port, sample.knowledge(), RegionTree.standard(), Clock.systemUTC());
    }

    private static List<Long> ours() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread ->
                        thread.getName().equals("retention") || thread.getName().startsWith("vert.x-eventloop-thread"))
                .map(Thread::threadId)
                .sorted()
                .toList();
    }

    /** Threads end a moment after they are told to. */
    private static boolean endedSince(List<Long> before) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!before.containsAll(ours()) && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        return before.containsAll(ours());
    }
}
