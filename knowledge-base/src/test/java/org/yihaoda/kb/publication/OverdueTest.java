package org.yihaoda.kb.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihaoda.kb.answer.AnswerFile;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.publication.Overdue.Item;
import org.yihaoda.kb.publication.Overdue.OfUnit;

@DisplayName("KB-05: what has to be looked at again, by unit")
class OverdueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static StandardAnswer answer(String code, String unit, String reviewBy) {
        return AnswerFile.answer(code, "责任单位", unit, "复核日期", reviewBy);
    }

    @Test
    void unitsFurthestBehind_comeFirstAndTheirOldestFirst() {
        Overdue overdue = Overdue.of(
                List.of(
                        answer("甲", "教育局", "2026-05-01"),
                        answer("乙", "民政局", "2026-06-01"),
                        answer("丙", "民政局", "2026-04-01"),
                        answer("丁", "民政局", "2026-06-30"),
                        answer("戊", "民政局", "2026-07-02"),
                        answer("己", "公安局", "2026-06-02"),
                        answer("庚", "交通局", "")),
                TODAY,
                30);
        assertThat(overdue.units()).extracting(OfUnit::unit).containsExactly("民政局", "教育局", "公安局");
        assertThat(overdue.units().getFirst().past()).extracting(Item::code).containsExactly("丙", "乙");
        assertThat(overdue.units().getFirst().soon()).extracting(Item::code).containsExactly("丁");
    }
}
