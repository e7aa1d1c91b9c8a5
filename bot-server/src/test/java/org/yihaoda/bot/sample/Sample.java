package org.yihaoda.bot.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.yihaoda.bot.answer.AnswerPipeline;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.configuration.ConfigurationReader;
import org.yihaoda.bot.http.Server;
import org.yihaoda.bot.knowledge.Knowledge;
import org.yihaoda.index.corpus.CorpusFolder;
import org.yihaoda.index.corpus.CurrentCorpus;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.intake.ImportReport;
import org.yihaoda.index.intake.ImportSources;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.store.DataFolder;

/**
 * The sample knowledge in a data folder of its own, served on a free port. Today is {@link #TODAY}, so that no answer
 * changes with the calendar.
 */
public final class Sample implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    /** A foreign page that may ask for the county site. */
    public static final String ALLOWED_ORIGIN = "https://portal.yunshan.example";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T04:00:00Z"), ZoneOffset.UTC);

    /** The day on which the pages' marks were written to be true. */
    private static final Clock READ_ON = Clock.fixed(Instant.parse("2026-11-23T04:00:00Z"), ZoneOffset.UTC);

    private final DataFolder data;
    private final Knowledge knowledge;
    private final ImportReport report;
    private final Configuration configuration;
    private final Server server;

    private Sample(DataFolder data) {
        this.data = data;
        RegionTree regions = RegionTree.standard();
        Map<String, String> environment = Map.of(
                "YIHAODA_SITES_COUNTY_ALLOWED_ORIGINS",
                ALLOWED_ORIGIN,
                // All tests are one client, and their clock stands still.
                "YIHAODA_LIMITS_QUESTIONS_PER_MINUTE",
                "0");
        this.configuration = new ConfigurationReader(regions, environment::get).read(null);
        this.knowledge = Knowledge.open(configuration, data);
        DocumentReader reader = new DocumentReader(new RegionNames(regions), READ_ON);
        this.report = new ImportSources(reader, knowledge.database(), knowledge.follower())
                .run(List.of(Checkout.sampleKnowledge()), new Silent());
        this.server = Server.start(configuration, 0, knowledge, regions, CLOCK);
    }

    private static final class Silent implements ImportSources.Listener {
        @Override
        public void read(int done, int total, ImportReport.FileOutcome file) {}

        @Override
        public void indexed(int done, int total) {}
    }

    static Sample start() {
        try {
            return new Sample(DataFolder.open(Files.createTempDirectory("yihaoda-sample")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The steps of the shipped settings, over a folder without index. */
    public static AnswerPipeline pipelineWithoutCorpus() {
        RegionTree regions = RegionTree.standard();
        Configuration shipped = new ConfigurationReader(regions, unused -> null).read(null);
        Embedder embedder = Embedder.load();
        CurrentCorpus empty = new CurrentCorpus(new CorpusFolder(Path.of("no such folder")), embedder);
        return AnswerPipeline.extracting(empty, regions, shipped);
    }

    public Client client() {
        return Client.of("127.0.0.1", server.port());
    }

    public Client client(String host) {
        return Client.of(host, server.port());
    }

    public Path folder() {
        return data.path();
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    public Configuration configuration() {
        return configuration;
    }

    public ImportReport report() {
        return report;
    }

    @Override
    public void close() {
        server.close();
        knowledge.close();
        try (Stream<Path> files = Files.walk(data.path())) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives tests the one sample of this run; it is started by the first that asks and closed after the last test. */
    public static final class Provider implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Sample.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Sample.class))
                    .computeIfAbsent(Sample.class, unused -> Sample.start());
        }
    }
}
