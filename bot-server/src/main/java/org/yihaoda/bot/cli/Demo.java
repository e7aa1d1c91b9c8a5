package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.account.DemoAccounts;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.knowledge.Knowledge;
import org.yihaoda.index.intake.ImportReport;
import org.yihaoda.index.intake.Outcome;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.store.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: everything on the sample knowledge of the fictional 云州市, from import to the page in the browser. */
@Command(name = "demo", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class Demo implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    /** Of the sample's directory. */
    private static final String UNIT = "云州市民政局";

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "option.port")
    private @Nullable Integer port;

    private int port(Configuration configuration) {
        return Serving.port(port == null ? configuration.port() : port, Objects.requireNonNull(command));
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        Configuration configuration = settings.configuration();
        DataFolder data = settings.data(configuration, "demo");
        Path sample = sample();
        out.println("示例知识 sample knowledge: " + sample);
        configuration.effective().forEach((path, value) -> out.println(path + ": " + value));
        out.println("数据目录 data folder: " + data.path());
        out.flush();
        try (Knowledge knowledge = Knowledge.open(configuration, data)) {
            ImportReport report = Importing.run(List.of(sample), knowledge, settings.regions());
            report.files().stream()
                    .filter(file ->
                            !(file.outcome() instanceof Outcome.Read || file.outcome() instanceof Outcome.Listed))
                    .map(Index::line)
                    .forEach(out::println);
            out.println("文件 files: " + report.counts());
            out.flush();
            String password = DemoAccounts.prepare(knowledge.database(), Clock.systemUTC(), UNIT);
            out.println(KbWording.text("demo.accounts", DemoAccounts.name(Role.KNOWLEDGE_EDITOR), password));
            out.flush();
            new Serving(configuration.inDemonstration(), knowledge, settings.regions(), out).until(port(configuration));
        }
        return 0;
    }

    /** bin/yihaoda says where the checkout lies. */
    static Path sample() {
        Path sample = Path.of(System.getProperty("yihaoda.home", "."), "knowledge-base", "sample");
        if (!Files.isDirectory(sample)) {
            throw new CommandFailure("no sample knowledge in " + sample.toAbsolutePath()
                    + ": start the demo with bin/yihaoda of a checkout");
        }
        return sample;
    }
}
