package org.yihaoda.kb.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentHashTest {
    @Test
    void hash_isSha256InHexadecimal() {
        assertThat(ContentHash.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(ContentHash.of("云州市")).hasSize(64).isNotEqualTo(ContentHash.of("云州 市"));
    }

    @Test
    void everythingButTheFilesName_counts() {
        String hash = ContentHash.of(Samples.policy("云州市甲办法", Samples.number(1)));
        assertThat(ContentHash.of(Samples.policy("云州市甲办法", Samples.number(1)))).isEqualTo(hash);
        assertThat(ContentHash.of(Samples.policy("云州市甲办法", Samples.number(2)))).isNotEqualTo(hash);
        assertThat(ContentHash.of(Samples.policy("云州市甲办法", Samples.number(1), Samples.repeal("乙", null))))
                .isNotEqualTo(hash);
    }
}
