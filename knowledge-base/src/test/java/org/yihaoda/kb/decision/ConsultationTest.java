package org.yihaoda.kb.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.PolicyDocument;

/** PD-26: until when and where the public may comment. */
class ConsultationTest {
    private static PolicyDocument page(String... paragraphs) {
        return Paper.titled("关于公开征求《云州市停车管理办法（征求意见稿）》意见的公告")
                .kind(DocumentKind.DRAFT)
                .says(paragraphs)
                .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "征求意见时间为2026年11月2日至2026年12月2日。",
                "公开征求意见期限：2026年11月2日至12月2日。",
                "请于2026年12月2日前将意见反馈至市城市管理局。",
                "征求意见截止日期：2026年12月2日",
                "征求意见时间为２０２６年１１月２日至２０２６年１２月２日。"
            })
    void pd26_lastDay_isRead(String sentence) {
        Consultation consultation = Consultation.in(page(sentence)).orElseThrow();
        assertThat(consultation.until()).isEqualTo("2026-12-02");
        assertThat(consultation.openOn(LocalDate.of(2026, 12, 2))).isTrue();
        assertThat(consultation.openOn(LocalDate.of(2026, 12, 3))).isFalse();
    }

    @Test
    void pd26_waysToAnswer_areKeptInThePagesWords() {
        Consultation consultation = Consultation.in(
                        page("征求意见时间为2026年11月2日至2026年12月2日。", "电子邮箱：a@b.example。", "本次征求意见不付费。"))
                .orElseThrow();
        assertThat(consultation.from()).isEqualTo("2026-11-02");
        assertThat(consultation.openOn(LocalDate.of(2026, 11, 1))).isFalse();
        assertThat(consultation.ways()).containsExactly("电子邮箱：a@b.example。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"现公开征求意见。", "办法自2027年3月1日起施行。", "请于2026年2月30日前反馈意见。"})
    void pd26_noDayThatIs_noConsultation(String sentence) {
        assertThat(Consultation.in(page(sentence))).isEmpty();
    }
}
