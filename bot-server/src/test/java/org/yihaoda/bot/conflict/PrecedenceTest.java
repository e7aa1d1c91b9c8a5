package org.yihaoda.bot.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihaoda.bot.conflict.Rules.CITY;
import static org.yihaoda.bot.conflict.Rules.PROVINCE;
import static org.yihaoda.bot.conflict.Rules.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihaoda.bot.conflict.Disagreement.Side;
import org.yihaoda.bot.conflict.Precedence.Rule;
import org.yihaoda.kb.policy.DocumentKind;

@DisplayName("PD-21: the rule of precedence that normally applies is told, and never more than it says")
final class PrecedenceTest {
    private static final LocalDate LATER = LocalDate.of(2025, 1, 1);

    private static final Rules PROVINCE_BUREAU = policy("示例省甲办法", PROVINCE, "示例省民政厅", "");
    private static final Rules CITY_BUREAU = policy("云州市甲办法", CITY, "云州市民政局 云州市财政局", "");
    private static final Rules CITY_GOVERNMENT = policy("云州市乙规定", CITY, "云州市人民政府办公室", "");

    /** The title of the one that it speaks for, or none. */
    private static void assertPrecedence(Rules one, Rules other, Rule rule, Optional<String> prevailing) {
        Precedence precedence = Precedence.between(side(one), side(other));

        assertThat(precedence.rule()).isEqualTo(rule);
        assertThat(precedence.prevailing().map(side -> side.passage().title())).isEqualTo(prevailing);
        assertThat(Precedence.between(side(other), side(one))).isEqualTo(precedence);
    }

    private static Side side(Rules rules) {
        return new Side(rules.passage(), "", "");
    }

    @Test
    void upperLevelOfTheSameKind_isHigher() {
        assertPrecedence(PROVINCE_BUREAU, CITY_BUREAU, Rule.HIGHER_LEVEL, Optional.of("示例省甲办法"));
    }

    @Test
    void regulation_isHigherThanAnyDocumentOfItsLevelAndBelow() {
        Rules regulation = policy("示例省殡葬条例", PROVINCE, "示例省人民代表大会常务委员会", "").of(DocumentKind.REGULATION);
        assertPrecedence(regulation, CITY_GOVERNMENT, Rule.HIGHER_LEVEL, Optional.of("示例省殡葬条例"));
        assertPrecedence(regulation, PROVINCE_BUREAU, Rule.HIGHER_LEVEL, Optional.of("示例省殡葬条例"));
    }

    @Test
    void governmentOfTheSameLevel_isHigherThanItsDepartment() {
        assertPrecedence(CITY_GOVERNMENT, CITY_BUREAU, Rule.HIGHER_LEVEL, Optional.of("云州市乙规定"));
    }

    @Test
    void sameOrgan_newerIsTold() {
        Rules newer = policy("云州市丙通知", CITY, "云州市民政局", "").since(LATER);
        assertPrecedence(CITY_BUREAU, newer, Rule.NEWER, Optional.of("云州市丙通知"));
    }

    @Test
    void sameOrganAndDay_onlyTheSpecialRuleIsTold() {
        Rules same = policy("云州市丙通知", CITY, "云州市民政局", "");
        assertPrecedence(CITY_BUREAU, same, Rule.SPECIAL, Optional.empty());
    }

    @Test
    void sameOrganAndADayThatIsUnknown_noneIsToldToBeTheNewer() {
        Rules undated = policy("云州市丁通知", CITY, "云州市民政局", "").since(LocalDate.MIN);
        assertPrecedence(CITY_BUREAU, undated, Rule.SPECIAL, Optional.empty());
    }

    @Test
    void twoDepartments_needARuling() {
        Rules other = policy("云州市丙通知", CITY, "云州市发展和改革委员会", "").since(LATER);
        assertPrecedence(CITY_BUREAU, other, Rule.RULING, Optional.empty());
    }

    /** A department above and a government below, or a department's rule and a local one, are not ranked (立法法 106). */
    @Test
    void levelsThatCannotBeCompared_needARuling() {
        assertPrecedence(PROVINCE_BUREAU, CITY_GOVERNMENT, Rule.RULING, Optional.empty());

        Rules department = policy("殡葬管理规定", "000000", "民政部", "").of(DocumentKind.REGULATION);
        Rules local = policy("示例省殡葬条例", PROVINCE, "示例省人民代表大会常务委员会", "").of(DocumentKind.REGULATION);
        assertPrecedence(department, local, Rule.RULING, Optional.empty());

        Rules city = policy("云州市殡葬条例", CITY, "云州市人民代表大会常务委员会", "").of(DocumentKind.REGULATION);
        Rules order = policy("示例省殡葬管理规定", PROVINCE, "示例省人民政府", "").of(DocumentKind.REGULATION);
        assertPrecedence(city, order, Rule.RULING, Optional.empty());
    }
}
