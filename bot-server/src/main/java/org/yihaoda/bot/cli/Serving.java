package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.http.Server;
import org.yihaoda.bot.knowledge.Following;
import org.yihaoda.bot.knowledge.Knowledge;
import org.yihaoda.bot.knowledge.Sweeping;
import org.yihaoda.kb.region.RegionTree;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A server that runs until the process is interrupted, and then ends in order: requests, follower, database. */
record Serving(Configuration configuration, Knowledge knowledge, RegionTree regions, PrintWriter out) {
    private static final int LARGEST_PORT = 65_535;

    /** The port if it is one. */
    static int port(int chosen, CommandSpec command) {
        if (chosen < 0 || chosen > LARGEST_PORT) {
            throw new CommandLine.ParameterException(
                    command.commandLine(),
                    "--port is no port: was " + chosen + "; write a whole number from 0 to " + LARGEST_PORT);
        }
        return chosen;
    }

    /**
     * Serves until the process is interrupted.
     *
     * @throws CommandFailure when the folder's database belongs to another process, which would end it in ours
     */
    void until(int port) {
        if (!knowledge.ownsDatabase()) {
            throw new CommandFailure(
                    "the data folder's database is run by another process (an import or a server): wait until"
                            + " that has ended, or name another folder with --data");
        }
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (Server server = Server.start(configuration, port, knowledge, regions, Clock.systemUTC());
                Following following = Following.start(knowledge);
                Sweeping sweeping = Sweeping.start(knowledge, Clock.systemUTC())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                interrupted.countDown();
                await(ended);
            }));
            out.println("已就绪 ready: http://localhost:" + server.port() + "/ (Ctrl+C 结束 ends it)");
            out.flush();
            await(interrupted);
        } finally {
            ended.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
