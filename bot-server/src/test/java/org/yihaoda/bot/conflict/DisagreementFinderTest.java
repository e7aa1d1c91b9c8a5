package org.yihaoda.bot.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihaoda.bot.conflict.Rules.CITY;
import static org.yihaoda.bot.conflict.Rules.COUNTY;
import static org.yihaoda.bot.conflict.Rules.PROVINCE;
import static org.yihaoda.bot.conflict.Rules.policy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihaoda.bot.conflict.Disagreement.Kind;
import org.yihaoda.bot.conflict.Disagreement.Side;
import org.yihaoda.kb.policy.DocumentKind;

/** PD-21, QA-19: few false alarms rather than all conflicts. */
final class DisagreementFinderTest {
    private static final String BURIAL = "云州市节地生态安葬奖补办法";
    private static final String BURIAL_NOTICE = "云州市发展和改革委员会关于调整节地生态安葬奖补标准的通知";

    private static Rules one(String text) {
        return policy(BURIAL, CITY, "云州市民政局", text);
    }

    private static Rules other(String text) {
        return policy(BURIAL_NOTICE, CITY, "云州市发展和改革委员会", text);
    }

    private static List<Disagreement> between(Rules one, Rules other) {
        return Rules.between("树葬奖补多少钱", one, other).all();
    }

    private static List<String> values(Disagreement disagreement) {
        return disagreement.sides().stream().map(Side::value).toList();
    }

    @ParameterizedTest
    @DisplayName("PD-21: clauses in force that state different values for the same thing")
    @CsvSource(
            delimiter = '|',
            value = {
                "选择树葬的，每具一次性奖补2000元。 | 第四条 选择树葬的，每具给予一次性奖补3000元。 | 2000元 | 3000元",
                "树葬每具奖补二千元。 | 树葬每具奖补2500元。 | 二千元 | 2500元",
                "（一）选择树葬的，每具奖补2000元； | 2.选择树葬的，每具奖补1万元。 | 2000元 | 1万元",
                "申请人应当自树葬之日起6个月内，提出申请。 | 申请人须在树葬之日起3个月内，提出申请。 | 6个月 | 3个月",
                "墓位树葬维护费按照购置费的5%收取。 | 墓位树葬维护费按照购置费的8%收取。 | 5% | 8%",
                "参加骨灰树葬的亲属，应当年满18周岁。 | 参加骨灰树葬的亲属，应当年满16周岁。 | 18周岁 | 16周岁",
                "树葬骨灰寄存费最高每年300元。 | 树葬骨灰寄存费最高每年200元。 | 300元 | 200元"
            })
    void differentValuesForTheSameThing_disagree(String first, String second, String value, String otherValue) {
        List<Disagreement> found = between(one(first), other(second));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(Kind.RULES);
        assertThat(values(found.getFirst())).containsExactlyInAnyOrder(value, otherValue);
        assertThat(found.getFirst().sides())
                .allSatisfy(side -> assertThat(side.passage().text()).contains(side.sentence()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "no conflicts: the same value, another group, case, grade, unit or condition, and what is no plain statement")
    @CsvSource(
            delimiter = '|',
            value = {
                "the same value | 树葬每具奖补2000元。 | 树葬每具奖补两千元。",
                "another thing | 选择树葬的，每具一次性奖补2000元。 | 选择海葬的，每具一次性奖补3000元。",
                "another group | 残疾居民选择树葬的，每具奖补2000元。 | 优抚对象选择树葬的，每具奖补3000元。",
                "a group on one side | 选择树葬的，每具一次性奖补2000元。 | 困难家庭选择树葬的，每具一次性奖补3000元。",
                "another period | 树葬奖补标准为每人每月200元。 | 树葬奖补标准为每人每年2000元。",
                "another unit | 树葬奖补审核期限为30日。 | 树葬奖补审核期限为1个月。",
                "another act | 主管部门自受理树葬申请之日起5个工作日内，完成核实。 | 主管部门自受理树葬申请之日起9个工作日内，作出决定。",
                "another condition | 存放满3年后选择树葬的，每具奖补2000元。 | 存放满5年后选择树葬的，每具奖补3000元。",
                "an upper or lower bound | 树葬每具奖补不低于2000元。 | 树葬每具奖补3000元。",
                "a supplement | 树葬每具奖补2000元。 | 树葬在上述标准基础上每具奖补3000元。",
                "an addition | 树葬每具奖补2000元。 | 树葬每具另行奖补3000元。",
                "a share of a sum | 树葬每具奖补2000元。 | 树葬每具奖补由市级财政负担3000元。",
                "a table | 项目 | 2000元",
                "an example | 例如选择树葬的，每具奖补2000元。 | 选择树葬的，每具奖补3000元。",
                "a formula | 树葬奖补金额＝标准2000元×数量。 | 树葬奖补金额3000元。",
                "a condition only | 树葬费用超过2000元的，由家属申请。 | 树葬费用超过3000元的，由家属申请。",
                "a range | 树葬每具奖补2000元至5000元。 | 树葬每具奖补3000元。",
                "pointing elsewhere | 其中，树葬每具奖补2000元。 | 其中，树葬每具奖补3000元。",
                "an article | 符合第三条规定选择树葬的，每具奖补2000元。 | 选择树葬的，每具奖补3000元。",
                "nothing named | 按2000元执行。 | 按3000元执行。"
            })
    void whatIsNoPlainStatementOfTheSameThing_doesNotDisagree(String why, String first, String second) {
        assertThat(between(one(first), other(second))).as(why).isEmpty();
    }

    @Test
    void rowsOfTables_areNotCompared() {
        assertThat(between(one("方式 | 标准（元）\n树葬 | 奖补2000元"), other("方式 | 标准（元）\n树葬 | 奖补3000元")))
                .isEmpty();
    }

    @Test
    void clauseThatStatesTheOtherValueToo_doesNotDisagree() {
        assertThat(between(one("树葬每具奖补2000元。"), other("树葬每具奖补3000元。树葬每具奖补2000元。")))
                .isEmpty();
    }

    /** Sentences like 每年6月底前发布数据 beside 每年10月底前发布数据: what each is about stands elsewhere. */
    @Test
    void documentThatStatesSeveralValuesInTheSameWords_doesNotTellWhatOf() {
        assertThat(between(one("树葬每具奖补2000元。\n树葬每具奖补4000元。"), other("树葬每具奖补3000元。")))
                .isEmpty();
    }

    @Test
    void laterSentence_isAboutWhatItsLineBeginsWith() {
        Rules tree = one("（一）树葬。经审核后每具骨灰奖补2000元。");

        assertThat(between(tree, other("（一）海葬。经审核后每具骨灰奖补3000元。"))).isEmpty();
        assertThat(between(tree, other("（一）树葬。经审核后每具骨灰奖补3000元。"))).hasSize(1);
    }

    /** The group may stand in the heading or above the list alone. */
    @Test
    void headingsAndIntroductions_tellGroupsApart() {
        Rules disabled = one("每人每月发放200元。树葬不在此列。").below("（一）残疾居民护理");
        Rules children = other("每人每月发放300元。树葬不在此列。").below("（二）散居孤儿养育");
        assertThat(between(disabled, children)).isEmpty();

        assertThat(between(one("本市居民选择下列方式的：\n（一）树葬，每具奖补2000元；"), other("外来人员选择下列方式的：\n（一）树葬，每具奖补3000元；")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "another matter, 云州市优抚对象安葬奖补办法",
        "another year, 云州市2025年度节地生态安葬奖补办法",
    })
    void titlesOfOtherThings_areNotCompared(String why, String title) {
        Rules year = policy("云州市2026年度节地生态安葬奖补办法", CITY, "云州市民政局", "树葬每具奖补2000元。");
        Rules other = policy(title, CITY, "云州市财政局", "树葬每具奖补3000元。");

        assertThat(between(year, other)).as(why).isEmpty();
    }

    @Test
    @DisplayName("PD-22: only rules for the same place, one region above the other")
    void otherRegions_areNotCompared() {
        Rules qinghe = policy("清河区树葬奖补办法", "990101", "云州市清河区人民政府", "树葬每具奖补2000元。");
        Rules yunshan = policy("云山县树葬奖补办法", COUNTY, "云山县人民政府", "树葬每具奖补3000元。");
        Rules city = policy("云州市树葬奖补办法", CITY, "云州市人民政府", "树葬每具奖补3000元。");

        assertThat(between(qinghe, yunshan)).isEmpty();
        assertThat(between(qinghe, city)).hasSize(1);
    }

    /** The county may be stricter than the province's most, and not more generous than it. */
    @Test
    void withinTheUpperLevelsMost_isNoConflict() {
        Rules province = policy("示例省树葬奖补办法", PROVINCE, "示例省民政厅", "树葬每具奖补最高3000元。");
        Rules less = policy("云州市树葬奖补办法", CITY, "云州市民政局", "树葬每具奖补最高2000元。");

        assertThat(between(less, province)).isEmpty();
        assertThat(between(less.saying("树葬每具奖补最高5000元。"), province)).hasSize(1);
    }

    @Test
    void whatTheUpperLevelLeavesToTheLower_isNoConflict() {
        Rules province = policy("示例省树葬奖补办法", PROVINCE, "示例省民政厅", "树葬每具奖补2000元。各市可以结合实际另行制定标准。");
        Rules city = policy("云州市树葬奖补办法", CITY, "云州市民政局", "树葬每具奖补3000元。");

        assertThat(between(city, province)).isEmpty();
    }

    @Test
    void ruleThatIsNotKnownToHold_isNotCompared() {
        assertThat(between(one("树葬每具奖补2000元。"), other("树葬每具奖补3000元。").unstated()))
                .isEmpty();
        assertThat(between(one("树葬每具奖补2000元。"), other("树葬每具奖补3000元。").since(Rules.TODAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    @DisplayName("PD-25: an interpretation that differs is no conflict of rules, and a finding for editors")
    void interpretationOfTheRule_isForEditorsAlone() {
        Rules rule = one("树葬每具奖补2000元。");
        Conflicts found = Rules.between("树葬奖补多少钱", rule, other("树葬每具奖补3000元。").explaining(BURIAL));

        assertThat(found.all()).extracting(Disagreement::kind).containsExactly(Kind.EXPLANATION);
        assertThat(values(found.all().getFirst())).containsExactly("2000元", "3000元");
        assertThat(found.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"INTERPRETATION", "GUIDE", "QUESTIONS", "NOTICE", "DRAFT"})
    void whatDoesNotBind_isNotCompared(DocumentKind kind) {
        assertThat(between(one("树葬每具奖补2000元。"), other("树葬每具奖补3000元。").of(kind))).isEmpty();
    }

    @Test
    @DisplayName("QA-19: who asks about something else is not told of it first")
    void conflictAboutSomethingElse_isForEditorsAlone() {
        Rules quoted = one("树葬每具奖补2000元。奖补资金在受理后20个工作日发到账户。");
        Rules other = other("树葬每具奖补3000元。");

        assertThat(Rules.between("树葬奖补资金多久发到账户", quoted, other).all()).hasSize(1);
        assertThat(Rules.between("树葬奖补资金多久发到账户", quoted, other).asked()).isEmpty();
        assertThat(Rules.between("树葬每具多少钱", quoted, other).asked()).isPresent();
    }

    /** Whichever clause was quoted: the same is found, and its sides stand in the same order. */
    @Property(tries = 100)
    void orderOfTheTwo_doesNotMatter(
            @ForAll @IntRange(min = 1, max = 5) int amount,
            @ForAll @IntRange(min = 1, max = 5) int otherAmount,
            @ForAll boolean sameOrgan,
            @ForAll boolean sameRegion,
            @ForAll @IntRange(min = 0, max = 2) int later) {
        Rules one = policy("云州市树葬奖补办法", CITY, "云州市民政局", "树葬每具奖补" + amount + "000元。");
        Rules other = policy(
                        "关于树葬奖补标准的通知",
                        sameRegion ? CITY : COUNTY,
                        sameOrgan ? "云州市民政局" : "云州市财政局",
                        "每具树葬，给予奖补" + otherAmount + "000元。")
                .since(one.from().plusDays(later));

        List<Disagreement> found = between(one, other);

        assertThat(found).hasSize(amount == otherAmount ? 0 : 1);
        assertThat(between(other, one)).isEqualTo(found);
        found.forEach(each -> assertThat(Precedence.between(each.second(), each.first()))
                .isEqualTo(Precedence.between(each.first(), each.second())));
    }
}
