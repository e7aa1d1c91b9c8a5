package org.yihaoda.bot.cli;

import java.io.PrintStream;

/** A bar on one line of a terminal; nothing at all when no terminal watches. */
final class ProgressBar {
    private static final int WIDTH = 30;

    private final PrintStream terminal;
    private final boolean watched;
    private boolean open;

    ProgressBar() {
        this(System.err, System.console() != null && System.console().isTerminal());
    }

    ProgressBar(PrintStream terminal, boolean watched) {
        this.terminal = terminal;
        this.watched = watched;
    }

    void show(String what, int done, int total) {
        if (!watched) {
            return;
        }
        int filled = total == 0 ? WIDTH : WIDTH * done / total;
        terminal.print(
                "\r" + what + " [" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + "/" + total);
        open = true;
        if (done >= total) {
            end();
        }
    }

    /** Leaves the line, so that other output begins on its own. */
    void end() {
        if (open) {
            terminal.println();
            open = false;
        }
    }
}
