package org.yihaoda.kb.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DocumentIdsTest {
    private static final String URL = "https://www.yunzhou.example/zwgk/2024/art_5.html";

    /** Ids stand in links and indexes; this one was computed by hand with sha256sum and must never change. */
    @Test
    void id_isTheStartOfTheAddressesHash() {
        assertThat(DocumentIds.of("https://www.yunzhou.example/a", "甲", null)).isEqualTo("14c2bfba20fa4560");
    }

    @Test
    void addressDecides_whenThereIsOne() {
        assertThat(DocumentIds.of(URL, "甲办法", "云州市人民政府")).isEqualTo(DocumentIds.of(URL, "甲办法（修订）", null));
        assertThat(DocumentIds.of(URL, "甲办法", null)).isNotEqualTo(DocumentIds.of(URL + "?page=2", "甲办法", null));
    }

    @Test
    void titleAndIssuerDecide_withoutAnAddress() {
        String id = DocumentIds.of(null, "云州市居住证管理办法", "云州市公安局");
        assertThat(DocumentIds.of(null, "《云州市居住证 管理办法》", "云州市公安局")).isEqualTo(id);
        assertThat(DocumentIds.of(null, "云州市居住证暂行办法", "云州市公安局")).isNotEqualTo(id);
        assertThat(DocumentIds.of(null, "云州市居住证管理办法", "清河区公安分局")).isNotEqualTo(id);
        assertThat(DocumentIds.of(null, "云州市居住证管理办法", null)).isNotEqualTo(id);
    }

    @Test
    void id_isSixteenHexadecimalDigits() {
        assertThat(DocumentIds.of(null, "", null)).matches("[0-9a-f]{16}");
    }

    @Test
    void versionsOfATitle_areToldApartByTheirDay() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        String id = DocumentIds.of(null, "云州市养犬条例", "云州市人大常委会", day);
        assertThat(DocumentIds.of(null, "云州市养犬条例", "云州市人大常委会", day.plusYears(2)))
                .isNotEqualTo(id);
        assertThat(DocumentIds.of(URL, "云州市养犬条例", null, day)).isEqualTo(DocumentIds.of(URL, "云州市养犬条例", null));
    }
}
