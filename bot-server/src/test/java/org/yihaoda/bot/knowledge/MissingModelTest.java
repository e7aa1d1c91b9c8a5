package org.yihaoda.bot.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.configuration.ConfigurationReader;
import org.yihaoda.bot.http.Server;
import org.yihaoda.bot.sample.Client;
import org.yihaoda.index.corpus.CorpusException;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.store.DataFolder;

/** A node whose model file is missing or broken serves on by words, says so, and indexes nothing. */
class MissingModelTest {
    private static final RegionTree REGIONS = RegionTree.standard();

    @Test
    void node_servesOn_andHealthSaysWhatIsMissing(@TempDir Path folder) {
        Configuration configuration = new ConfigurationReader(REGIONS, unused -> null).read(null);
        try (Knowledge knowledge = Knowledge.open(configuration, DataFolder.open(folder), () -> {
                    throw new IllegalStateException("the model cannot be loaded: delete that folder");
                });
                Following following = Following.start(knowledge);
                Server server = Server.start(configuration, 0, knowledge, REGIONS, Clock.systemUTC())) {
            JsonNode health = Client.json(Client.of("127.0.0.1", server.port()).get("/health"));

            assertThat(following).isNotNull();
            assertThat(health.path("status").asText()).isEqualTo("DEGRADED");
            assertThat(health.path("checks"))
                    .filteredOn(check -> check.path("name").asText().equals("model"))
                    .singleElement()
                    .satisfies(check -> {
                        assertThat(check.path("status").asText()).isEqualTo("DEGRADED");
                        assertThat(check.path("detail").asText())
                                .contains("words alone", "the model cannot be loaded: delete that folder");
                    });
            assertThatThrownBy(knowledge::follower)
                    .isInstanceOf(CorpusException.class)
                    .hasMessageContaining("nothing can be indexed: the model cannot be loaded");
        }
    }
}
