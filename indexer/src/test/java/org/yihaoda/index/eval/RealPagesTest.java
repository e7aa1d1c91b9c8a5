package org.yihaoda.index.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.index.eval.MetadataReport.Share;

/** The goals on real pages, which are no part of the repository: only where {@code YIHAODA_CORPORA} names their folder. */
class RealPagesTest {
    private static final Path CORPORA = Path.of(System.getenv().getOrDefault("YIHAODA_CORPORA", "no-corpora"));

    @ParameterizedTest
    @ValueSource(strings = {"guangzhou-html", "statecouncil-html"})
    void realPages_areReadAsTheySay(String name) {
        Path folder = CORPORA.resolve(name);
        assumeTrue(Files.isDirectory(folder), "no real pages here");
        Map<String, Share> total = MetadataEvaluation.run(List.of(folder)).total();
        assertThat(missed(total, "published.title")).isLessThanOrEqualTo(1);
        assertThat(missed(total, "published.date")).isLessThanOrEqualTo(1);
        assertThat(share(total, "hidden.title").value()).isGreaterThanOrEqualTo(0.9);
        assertThat(share(total, "hidden.docNo").value()).isGreaterThanOrEqualTo(0.9);
        assertThat(share(total, "hidden.date").value()).isGreaterThanOrEqualTo(0.8);
    }

    private static Share share(Map<String, Share> total, String metric) {
        return total.getOrDefault(metric, new Share(0, 0));
    }

    private static int missed(Map<String, Share> total, String metric) {
        return share(total, metric).n() - share(total, metric).right();
    }
}
