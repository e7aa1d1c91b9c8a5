package org.yihaoda.kb.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.DocumentKind;

class ValidityReaderTest {
    private static final LocalDate SIGNED = LocalDate.of(2025, 2, 20);
    private static final LocalDate READ_ON = LocalDate.of(2026, 11, 23);
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 24);

    /** PD-14. */
    @Nested
    class Start {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "本办法自2025年3月1日起施行。",
                    "本通知从2025年3月1日起执行。",
                    "本规定自2025年3月1日起正式实施。",
                    "本细则自二〇二五年三月一日起开始试行。",
                    "自2025年3月1日起施行。",
                    "五、自2025年3月1日起施行。",
                    "（三）自2025年3月1日起施行。",
                    "6.自2025年3月1日起施行。",
                    "本实施办法自 2025年3月1日 起施行。"
                })
        void statedDay_isTheFirstDay(String sentence) {
            Validity read = read(sentence);
            assertThat(read.effectiveFrom()).isEqualTo("2025-03-01");
            assertThat(read.stateAt(LocalDate.of(2025, 2, 28))).isEqualTo(ValidityState.NOT_YET_EFFECTIVE);
            assertThat(read.stateAt(LocalDate.of(2025, 3, 1))).isEqualTo(ValidityState.IN_FORCE);
            assertThat(read.evidence()).containsExactly(sentence);
        }

        @ParameterizedTest
        @CsvSource({
            "本办法自印发之日起施行。, 2025-02-20",
            "本办法自下发之日起执行。, 2025-02-20",
            "本办法自发布之日起施行。, 2025-02-24",
            "本办法自公布之日起施行。, 2025-02-24",
            "本办法自公布之日起30日后施行。, 2025-03-26",
            "本办法自发布之日起满30日施行。, 2025-03-26"
        })
        void dayOfIssue_isTheSignatureOrThePublication(String sentence, LocalDate first) {
            assertThat(read(sentence).effectiveFrom()).isEqualTo(first);
        }

        @Test
        void missingDayOfIssue_isReplacedByTheOther() {
            assertThat(read(DocumentKind.POLICY, "", "", SIGNED, null, "本办法自公布之日起施行。")
                            .effectiveFrom())
                    .isEqualTo(SIGNED);
            assertThat(read(DocumentKind.POLICY, "", "", null, PUBLISHED, "本办法自印发之日起施行。")
                            .effectiveFrom())
                    .isEqualTo(PUBLISHED);
            assertThat(read(DocumentKind.POLICY, "", "", null, null, "本办法自印发之日起施行。"))
                    .isEqualTo(Validity.UNSTATED);
        }

        /** The day on which the repealed text began is no day of this one. */
        @ParameterizedTest
        @ValueSource(strings = {"自2019年1月1日起施行的《云州市居住证暂行办法》同时废止。", "本办法施行后，自2019年1月1日起实施的补贴标准不再执行。"})
        void startOfAnotherText_isNotItsOwn(String sentence) {
            assertThat(read("本办法自2025年3月1日起施行。", sentence).effectiveFrom()).isEqualTo("2025-03-01");
        }

        @Test
        void dayThatIsNoDay_isNotRead() {
            assertThat(read("本办法自2025年2月30日起施行。").effectiveFrom()).isNull();
        }

        @Test
        void sentenceAboutAnotherMatter_isNotRead() {
            assertThat(read("申领人的津贴自2024年1月1日起发放。", "新的缴费年度自2024年7月1日起开始。"))
                    .isEqualTo(new Validity(null, SIGNED, null, null, false, List.of()));
        }
    }

    /** PD-15. */
    @Nested
    class End {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "本办法自2025年3月1日起施行，有效期至2028年2月29日。",
                    "本办法自2025年3月1日起施行，有效期3年。",
                    "本办法自2025年3月1日起施行，有效期三年。",
                    "本办法自2025年3月1日起施行，有效期为3年。",
                    "本办法自2025年3月1日起施行，有效期限3年。",
                    "本办法自2025年3月1日起施行，执行期限至2028年2月29日。",
                    "本办法自2025年3月1日起施行，实施期限为三年。",
                    "本办法自2025年3月1日起试行，试行期3年。",
                    "本办法自2025年3月1日起试行3年。",
                    "本办法自2025年3月1日起施行，至2028年2月29日止。",
                    "本办法自2025年3月1日起施行至2028年2月29日止。",
                    "本办法自2025年3月1日起施行，有效期截至2028年2月29日。",
                    "本办法自2025年3月1日起施行，暂定有效期3年。",
                    "自2025年3月1日起施行，有效期3年，原实施细则（云工信规〔2022〕2号）废止。",
                    "本通知自2025年3月1日至2028年2月29日有效。",
                    "本通知自2025年3月1日起至2028年2月29日止执行。"
                })
        void statedTerm_endsOnItsLastDay(String sentence) {
            Validity read = read(sentence);
            assertThat(read.stateAt(LocalDate.of(2025, 2, 28))).isEqualTo(ValidityState.NOT_YET_EFFECTIVE);
            assertThat(read.stateAt(LocalDate.of(2025, 3, 1))).isEqualTo(ValidityState.IN_FORCE);
            assertThat(read.stateAt(LocalDate.of(2028, 2, 29))).isEqualTo(ValidityState.IN_FORCE);
            assertThat(read.stateAt(LocalDate.of(2028, 3, 1))).isEqualTo(ValidityState.EXPIRED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"有效期3年。", "本办法有效期3年。", "本办法的有效期为3年。", "试行期3年。", "有效期3年，自施行之日起计算。"})
        void termInASentenceOfItsOwn_countsFromTheStart(String sentence) {
            assertThat(read("本办法自2025年3月1日起施行。", sentence).lapsesAfter()).isEqualTo("2028-02-29");
        }

        @Test
        void termInYearsWithoutAStart_countsFromTheSignature() {
            assertThat(read("本办法有效期2年。").lapsesAfter()).isEqualTo("2027-02-19");
        }

        @Test
        void termInYearsWithoutAnyDay_hasNoEnd() {
            Validity read = read(DocumentKind.POLICY, "", "", null, null, "本办法有效期2年。");
            assertThat(read.lapsesAfter()).isNull();
            assertThat(read.evidence()).containsExactly("本办法有效期2年。");
        }

        @Test
        void lastOfTwoTerms_counts() {
            assertThat(read("本办法有效期至2026年12月31日。", "本办法有效期至2028年2月29日。").lapsesAfter())
                    .isEqualTo("2028-02-29");
        }

        /** PD-15: a missing term is not invented, and another thing's term is not borrowed. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "居住证有效期1年。",
                    "有效期1年的居住证可以延期。",
                    "依照本办法领取的居住证有效期为1年。",
                    "按照本办法发放的首台（套）证书有效期3年，期满重新认定。",
                    "自签发之日起计算，居住证有效期1年。",
                    "自取得资格之日起，证书有效期3年。",
                    "符合本办法规定的企业，自2025年1月1日至2025年12月31日新招用人员并签订1年以上期限劳动合同的，给予补贴。",
                    "申请本办法规定的补贴，应当在营业执照有效期内提出，最迟至2025年12月31日。",
                    "有效期：甲类病种为3年，乙类病种为1年。",
                    "有效期届满前已经受理的申请，按照本办法办结。"
                })
        void termOfAnotherThing_isNotItsOwn(String sentence) {
            Validity read = read("本办法自2025年3月1日起施行。", sentence);
            assertThat(read.lapsesAfter()).isNull();
            assertThat(read.effectiveFrom()).isEqualTo("2025-03-01");
        }
    }

    /** PD-12: the page's label and the title's mark, PD-13. */
    @Nested
    class LabelAndTitle {
        @ParameterizedTest
        @ValueSource(strings = {"有效", "现行有效", "全文有效", "是", " 有效 ", "继续有效"})
        void labelInForce_isEvidence(String label) {
            assertThat(labelled(label).stateAt(PUBLISHED)).isEqualTo(ValidityState.IN_FORCE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "-", "未标注", "否"})
        void emptyLabel_isNoEvidence(String label) {
            assertThat(labelled(label).stateAt(PUBLISHED)).isEqualTo(ValidityState.UNKNOWN);
        }

        @ParameterizedTest
        @ValueSource(strings = {"失效", "已失效", "废止", "已废止", "全文废止", "停止执行"})
        void labelEnded_isCitedOnNoDay(String label) {
            assertThat(labelled(label).stateAt(PUBLISHED)).isEqualTo(ValidityState.REPEALED);
            assertThat(labelled(label).evidence()).containsExactly("页面标注：" + label);
        }

        /** PD-13: at either end, in any bracket. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "【已失效】云州市居住证暂行办法",
                    "云州市居住证暂行办法【已失效】",
                    "（已失效）云州市居住证暂行办法",
                    "云州市居住证暂行办法（已废止）",
                    "[废止]云州市居住证暂行办法",
                    "云州市居住证暂行办法(失效)",
                    "云州市居住证暂行办法［已废止］",
                    "〔已失效〕云州市居住证暂行办法"
                })
        void markInTheTitle_endsIt(String title) {
            Validity read = read(DocumentKind.POLICY, title, "", SIGNED, PUBLISHED);
            assertThat(read.stateAt(PUBLISHED)).isEqualTo(ValidityState.REPEALED);
        }

        @Test
        void titleThatOnlySpeaksOfRepeal_isNotEnded() {
            Validity read = read(DocumentKind.POLICY, "云州市人民政府关于废止部分规范性文件的决定", "有效", SIGNED, PUBLISHED);
            assertThat(read.stateAt(PUBLISHED)).isEqualTo(ValidityState.IN_FORCE);
        }

        private static Validity labelled(String label) {
            return read(DocumentKind.POLICY, "云州市居住证管理办法", label, SIGNED, PUBLISHED);
        }
    }

    /** PD-26. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "云州市居住证管理办法（征求意见稿）",
                "关于公开征求《云州市居住证管理办法》意见的公告",
                "关于对《云州市居住证管理办法》公开征求意见的公告",
                "云州市居住证条例（草案）",
                "云州市居住证条例草案"
            })
    void draftByItsTitle_isADraft(String title) {
        Validity read = read(DocumentKind.POLICY, title, "", SIGNED, PUBLISHED, "本办法自2025年3月1日起施行，有效期5年。");
        assertThat(read.stateAt(LocalDate.of(2025, 4, 1))).isEqualTo(ValidityState.DRAFT);
    }

    @Test
    void draftByItsKind_isADraft() {
        assertThat(read(DocumentKind.DRAFT, "云州市居住证管理办法", "有效", SIGNED, PUBLISHED)
                        .draft())
                .isTrue();
    }

    /** PD-25: an interpretation retells its policy's dates; they are none of its own. */
    @Test
    void interpretationThatRetellsATerm_hasNone() {
        Validity read =
                read(DocumentKind.INTERPRETATION, "《云州市居住证管理办法》政策解读", "", SIGNED, PUBLISHED, "本办法自2025年3月1日起施行，有效期5年。");
        assertThat(read).isEqualTo(new Validity(null, SIGNED, null, null, false, List.of()));
    }

    @Test
    void interpretationMarkedAsEnded_isEnded() {
        assertThat(read(DocumentKind.INTERPRETATION, "政策解读", "失效", SIGNED, PUBLISHED)
                        .stateAt(PUBLISHED))
                .isEqualTo(ValidityState.REPEALED);
    }

    /** PD-12: the page is explicit, the text's term is not over, so the day it ended is unknown. */
    @Test
    void endedByThePageBeforeItsOwnTerm_noDayMayCiteIt() {
        Validity validity =
                read(DocumentKind.POLICY, "云州市居住证办法", "已废止", SIGNED, PUBLISHED, "本办法自2020年1月1日起施行，有效期至2030年12月31日。");

        assertThat(validity.stateAt(LocalDate.of(2021, 6, 1))).isEqualTo(ValidityState.REPEALED);
        assertThat(validity.stateAt(READ_ON)).isEqualTo(ValidityState.REPEALED);
    }

    @Test
    void endedByThePageAfterItsOwnTerm_holdsInItsTerm() {
        Validity validity =
                read(DocumentKind.POLICY, "云州市居住证办法", "已废止", SIGNED, PUBLISHED, "本办法自2020年1月1日起施行，有效期至2022年12月31日。");

        assertThat(validity.stateAt(LocalDate.of(2021, 6, 1))).isEqualTo(ValidityState.IN_FORCE);
        assertThat(validity.stateAt(READ_ON)).isEqualTo(ValidityState.EXPIRED);
    }

    private static Validity read(String... sentences) {
        return read(DocumentKind.POLICY, "云州市居住证管理办法", "", SIGNED, PUBLISHED, sentences);
    }

    private static Validity read(
            DocumentKind kind,
            String title,
            String label,
            @Nullable LocalDate signed,
            @Nullable LocalDate published,
            String... sentences) {
        return ValidityReader.read(new Facts(kind, title, List.of(sentences), label, signed, published), READ_ON);
    }
}
