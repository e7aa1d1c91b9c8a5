package org.yihaoda.bot.cli;

/**
 * Whether the process is being ended from outside. The embedded database stops at once then, and what fails after that is no
 * defect.
 */
final class Interruption {
    private static volatile boolean begun;

    private Interruption() {}

    static void watch() {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> begun = true));
    }

    static boolean begun() {
        return begun;
    }
}
