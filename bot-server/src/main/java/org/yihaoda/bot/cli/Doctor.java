package org.yihaoda.bot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.kb.store.CacheFolder;
import org.yihaoda.kb.store.DataFolder;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.EmbeddedDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code doctor}: tries each thing the program needs, and names what is missing with its remedy. */
@Command(name = "doctor", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class Doctor implements Callable<Integer> {
    private static final long LEAST_SPACE = 1L << 30;
    private static final long LEAST_HEAP = 400L << 20;

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /** One thing that was tried. */
    private record Check(String name, boolean ok, String detail) {}

    @Override
    public Integer call() {
        Configuration configuration = settings.configuration();
        DataFolder data = settings.data(configuration, "data");
        List<Check> checks = List.of(
                check("java", () -> Runtime.version().toString()),
                check("memory", Doctor::memory),
                check("configuration", () -> configuration.sites().size() + " sites"),
                check("data folder", () -> space(data)),
                check("cache folder", () -> CacheFolder.of("").toString()),
                check("database", () -> database(configuration, data)),
                check("embedding model", Doctor::model),
                check("port", () -> port(configuration)));
        print(checks);
        return checks.stream().allMatch(Check::ok) ? 0 : Main.FAILED;
    }

    private static Check check(String name, Supplier<String> trial) {
        try {
            return new Check(name, true, trial.get());
        } catch (RuntimeException e) {
            return new Check(name, false, String.valueOf(e.getMessage()));
        }
    }

    private static String memory() {
        long heap = Runtime.getRuntime().maxMemory();
        if (heap < LEAST_HEAP) {
            throw new CommandFailure("heap of " + (heap >> 20) + " MB is less than " + (LEAST_HEAP >> 20)
                    + " MB: free memory, or raise -Xmx in YIHAODA_JAVA_OPTIONS");
        }
        return "heap up to " + (heap >> 20) + " MB";
    }

    private static String space(DataFolder data) {
        try {
            long free = Files.getFileStore(data.path()).getUsableSpace();
            if (free < LEAST_SPACE) {
                throw new CommandFailure(data.path() + " has " + (free >> 20) + " MB free, less than "
                        + (LEAST_SPACE >> 20) + " MB: free space, or name another folder with --data");
            }
            return data.path() + ", " + (free >> 30) + " GB free";
        } catch (IOException e) {
            throw new CommandFailure(data.path() + " cannot be examined (" + e + "): name another folder with --data");
        }
    }

    private static String database(Configuration configuration, DataFolder data) {
        if (configuration.databaseUrl() != null) {
            try (Database database = Database.open(configuration.databaseUrl())) {
                return database.answers() ? "external server answers" : "external server is silent";
            }
        }
        try (EmbeddedDatabase server = EmbeddedDatabase.start(data);
                Database database = Database.open(server.url())) {
            return database.answers() ? "embedded server answers" : "embedded server is silent";
        }
    }

    private static String model() {
        try (Embedder embedder = Embedder.load()) {
            return Embedder.MODEL + ", " + embedder.passage("试").length + " dimensions";
        }
    }

    private static String port(Configuration configuration) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(configuration.host(), configuration.port()));
            return configuration.port() + " is free";
        } catch (IOException e) {
            throw new CommandFailure("port " + configuration.port() + " cannot be had (" + e.getMessage()
                    + "): end the program that holds it, or serve with --port");
        }
    }

    private void print(List<Check> checks) {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        if (json) {
            out.println(WireJson.writeIndented(checks));
        } else {
            checks.forEach(
                    check -> out.println((check.ok() ? "OK    " : "缺 NO ") + check.name() + ": " + check.detail()));
        }
        out.flush();
    }
}
