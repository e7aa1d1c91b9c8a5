package org.yihaoda.bot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.configuration.ConfigurationReader;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.store.DataFolder;
import picocli.CommandLine.Option;

/** The options of every command that keeps or reads anything: where its data lies, and its settings file. */
final class Settings {
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private @Nullable Path data;

    @Option(names = "--config", paramLabel = "FILE", descriptionKey = "option.config")
    private @Nullable Path config;

    private final RegionTree regions = RegionTree.standard();

    RegionTree regions() {
        return regions;
    }

    /** The settings of --config, else of yihaoda.yaml in this folder, else those that ship with the program. */
    Configuration configuration() {
        Path local = Path.of("yihaoda.yaml");
        Path file = config == null && Files.exists(local) ? local : config;
        return new ConfigurationReader(regions, System::getenv).read(file);
    }

    /** The folder of --data, else of the settings, else the user's own of that name; made when it is absent. */
    DataFolder data(Configuration configuration, String name) {
        return DataFolder.open(path(configuration, name));
    }

    /** The same folder for reading alone: nothing is made. */
    DataFolder existingData(Configuration configuration) {
        Path path = path(configuration, "data");
        return DataFolder.existing(path)
                .orElseThrow(() -> new CommandFailure("there is no data folder " + path
                        + ": run bin/yihaoda index SOURCE --data " + path + " first"));
    }

    /** The same folder as a path; nothing is made. */
    Path folder(Configuration configuration, String name) {
        return path(configuration, name);
    }

    private Path path(Configuration configuration, String name) {
        Path chosen = data != null ? data : configuration.data();
        return chosen != null ? chosen : home().resolve(name);
    }

    private static Path home() {
        @Nullable String configured = System.getenv("XDG_DATA_HOME");
        Path home = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(configured);
        return home.resolve("yihaoda");
    }
}
