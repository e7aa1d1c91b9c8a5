package org.yihaoda.kb.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Paper;
import org.yihaoda.kb.policy.SourceAuthority;

class ValidityReaderTest {
    private static final LocalDate SIGNED = LocalDate.of(2025, 2, 20);
    private static final LocalDate READ_ON = LocalDate.of(2026, 11, 23);
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 24);

    /** PD-14. */
    @Nested
    class Pd14Start {
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
            Read read = read(sentence);
            assertThat(read.start()).isEqualTo("2025-03-01");
            assertThat(read.stateAt(LocalDate.of(2025, 2, 28))).isEqualTo(ValidityState.NOT_YET_EFFECTIVE);
            assertThat(read.stateAt(LocalDate.of(2025, 3, 1))).isEqualTo(ValidityState.IN_FORCE);
            assertThat(read.words()).contains(sentence);
        }

        @ParameterizedTest
        @CsvSource({
            "本办法自印发之日起施行。, 2025-02-20",
            "本办法自下发之日起执行。, 2025-02-20",
            "本办法自发布之日起施行。, 2025-02-24",
            "本办法自公布之日起施行。, 2025-02-24",
            "本办法自公布之日起30日后施行。, 2025-03-26",
            "本办法自公布之日起三十日后施行。, 2025-03-26",
            "本公告自发布之日起生效。, 2025-02-24",
            "'本办法由市财政局负责解释，自印发之日起施行。', 2025-02-20",
            "本办法自发布之日起满30日施行。, 2025-03-26"
        })
        void dayOfIssue_isTheSignatureOrThePublication(String sentence, LocalDate first) {
            assertThat(read(sentence).start()).isEqualTo(first);
        }

        @Test
        void missingDayOfIssue_isReplacedByTheOther() {
            assertThat(read(DocumentKind.POLICY, "", "", SIGNED, null, "本办法自公布之日起施行。")
                            .start())
                    .isEqualTo(SIGNED);
            assertThat(read(DocumentKind.POLICY, "", "", null, PUBLISHED, "本办法自印发之日起施行。")
                            .start())
                    .isEqualTo(PUBLISHED);
            assertThat(read(DocumentKind.POLICY, "", "", null, null, "本办法自印发之日起施行。"))
                    .extracting(Read::timeline)
                    .isEqualTo(Timeline.UNSTATED);
        }

        /** The day on which the repealed text began is no day of this one. */
        @ParameterizedTest
        @ValueSource(strings = {"自2019年1月1日起施行的《云州市居住证暂行办法》同时废止。", "本办法施行后，自2019年1月1日起实施的补贴标准不再执行。"})
        void startOfAnotherText_isNotItsOwn(String sentence) {
            assertThat(read("本办法自2025年3月1日起施行。", sentence).start()).isEqualTo("2025-03-01");
        }

        @Test
        void dayThatIsNoDay_isNoStartAndNothingMayBeCited() {
            Read read = read("本办法自2025年2月30日起施行。");
            assertThat(read.start()).isNull();
            assertThat(read.stateAt(LocalDate.of(2025, 3, 1))).isEqualTo(ValidityState.CONTRADICTED);
            assertThat(read.words()).contains("本办法自2025年2月30日起施行。");
        }

        @Test
        void sentenceAboutAnotherMatter_isNotRead() {
            assertThat(read("申领人的津贴自2024年1月1日起发放。", "新的缴费年度自2024年7月1日起开始。"))
                    .extracting(each -> each.stateAt(PUBLISHED), Read::start, Read::end)
                    .containsExactly(ValidityState.UNKNOWN, null, null);
        }
    }

    /** PD-15. */
    @Nested
    class Pd15End {
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
                    "本通知自2025年3月1日起至2028年2月29日止执行。",
                    "本办法有效期自2025年3月1日起至2028年2月29日止。",
                    "本办法有效期为2025年3月1日至2028年2月29日。",
                    "上述政策适用于全市企业，执行期限为2025年3月1日至2028年2月29日。",
                    "本办法自2025年3月1日起施行，2028年3月1日起自动失效。",
                    "本办法自2025年3月1日起施行，2028年2月29日前有效。",
                    "本办法自2025年3月1日起施行，执行截止时间为2028年2月29日。",
                    "本办法有效期：2025年3月1日至2028年2月29日。",
                    "本办法的有效期限为2025年3月1日—2028年2月29日。",
                    "政策执行期限为2025年3月1日至2028年2月29日。",
                    "此办法自2025年3月1日0时起执行，有效期3年。",
                    "本办法有效期3年，自2025年3月1日起计算。",
                    "7.3 本预案自2025年3月1日起实施，有效期36个月。",
                    "本办法由市财政局负责解释，自2025年3月1日起施行，有效期3年。",
                    "本办法有效期3年，自2025年3月1日起施行。",
                    "本办法自2025年3月1日起施行，有效期3年，至2028年2月29日止。",
                    "本办法自2025年3月1日起实施，有效期为3年，有效期届满自动失效。",
                    "本办法自2025年3月1日起施行，执行至2028年2月29日。",
                    "本办法自２０２５年３月１日起施行，有效期至２０２８年２月２９日。"
                })
        void statedTerm_endsOnItsLastDay(String sentence) {
            Read read = read(sentence);
            assertThat(read.stateAt(LocalDate.of(2025, 2, 28))).isEqualTo(ValidityState.NOT_YET_EFFECTIVE);
            assertThat(read.stateAt(LocalDate.of(2025, 3, 1))).isEqualTo(ValidityState.IN_FORCE);
            assertThat(read.stateAt(LocalDate.of(2028, 2, 29))).isEqualTo(ValidityState.IN_FORCE);
            assertThat(read.stateAt(LocalDate.of(2028, 3, 1))).isEqualTo(ValidityState.EXPIRED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"有效期3年。", "本办法有效期3年。", "本办法的有效期为3年。", "试行期3年。", "有效期3年，自施行之日起计算。"})
        void termInASentenceOfItsOwn_countsFromTheStart(String sentence) {
            assertThat(read("本办法自2025年3月1日起施行。", sentence).end()).isEqualTo("2028-02-29");
        }

        @Test
        void termInYearsWithoutAStart_countsFromTheSignature() {
            assertThat(read("本办法有效期2年。").end()).isEqualTo("2027-02-19");
        }

        @Test
        void termInYearsWithoutAnyDay_hasNoEnd() {
            Read read = read(DocumentKind.POLICY, "", "", null, null, "本办法有效期2年。");
            assertThat(read.end()).isNull();
        }

        @Test
        void termInYearsWithoutAnyDay_isNotCitedAsInForceWithoutEnd() {
            Read read = read(DocumentKind.POLICY, "", "", null, null, "本办法有效期2年。");
            assertThat(read.stateAt(LocalDate.of(2040, 1, 1))).isNotEqualTo(ValidityState.IN_FORCE);
        }

        /** PD-12: both are kept, and between the two days they contradict each other. */
        @Test
        void twoTerms_contradictEachOtherBetweenTheirEnds() {
            Read read = read("本办法有效期至2026年12月31日。", "本办法有效期至2028年2月29日。");
            assertThat(read.ends()).containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2028, 2, 29));
            assertThat(read.stateAt(LocalDate.of(2026, 12, 31))).isEqualTo(ValidityState.IN_FORCE);
            assertThat(read.stateAt(LocalDate.of(2027, 1, 1))).isEqualTo(ValidityState.CONTRADICTED);
            assertThat(read.stateAt(LocalDate.of(2028, 3, 1))).isEqualTo(ValidityState.EXPIRED);
        }

        @Test
        void sameTermSaidTwice_isNoContradiction() {
            Read read = read("本办法自2025年3月1日起施行，有效期3年。", "本办法有效期至2028年2月29日。");
            assertThat(read.ends()).containsExactly(LocalDate.of(2028, 2, 29));
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
            Read read = read("本办法自2025年3月1日起施行。", sentence);
            assertThat(read.end()).isNull();
            assertThat(read.start()).isEqualTo("2025-03-01");
        }
    }

    /** PD-12: the page's label and the title's mark, PD-13. */
    @Nested
    class Pd12And13LabelAndTitle {
        @ParameterizedTest
        @ValueSource(strings = {"有效", "现行有效", "全文有效", "是", " 有效 ", "继续有效"})
        void labelInForce_isEvidence(String label) {
            assertThat(labelled(label).stateAt(PUBLISHED)).isEqualTo(ValidityState.IN_FORCE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "-", "未标注"})
        void emptyLabel_isNoEvidence(String label) {
            assertThat(labelled(label).stateAt(PUBLISHED)).isEqualTo(ValidityState.UNKNOWN);
        }

        @ParameterizedTest
        @CsvSource({"失效, EXPIRED", "已失效, EXPIRED", "废止, REPEALED", "已废止, REPEALED", "全文废止, REPEALED", "停止执行, EXPIRED"})
        void labelEnded_isCitedOnNoDay(String label, ValidityState state) {
            assertThat(labelled(label).stateAt(PUBLISHED)).isEqualTo(state);
            assertThat(labelled(label).timeline().citable()).isEmpty();
            assertThat(labelled(label).words()).contains("页面标注有效性：" + label);
        }

        /** PD-13: at either end, in any bracket. */
        @ParameterizedTest
        @CsvSource({
            "【已失效】云州市居住证暂行办法, EXPIRED",
            "云州市居住证暂行办法【已失效】, EXPIRED",
            "（已失效）云州市居住证暂行办法, EXPIRED",
            "云州市居住证暂行办法（已废止）, REPEALED",
            "[废止]云州市居住证暂行办法, REPEALED",
            "云州市居住证暂行办法(失效), EXPIRED",
            "云州市居住证暂行办法［已废止］, REPEALED",
            "〔已失效〕云州市居住证暂行办法, EXPIRED",
            "【 已 失 效 】云州市居住证暂行办法, EXPIRED",
            "云州市居住证暂行办法（试行）（已废止）, REPEALED",
            "云州市居住证暂行办法【现已废止】, REPEALED",
            "云州市居住证暂行办法（停止执行）, EXPIRED"
        })
        void pd13_markInTheTitle_endsIt(String title, ValidityState state) {
            Read read = read(DocumentKind.POLICY, title, "", SIGNED, PUBLISHED);
            assertThat(read.stateAt(PUBLISHED)).isEqualTo(state);
            assertThat(read.timeline().citable()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"云州市失效保险理赔办法（试行）", "云州市人民政府关于宣布失效一批文件的决定", "云州市居住证暂行办法（2025年修订）", "云州市废止文件管理办法"})
        void pd13_titleWithoutAMark_isNotEnded(String title) {
            assertThat(read(DocumentKind.POLICY, title, "", SIGNED, PUBLISHED).stateAt(PUBLISHED))
                    .isEqualTo(ValidityState.UNKNOWN);
        }

        @Test
        void titleThatOnlySpeaksOfRepeal_isNotEnded() {
            Read read = read(DocumentKind.POLICY, "云州市人民政府关于废止部分规范性文件的决定", "有效", SIGNED, PUBLISHED);
            assertThat(read.stateAt(PUBLISHED)).isEqualTo(ValidityState.IN_FORCE);
        }

        private static Read labelled(String label) {
            return read(DocumentKind.POLICY, "云州市居住证管理办法", label, SIGNED, PUBLISHED);
        }
    }

    /** PD-15: a term of years counts its first day in; a named day, month or year is the last one in force. */
    @Nested
    class Pd15DayCount {
        @ParameterizedTest
        @CsvSource({
            "2019年3月1日, 5年, 2024-02-29",
            "2018年3月1日, 5年, 2023-02-28",
            "2020年2月29日, 1年, 2021-02-28",
            "2020年2月29日, 4年, 2024-02-28",
            "2020年2月28日, 1年, 2021-02-27",
            "2020年3月1日, 1年, 2021-02-28",
            "2023年3月1日, 1年, 2024-02-29",
            "2024年1月1日, 3年, 2026-12-31",
            "2024年1月31日, 1年, 2025-01-30",
            "2024年12月31日, 2年, 2026-12-30",
            "2024年5月1日, 10年, 2034-04-30",
            "2024年5月1日, 十年, 2034-04-30",
            "2024年5月1日, 两年, 2026-04-30"
        })
        void pd15_termOfYears_endsOnTheDayBeforeTheAnniversary(String start, String years, LocalDate last) {
            Read read = read(
                    DocumentKind.POLICY,
                    "办法",
                    "",
                    LocalDate.of(2018, 1, 1),
                    null,
                    "本办法自" + start + "起施行，有效期" + years + "。");
            assertThat(read.stateAt(last.minusDays(1))).isEqualTo(ValidityState.IN_FORCE);
            assertThat(read.stateAt(last)).isEqualTo(ValidityState.IN_FORCE);
            assertThat(read.stateAt(last.plusDays(1))).isEqualTo(ValidityState.EXPIRED);
        }

        @ParameterizedTest
        @CsvSource({
            "有效期至2025年12月31日, 2025-12-31",
            "有效期至2025年12月, 2025-12-31",
            "有效期至2025年12月底, 2025-12-31",
            "有效期至2025年底, 2025-12-31",
            "有效期至2025年末, 2025-12-31",
            "有效期至2025年6月, 2025-06-30",
            "有效期至2028年2月, 2028-02-29",
            "有效期至2027年2月底, 2027-02-28",
            "有效期至2025年12月31日止, 2025-12-31",
            "有效期到2025年12月31日, 2025-12-31",
            "有效期至二〇二五年十二月三十一日, 2025-12-31",
            "执行期限至2025-12-31, 2025-12-31"
        })
        void pd15_namedEnd_isTheLastDayInForce(String words, LocalDate last) {
            Read read = read("本办法自2025年3月1日起施行，" + words + "。");
            assertThat(read.stateAt(last.minusDays(1))).isEqualTo(ValidityState.IN_FORCE);
            assertThat(read.stateAt(last)).isEqualTo(ValidityState.IN_FORCE);
            assertThat(read.stateAt(last.plusDays(1))).isEqualTo(ValidityState.EXPIRED);
        }

        @ParameterizedTest
        @CsvSource({
            "自公布之日起施行, 2025-02-24",
            "自公布之日起30日后施行, 2025-03-26",
            "自2025年3月1日起施行, 2025-03-01",
            "自2024年2月29日起施行, 2024-02-29"
        })
        void pd14_start_isTheFirstDayInForce(String words, LocalDate first) {
            Read read = read(DocumentKind.POLICY, "办法", "", LocalDate.of(2024, 1, 1), PUBLISHED, "本办法" + words + "。");
            assertThat(read.stateAt(first.minusDays(1))).isEqualTo(ValidityState.NOT_YET_EFFECTIVE);
            assertThat(read.stateAt(first)).isEqualTo(ValidityState.IN_FORCE);
            assertThat(read.stateAt(first.plusDays(1))).isEqualTo(ValidityState.IN_FORCE);
        }

        /** PD-15: bad terms are for an editor, and nothing is cited meanwhile. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "本办法自2025年3月1日起施行，有效期至2025年2月30日。",
                    "本办法自2025年13月1日起施行。",
                    "本办法自2025年3月1日起施行，有效期至2024年12月31日。",
                    "本通知自2025年3月1日至2025年2月29日有效。"
                })
        void pd15_impossibleTerm_isContradicted(String sentence) {
            Read read = read(sentence);
            assertThat(read.stateAt(LocalDate.of(2025, 6, 1))).isEqualTo(ValidityState.CONTRADICTED);
            assertThat(read.timeline().citable()).isEmpty();
        }
    }

    /** PD-14: what else tells the first day. */
    @Nested
    class Pd14OtherStarts {
        /** 印发 is the printer's note's day, 公布 the page's; a repost's page was published on a day of its own. */
        @ParameterizedTest
        @CsvSource({
            "OFFICIAL_ORIGIN, 印发, 2025-02-22",
            "OFFICIAL_ORIGIN, 公布, 2025-02-24",
            "OFFICIAL_REPOST, 公布, 2025-02-22",
            "THIRD_PARTY, 发布, 2025-02-22"
        })
        void pd14_dayOfIssue_isThatOfTheIssuer(SourceAuthority authority, String act, LocalDate first) {
            Read read = Read.of(Paper.titled("办法")
                    .authority(authority)
                    .signed(SIGNED)
                    .issued("2025-02-22")
                    .published(PUBLISHED)
                    .says("本办法自" + act + "之日起施行。"));
            assertThat(read.start()).isEqualTo(first);
        }

        @Test
        void pd14_ruleThatSaysNothing_takesEffectThirtyDaysAfterPublication() {
            Read read = Read.of(Paper.titled("云州市停车场管理办法")
                    .kind(DocumentKind.REGULATION)
                    .number("云州市人民政府令第12号")
                    .signed(SIGNED)
                    .published("2025-02-24")
                    .says("停车场应当明码标价。"));
            assertThat(read.start()).isEqualTo("2025-03-26");
            assertThat(read.stateAt(LocalDate.of(2025, 3, 25))).isEqualTo(ValidityState.NOT_YET_EFFECTIVE);
        }

        @Test
        void pd14_ruleThatNamesItsStart_takesEffectThen() {
            Read read = Read.of(Paper.titled("云州市停车场管理办法")
                    .kind(DocumentKind.REGULATION)
                    .number("云州市人民政府令第12号")
                    .published("2025-02-24")
                    .says("本办法自2025年7月1日起施行。"));
            assertThat(read.start()).isEqualTo("2025-07-01");
        }

        @Test
        void pd14_normativeDocumentThatSaysNothing_isNotGivenAStart() {
            assertThat(Read.of(Paper.titled("云州市停车场管理办法").signed(SIGNED).says("应当明码标价。"))
                            .start())
                    .isNull();
        }

        /** PD-12: the page's day is kept beside the text's, unless it says the same. */
        @Test
        void pd12_pageStart_isKeptOnlyWhereItDiffers() {
            Paper paper = Paper.titled("办法").signed(SIGNED).says("本办法自2025年3月1日起施行。");
            assertThat(Read.of(paper.pageStart("2025-03-01")).stateAt(LocalDate.of(2025, 3, 1)))
                    .isEqualTo(ValidityState.IN_FORCE);
            assertThat(Read.of(paper.pageStart("2025-04-01")).stateAt(LocalDate.of(2025, 3, 31)))
                    .isEqualTo(ValidityState.CONTRADICTED);
            assertThat(Read.of(paper.pageStart("2025-04-01")).stateAt(LocalDate.of(2025, 4, 1)))
                    .isEqualTo(ValidityState.IN_FORCE);
        }

        /** Tables name the last day in force or the first one after. */
        @ParameterizedTest
        @CsvSource({"2028-02-29, EXPIRED", "2028-03-01, EXPIRED", "2028-03-02, CONTRADICTED", "2027-12-31, EXPIRED"})
        void pd12_pageEnd_mayBeTheLastDayOrTheOneAfter(String pageEnd, ValidityState dayAfterTheTerm) {
            Read read = Read.of(Paper.titled("办法")
                    .signed(SIGNED)
                    .says("本办法自2025年3月1日起施行，有效期3年。")
                    .pageEnd(pageEnd));
            assertThat(read.stateAt(LocalDate.of(2028, 3, 1))).isEqualTo(dayAfterTheTerm);
        }

        @Test
        void pd11_clauseWithAStartOfItsOwn_isSaidOfThatClauseAlone() {
            Testimony testimony = Read.of(
                            Paper.titled("办法").signed(SIGNED).says("本办法自2025年3月1日起施行，其中第十二条、第十三条自2026年1月1日起施行。"))
                    .testimony();
            assertThat(testimony.start()).contains(LocalDate.of(2025, 3, 1));
            assertThat(testimony.clauses())
                    .extracting(Testimony.OfClause::clause)
                    .containsExactly("第十二条", "第十三条");
            assertThat(testimony.clauses())
                    .extracting(each -> each.evidence().effect())
                    .containsOnly(new Effect.Starts(LocalDate.of(2026, 1, 1)));
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
        Read read = read(DocumentKind.POLICY, title, "", SIGNED, PUBLISHED, "本办法自2025年3月1日起施行，有效期5年。");
        assertThat(read.stateAt(LocalDate.of(2025, 4, 1))).isEqualTo(ValidityState.DRAFT);
    }

    @Test
    void draftByItsKind_isADraft() {
        assertThat(read(DocumentKind.DRAFT, "云州市居住证管理办法", "有效", SIGNED, PUBLISHED)
                        .stateAt(PUBLISHED))
                .isEqualTo(ValidityState.DRAFT);
    }

    /** PD-25: an interpretation retells its policy's dates; they are none of its own. */
    @Test
    void interpretationThatRetellsATerm_hasNone() {
        Read read =
                read(DocumentKind.INTERPRETATION, "《云州市居住证管理办法》政策解读", "", SIGNED, PUBLISHED, "本办法自2025年3月1日起施行，有效期5年。");
        assertThat(read.stateAt(LocalDate.of(2040, 1, 1))).isEqualTo(ValidityState.UNKNOWN);
    }

    @Test
    void interpretationMarkedAsEnded_isEnded() {
        assertThat(read(DocumentKind.INTERPRETATION, "政策解读", "失效", SIGNED, PUBLISHED)
                        .stateAt(PUBLISHED))
                .isEqualTo(ValidityState.EXPIRED);
    }

    /** PD-12: the page is explicit, the text's term is not over, so the day it ended is unknown. */
    @Test
    void endedByThePageBeforeItsOwnTerm_noDayMayCiteIt() {
        Read validity = read(
                DocumentKind.POLICY,
                "云州市居住证办法",
                "已废止",
                LocalDate.of(2019, 12, 1),
                null,
                "本办法自2020年1月1日起施行，有效期至2030年12月31日。");

        assertThat(validity.stateAt(LocalDate.of(2021, 6, 1))).isEqualTo(ValidityState.CONTRADICTED);
        assertThat(validity.timeline().citable()).isEmpty();
    }

    @Test
    void endedByThePageAfterItsOwnTerm_holdsInItsTerm() {
        Read validity = read(
                DocumentKind.POLICY,
                "云州市居住证办法",
                "已废止",
                LocalDate.of(2019, 12, 1),
                null,
                "本办法自2020年1月1日起施行，有效期至2022年12月31日。");

        assertThat(validity.stateAt(LocalDate.of(2021, 6, 1))).isEqualTo(ValidityState.IN_FORCE);
        assertThat(validity.stateAt(READ_ON)).isEqualTo(ValidityState.EXPIRED);
    }

    private static Read read(String... sentences) {
        return read(DocumentKind.POLICY, "云州市居住证管理办法", "", SIGNED, PUBLISHED, sentences);
    }

    private static Read read(
            DocumentKind kind,
            String title,
            String label,
            @Nullable LocalDate signed,
            @Nullable LocalDate published,
            String... sentences) {
        return Read.of(Paper.titled(title)
                .kind(kind)
                .label(label)
                .signed(signed)
                .published(published)
                .says(sentences));
    }

    /** What was read of a document alone, as the tests ask for it. */
    private record Read(Testimony testimony, Timeline timeline) {
        static Read of(Paper paper) {
            Testimony testimony = ValidityReader.read(paper.build());
            return new Read(testimony, Timeline.of(testimony.own()));
        }

        ValidityState stateAt(LocalDate day) {
            return timeline.stateAt(day);
        }

        @Nullable
        LocalDate start() {
            return effects(Effect.Starts.class)
                    .map(Effect.Starts::on)
                    .findFirst()
                    .orElse(null);
        }

        List<LocalDate> ends() {
            return effects(Effect.Ends.class).map(Effect.Ends::lastDay).toList();
        }

        @Nullable
        LocalDate end() {
            return ends().isEmpty() ? null : ends().getFirst();
        }

        List<String> words() {
            return testimony.own().stream().map(Evidence::words).toList();
        }

        private <E extends Effect> Stream<E> effects(Class<E> type) {
            return testimony.own().stream()
                    .map(Evidence::effect)
                    .filter(type::isInstance)
                    .map(type::cast);
        }
    }
}
