package org.yihaoda.kb.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HL-11: which days count, at the edges of every notice. */
class WorkingCalendarTest {
    private final WorkingCalendar calendar = WorkingCalendar.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-12-29",
                "2019-02-02",
                "2019-02-03",
                "2019-04-28",
                "2019-05-05",
                "2019-09-29",
                "2019-10-12",
                "2020-01-19",
                "2020-04-26",
                "2020-05-09",
                "2020-06-28",
                "2020-09-27",
                "2020-10-10",
                "2021-02-07",
                "2021-02-20",
                "2021-04-25",
                "2021-05-08",
                "2021-09-18",
                "2021-09-26",
                "2021-10-09",
                "2022-01-29",
                "2022-01-30",
                "2022-04-02",
                "2022-04-24",
                "2022-05-07",
                "2022-10-08",
                "2022-10-09",
                "2023-01-28",
                "2023-01-29",
                "2023-04-23",
                "2023-05-06",
                "2023-06-25",
                "2023-10-07",
                "2023-10-08",
                "2024-02-04",
                "2024-02-18",
                "2024-04-07",
                "2024-04-28",
                "2024-05-11",
                "2024-09-14",
                "2024-09-29",
                "2024-10-12",
                "2025-01-26",
                "2025-02-08",
                "2025-04-27",
                "2025-09-28",
                "2025-10-11",
                "2026-01-04",
                "2026-02-14",
                "2026-02-28",
                "2026-05-09",
                "2026-09-20",
                "2026-10-10"
            })
    void weekendThatANoticeSwaps_isWorked(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(day.getDayOfWeek().getValue()).isGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-02-04, 2019-02-10, 2019-02-11",
        "2019-05-01, 2019-05-04, 2019-05-05",
        "2020-01-24, 2020-02-02, 2020-02-03",
        "2020-10-01, 2020-10-08, 2020-10-09",
        "2021-02-11, 2021-02-17, 2021-02-18",
        "2022-04-30, 2022-05-04, 2022-05-05",
        "2022-12-31, 2023-01-02, 2023-01-03",
        "2023-09-29, 2023-10-06, 2023-10-07",
        "2024-02-10, 2024-02-17, 2024-02-18",
        "2025-01-28, 2025-02-04, 2025-02-05",
        "2025-10-01, 2025-10-08, 2025-10-09",
        "2026-02-15, 2026-02-23, 2026-02-24",
        "2026-10-01, 2026-10-07, 2026-10-08"
    })
    void holiday_isOffToItsLastDayAndWorkBeginsAfterIt(LocalDate first, LocalDate last, LocalDate next) {
        assertThat(first.datesUntil(last.plusDays(1))).noneMatch(calendar::isWorkingDay);
        assertThat(calendar.isWorkingDay(next)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-09", "2024-09-30", "2025-01-27", "2026-02-13", "2026-09-24"})
    void weekdayBesideAHoliday_isWorked(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    /** 2020-02-01 was to be worked until the holiday was extended. */
    @Test
    void extendedHoliday_takesBackTheWorkedSaturday() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2020, 2, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-24, 1, 2026-09-28",
        "2026-09-30, 1, 2026-10-08",
        "2026-09-30, 3, 2026-10-10",
        "2026-02-13, 5, 2026-02-27",
        "2026-02-13, 6, 2026-02-28",
        "2026-11-20, 5, 2026-11-27",
        "2026-11-21, 1, 2026-11-23",
        "2026-10-03, 0, 2026-10-03"
    })
    void term_isCountedFromTheNextDay(LocalDate begin, int term, LocalDate end) {
        assertThat(calendar.plusWorkingDays(begin, term)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, 2026-09-30, 0",
        "2026-09-30, 2026-10-07, 0",
        "2026-09-30, 2026-10-08, 1",
        "2026-09-29, 2026-09-30, 1",
        "2025-12-31, 2026-01-04, 1"
    })
    void daysBetween_leaveOutTheFirstAndCountTheLast(LocalDate from, LocalDate to, int days) {
        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @Test
    void yearWithoutNotice_isMondayToFridayAndSaysSo() {
        assertThat(calendar.knows(2026)).isTrue();
        assertThat(calendar.knows(2019)).isTrue();
        assertThat(calendar.knows(2018)).isFalse();
        assertThat(calendar.knows(2027)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 10, 1))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2030, 10, 5))).isFalse();
    }

    @Test
    void impossibleTerm_isRefusedWithItsValue() {
        LocalDate day = LocalDate.of(2026, 5, 6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.plusWorkingDays(day, -1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.workingDaysBetween(day, day.minusDays(1)))
                .withMessageContaining("2026-05-05");
    }

    @Test
    void operatorsOwnTable_isRead(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(
                folder.resolve("holidays.tsv"),
                "# 测试\n2030\t休\t2030-10-01\t2030-10-07\t国庆节\n2030\t班\t2030-10-12\t2030-10-12\t国庆节\n");
        WorkingCalendar own = WorkingCalendar.read(table);
        assertThat(own.knows(2030)).isTrue();
        assertThat(own.isWorkingDay(LocalDate.of(2030, 10, 1))).isFalse();
        assertThat(own.isWorkingDay(LocalDate.of(2030, 10, 12))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030\t假\t2030-10-01\t2030-10-07\t国庆节",
                "2030\t休\t2030-10-32\t2030-10-07\t国庆节",
                "2030\t休\t2030-10-01",
                "年\t休\t2030-10-01\t2030-10-07\t国庆节",
                "2030\t休\t2030-10-07\t2030-10-01\t国庆节"
            })
    void malformedRow_isRefused(String row) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingCalendar.read(new StringReader(row)))
                .withMessageContaining("2030-10-");
    }
}
