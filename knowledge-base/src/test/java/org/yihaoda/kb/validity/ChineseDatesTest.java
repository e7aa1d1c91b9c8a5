package org.yihaoda.kb.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PD-14, PD-15: the dates of official texts. */
class ChineseDatesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025年3月1日",
                "2025年03月01日",
                "2025 年 3 月 1 日",
                "2025-03-01",
                "2025.3.1",
                "2025/3/1",
                "二〇二五年三月一日",
                "二○二五年三月一日",
                "二零二五年三月一日",
                "自2025年3月1日起施行"
            })
    void eachWayOfWriting_isTheSameDay(String written) {
        assertThat(ChineseDates.findIn(written)).contains(LocalDate.of(2025, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "二〇二五年十月十日, 2025-10-10",
        "二〇二五年十二月三十一日, 2025-12-31",
        "二〇一九年十一月二十日, 2019-11-20",
        "二〇一九年十一月廿一日, 2019-11-21",
        "二〇一九年十月卅日, 2019-10-30",
        "二〇〇八年一月二十九日, 2008-01-29"
    })
    void chineseDigits_areRead(String written, LocalDate day) {
        assertThat(ChineseDates.findIn(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025年", "2025年3月", "2025年　月　日", "三年", "2025年2月30日", "2025年13月1日", "2023年2月29日"})
    void noDayOfTheCalendar_isNoDate(String written) {
        assertThat(ChineseDates.findIn(written)).isEmpty();
    }

    @Test
    void firstOfTwoDates_isFound() {
        assertThat(ChineseDates.findIn("2024年2月29日至2025年3月1日")).contains(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "12, 12", "五, 5", "两, 2", "十, 10", "十二, 12", "二十, 20", "三十一, 31", "二〇二五, 2025", "二零二五, 2025"})
    void counts_areRead(String written, int count) {
        assertThat(ChineseDates.number(written)).isEqualTo(count);
    }
}
