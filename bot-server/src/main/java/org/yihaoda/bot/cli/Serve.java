package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.knowledge.Knowledge;
import org.yihaoda.kb.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: answers over HTTP until it is interrupted. */
@Command(name = "serve", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "option.port")
    private @Nullable Integer port;

    private int port(Configuration configuration) {
        return Serving.port(port == null ? configuration.port() : port, Objects.requireNonNull(command));
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        Configuration configuration = settings.configuration();
        DataFolder data = settings.data(configuration, "data");
        configuration.effective().forEach((path, value) -> out.println(path + ": " + value));
        out.println("data folder: " + data.path());
        out.flush();
        try (Knowledge knowledge = Knowledge.open(configuration, data)) {
            new Serving(configuration, knowledge, settings.regions(), out).until(port(configuration));
        }
        return 0;
    }
}
