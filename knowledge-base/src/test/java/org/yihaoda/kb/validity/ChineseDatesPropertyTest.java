package org.yihaoda.kb.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** PD-14, PD-15 over every day and over nonsense. */
class ChineseDatesPropertyTest {
    @Property
    void everyDay_isReadBackFromItsOfficialForm(@ForAll("days") LocalDate day) {
        String official = "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        assertThat(ChineseDates.findIn("自" + official + "起施行")).contains(day);
        assertThat(ChineseDates.findIn("发布日期：" + day)).contains(day);
    }

    @Property
    void arbitraryText_neverThrows(@ForAll String text) {
        assertThat(ChineseDates.findIn(text + "年月日")).isNotNull();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1949, 10, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
