package org.yihaoda.index.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Crawl configurations as an operator writes them. */
final class PlanFile {
    private PlanFile() {}

    static CrawlPlan read(Path folder, String yaml) {
        return new CrawlPlanReader().read(write(folder, yaml));
    }

    static Path write(Path folder, String yaml) {
        try {
            return Files.writeString(folder.resolve("crawl.yaml"), yaml);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
