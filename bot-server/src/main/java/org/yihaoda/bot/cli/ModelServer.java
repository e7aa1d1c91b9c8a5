package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.trial.Scenario;
import org.yihaoda.bot.trial.ScriptedModelServer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code model-server}: a scripted model to try the settings with, before there is a real one. */
@Command(name = "model-server", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class ModelServer implements Callable<Integer> {
    private static final int PACE_MILLISECONDS = 20;

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--scenario", paramLabel = "NAME", defaultValue = "good", descriptionKey = "option.scenario")
    private String scenario = "good";

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "11435", descriptionKey = "option.modelPort")
    private int port;

    @Option(names = "--key", paramLabel = "KEY", defaultValue = "", descriptionKey = "option.modelKey")
    private String key = "";

    @Override
    public Integer call() {
        CommandSpec spec = Objects.requireNonNull(command);
        PrintWriter out = spec.commandLine().getOut();
        Scenario played = Scenario.of(scenario)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--scenario is none: was " + scenario + "; choose one of "
                                + String.join(", ", Scenario.spellings())));
        try (ScriptedModelServer server =
                ScriptedModelServer.start(played, Serving.port(port, spec), key, PACE_MILLISECONDS)) {
            out.println("脚本模型，仅供试用 scripted model, for trial alone: " + played.spelling());
            out.println("YIHAODA_MODEL_BASE_URL=" + server.baseUrl() + " YIHAODA_MODEL_NAME=scripted");
            out.flush();
            untilInterrupted();
        }
        return 0;
    }

    private static void untilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
