package org.yihaoda.bot.cli;

import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yihaoda.bot.configuration.ConfigurationException;
import org.yihaoda.bot.http.ServerException;
import org.yihaoda.bot.trial.TrialException;
import org.yihaoda.index.corpus.CorpusException;
import org.yihaoda.index.crawl.CrawlException;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.source.SourceException;
import org.yihaoda.kb.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code bin/yihaoda COMMAND}. Exit codes: 0 done, 1 failed, 2 wrong use. */
@Command(
        name = "yihaoda",
        resourceBundle = "org.yihaoda.bot.cli.messages",
        mixinStandardHelpOptions = true,
        version = "一号答 Yihaoda 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Demo.class,
            Serve.class,
            Crawl.class,
            Index.class,
            Search.class,
            Ask.class,
            Kb.class,
            Tasks.class,
            User.class,
            Audit.class,
            Inspect.class,
            Eval.class,
            Fit.class,
            ModelServer.class,
            Doctor.class,
            CommandLine.HelpCommand.class
        })
public final class Main {
    static final int FAILED = 1;
    static final int WRONG_USE = 2;

    /** Failures whose message says all there is to say; anything else is a defect and shows where. */
    private static final Set<Class<? extends RuntimeException>> EXPECTED = Set.of(
            CommandFailure.class,
            ConfigurationException.class,
            StoreException.class,
            SourceException.class,
            CorpusException.class,
            CrawlException.class,
            EvaluationException.class,
            ServerException.class,
            TrialException.class);

    /** Says at every start whether vector instructions are used; kept here, since loggers without a holder are collected. */
    private static final Logger QUIET = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Main() {}

    public static void main(String[] arguments) {
        QUIET.setLevel(Level.SEVERE);
        Interruption.watch();
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return line().execute(arguments);
    }

    static CommandLine line() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::failed)
                .setParameterExceptionHandler(Main::wrongUse)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false);
    }

    private static int wrongUse(CommandLine.ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println("yihaoda: " + failure.getMessage());
        if (command.getParent() == null) {
            command.usage(command.getErr());
            return WRONG_USE;
        }
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, command.getErr());
        command.getErr().println("用法见 see: bin/" + command.getCommandSpec().qualifiedName() + " --help");
        return WRONG_USE;
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (Interruption.begun()) {
            command.getErr().println("yihaoda: interrupted; what was finished stays, run it again to go on");
        } else if (EXPECTED.contains(failure.getClass())) {
            command.getErr().println("yihaoda: " + failure.getMessage());
        } else {
            command.getErr().println("yihaoda: a defect of the program; please report it with these lines");
            failure.printStackTrace(command.getErr());
        }
        return FAILED;
    }
}
