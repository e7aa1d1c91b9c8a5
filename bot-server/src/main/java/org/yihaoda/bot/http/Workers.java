package org.yihaoda.bot.http;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs blocking work on virtual threads, no more at once than the cores can use; the rest waits its turn, and beyond a
 * limit new work is refused rather than queued without end.
 */
final class Workers implements AutoCloseable {
    private static final int WAITING = 256;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore running;
    private final AtomicInteger accepted = new AtomicInteger();

    Workers() {
        this(Runtime.getRuntime().availableProcessors() * 2);
    }

    /** @param atOnce more than the cores can use only for work that mostly waits for others */
    Workers(int atOnce) {
        this.running = new Semaphore(atOnce, true);
    }

    <T> Future<T> run(Callable<T> work) {
        if (accepted.incrementAndGet() > WAITING) {
            accepted.decrementAndGet();
            return Future.failedFuture(ProblemException.of(503, "problem.title.busy", "", "problem.busy"));
        }
        Promise<T> promise = Promise.promise();
        threads.execute(() -> {
            try {
                promise.complete(inTurn(work));
            } catch (Throwable e) {
                // An Error too must end the request, or it and its conversation would wait for ever.
                promise.fail(e);
            } finally {
                accepted.decrementAndGet();
            }
        });
        return promise.future();
    }

    private <T> T inTurn(Callable<T> work) throws Exception {
        running.acquire();
        try {
            return work.call();
        } finally {
            running.release();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
