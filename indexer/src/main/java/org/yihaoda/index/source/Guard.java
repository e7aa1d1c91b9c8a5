package org.yihaoda.index.source;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * The boundary at which a bad file stops being a danger to the run: malformed input makes programs throw, overflow the stack
 * or never end; each of these becomes a reason.
 */
public final class Guard {
    /** Enough for deeply nested markup, which readers walk recursively. */
    private static final long STACK = 64L * 1024 * 1024;

    private final Duration longest;
    /** A thread serves one file after the other; one that had to be given up stays busy, and another takes its place. */
    private final ExecutorService threads = Executors.newCachedThreadPool(Guard::thread);

    public Guard(Duration longest) {
        this.longest = longest;
    }

    /** What the work comes to, or what is made of the reason why it came to nothing. */
    public <T> T run(Callable<T> work, Function<String, T> refused) {
        Future<T> running = threads.submit(() -> attempt(work, refused));
        try {
            return running.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            return refused.apply("reading was given up after " + longest.toSeconds()
                    + " s: open the file in its program and save it anew");
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            return refused.apply("reading was interrupted: run the import again");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static <T> T attempt(Callable<T> work, Function<String, T> refused) {
        try {
            return work.call();
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return refused.apply("the file is broken or not what its name says ("
                    + e.getClass().getSimpleName() + ": " + e.getMessage()
                    + "): open it in its program and save it anew");
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "reading", STACK);
        thread.setDaemon(true);
        return thread;
    }
}
