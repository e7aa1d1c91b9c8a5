package org.yihaoda.kb.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yihaoda.kb.account.Actor;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.review.Refusal.Reason;

@DisplayName("KB-06: what may be done in which state, and by whom")
class ActTest {
    private static final String UNIT = "云州市民政局";
    private static final String WHY = "有人反映有误";

    private static final List<Act> ACTS = List.of(
            new Edit(),
            new Rollback(1),
            new Submit(),
            new ApproveForUnit(),
            new ApproveForHotline(),
            new PublishImported("甲.csv"),
            new SendBack(WHY),
            new Discard(WHY),
            new Suspend(WHY),
            new Resume(),
            new Withdraw(WHY),
            new Archive(),
            new MarkForReview(WHY),
            new Expire(WHY));

    /** What each act makes of each state; - where it may not be done. */
    private static final String STATES = """
                              DRAFT       UNIT_REVIEW    HOTLINE_REVIEW PUBLISHED    SUSPENDED NEEDS_REVIEW EXPIRED  SUPERSEDED WITHDRAWN ARCHIVED
            Edit              DRAFT       -              -              DRAFT        DRAFT     DRAFT        DRAFT    DRAFT      DRAFT     DRAFT
            Rollback          DRAFT       -              -              DRAFT        DRAFT     DRAFT        DRAFT    DRAFT      DRAFT     DRAFT
            Submit            UNIT_REVIEW -              -              -            -         -            -        -          -         -
            ApproveForUnit    -           HOTLINE_REVIEW -              -            -         -            -        -          -         -
            ApproveForHotline -           -              PUBLISHED      -            -         -            -        -          -         -
            PublishImported   PUBLISHED   -              -              -            -         -            -        -          -         -
            SendBack          -           DRAFT          DRAFT          -            -         -            -        -          -         -
            Discard           WITHDRAWN   WITHDRAWN      WITHDRAWN      -            -         -            -        -          -         -
            Suspend           -           -              -              SUSPENDED    -         -            -        -          -         -
            Resume            -           -              -              -            PUBLISHED -            -        -          -         -
            Withdraw          -           -              -              WITHDRAWN    WITHDRAWN WITHDRAWN    -        -          -         -
            Archive           -           -              -              -            -         -            ARCHIVED -          ARCHIVED  -
            MarkForReview     -           -              -              NEEDS_REVIEW -         -            -        -          -         -
            Expire            -           -              -              EXPIRED      EXPIRED   EXPIRED      -        -          -         -
            """;

    /** Who may do it, of all roles; of a unit's roles only for their own unit. */
    private static final Map<String, Set<Role>> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put("Edit", EnumSet.of(Role.KNOWLEDGE_EDITOR, Role.UNIT_HANDLER));
        ROLES.put("Rollback", EnumSet.of(Role.KNOWLEDGE_EDITOR, Role.UNIT_HANDLER));
        ROLES.put("Submit", EnumSet.of(Role.KNOWLEDGE_EDITOR, Role.UNIT_HANDLER));
        ROLES.put("ApproveForUnit", EnumSet.of(Role.UNIT_REVIEWER));
        ROLES.put("ApproveForHotline", EnumSet.of(Role.KNOWLEDGE_REVIEWER));
        ROLES.put("PublishImported", EnumSet.of(Role.KNOWLEDGE_REVIEWER));
        ROLES.put("Discard", EnumSet.of(Role.KNOWLEDGE_EDITOR, Role.UNIT_HANDLER));
        ROLES.put(
                "Suspend",
                EnumSet.of(Role.KNOWLEDGE_EDITOR, Role.KNOWLEDGE_REVIEWER, Role.SHIFT_LEADER, Role.UNIT_REVIEWER));
        ROLES.put("Resume", EnumSet.of(Role.KNOWLEDGE_REVIEWER));
        ROLES.put("Withdraw", EnumSet.of(Role.KNOWLEDGE_REVIEWER, Role.UNIT_REVIEWER));
        ROLES.put("Archive", EnumSet.of(Role.KNOWLEDGE_EDITOR, Role.KNOWLEDGE_REVIEWER));
        ROLES.put("MarkForReview", EnumSet.noneOf(Role.class));
        ROLES.put("Expire", EnumSet.noneOf(Role.class));
    }

    private static Actor actor(Role role, String unit) {
        return new Actor("张三", Set.of(role), role.isOfUnit() ? unit : null);
    }

    private static ReviewRules.Subject subject(ReviewState state) {
        return new ReviewRules.Subject(state, Set.of(UNIT), Set.of("李四"));
    }

    /** The system's own acts by the system, others by whoever may do them in that state. */
    private static Actor allowed(Act act, ReviewState state) {
        return act.by(state).stream().findFirst().map(role -> actor(role, UNIT)).orElse(ReviewRules.SYSTEM);
    }

    private static Stream<Arguments> states() {
        List<String> lines = STATES.lines().toList();
        String[] columns = lines.getFirst().strip().split(" +");
        assertThat(columns).hasSize(ReviewState.values().length);
        return lines.stream().skip(1).flatMap(line -> {
            String[] cells = line.strip().split(" +");
            Act act = ACTS.stream()
                    .filter(each -> each.name().equals(cells[0]))
                    .findFirst()
                    .orElseThrow();
            return java.util.stream.IntStream.range(0, columns.length)
                    .mapToObj(i -> Arguments.of(act, ReviewState.valueOf(columns[i]), cells[i + 1]));
        });
    }

    @Test
    void tables_coverEveryAct() {
        Set<String> all = Arrays.stream(Act.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertThat(ACTS).extracting(Act::name).containsExactlyInAnyOrderElementsOf(all);
        assertThat(STATES.lines().skip(1).map(line -> line.strip().split(" +")[0]))
                .containsExactlyInAnyOrderElementsOf(all);
        all.remove("SendBack");
        assertThat(ROLES.keySet()).isEqualTo(all);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @MethodSource("states")
    void act_isDoneInItsStatesAlone(Act act, ReviewState state, String result) {
        var refusal = ReviewRules.refusal(act, allowed(act, state), subject(state));
        if (result.equals("-")) {
            assertThat(refusal).hasValueSatisfying(each -> {
                assertThat(each.reason()).isEqualTo(Reason.WRONG_STATE);
                assertThat(each.text()).contains(state.label(), ReviewWording.act(act.name()));
            });
        } else {
            assertThat(refusal).isEmpty();
            assertThat(act.to()).isEqualTo(ReviewState.valueOf(result));
        }
    }

    private static Stream<Arguments> roles() {
        return ACTS.stream()
                .flatMap(act -> act.from().stream().map(state -> Arguments.of(act, state)))
                .flatMap(each ->
                        Arrays.stream(Role.values()).map(role -> Arguments.of(each.get()[0], each.get()[1], role)));
    }

    private static Set<Role> expected(Act act, ReviewState state) {
        return act instanceof SendBack
                ? Set.of(state == ReviewState.UNIT_REVIEW ? Role.UNIT_REVIEWER : Role.KNOWLEDGE_REVIEWER)
                : ROLES.getOrDefault(act.name(), Set.of());
    }

    @ParameterizedTest(name = "{0} in {1} by {2}")
    @MethodSource("roles")
    void act_isDoneByItsRolesAlone(Act act, ReviewState state, Role role) {
        var own = ReviewRules.refusal(act, actor(role, UNIT), subject(state));
        var others = ReviewRules.refusal(act, actor(role, "云州市教育局"), subject(state));
        if (!expected(act, state).contains(role)) {
            assertThat(own)
                    .hasValueSatisfying(each -> assertThat(each.reason()).isIn(Reason.WRONG_ROLE, Reason.SYSTEM_ALONE));
        } else if (role.isOfUnit()) {
            assertThat(own).isEmpty();
            assertThat(others).hasValueSatisfying(each -> {
                assertThat(each.reason()).isEqualTo(Reason.OTHER_UNIT);
                assertThat(each.text()).contains(UNIT, "云州市教育局", "责任单位");
            });
        } else {
            assertThat(own).isEmpty();
            assertThat(others).isEmpty();
        }
    }

    @Test
    void newText_isOnlyWritten() {
        ReviewRules.Subject none = new ReviewRules.Subject(null, Set.of(UNIT), Set.of());
        for (Act act : ACTS) {
            Actor actor = allowed(act, ReviewState.DRAFT);
            assertThat(ReviewRules.refusal(act, actor, none).isEmpty())
                    .as(act.name())
                    .isEqualTo(act instanceof Edit);
        }
    }

    @Test
    @DisplayName("KB-06: who wrote any of it approves none of it, whatever their roles")
    void writers_neverApprove() {
        Actor writer = new Actor("李四", EnumSet.allOf(Role.class), UNIT);
        List<Act> barred = ACTS.stream().filter(Act::isBarredToWriters).toList();
        assertThat(barred)
                .extracting(Act::name)
                .containsExactlyInAnyOrder("ApproveForUnit", "ApproveForHotline", "PublishImported", "Resume");
        for (Act act : barred) {
            ReviewState state = act.from().iterator().next();
            assertThat(ReviewRules.refusal(act, writer, subject(state)))
                    .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.OWN_WORK))
                    .hasValueSatisfying(refusal -> assertThat(refusal.text()).contains("李四", "没有参与编写的人"));
        }
    }

    @Test
    void takingBack_needsAReason() {
        for (Act act :
                List.of(new SendBack(" "), new Suspend(""), new Withdraw(""), new MarkForReview(""), new Expire(""))) {
            ReviewState state = act.from().iterator().next();
            assertThat(ReviewRules.refusal(act, allowed(act, state), subject(state)))
                    .as(act.name())
                    .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.NO_REASON));
        }
    }

    @Test
    void unitsPersonWithoutAUnit_actsOnNothing() {
        Actor nowhere = new Actor("张三", Set.of(Role.UNIT_HANDLER), null);
        ReviewRules.Subject unowned = new ReviewRules.Subject(ReviewState.DRAFT, Set.of(""), Set.of());
        assertThat(ReviewRules.refusal(new Submit(), nowhere, unowned))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.OTHER_UNIT));
    }

    @Test
    void account_isNeverTakenForTheSystem() {
        Actor alike = new Actor("〔系统〕", EnumSet.allOf(Role.class), null);
        assertThat(ReviewRules.refusal(new MarkForReview(WHY), alike, subject(ReviewState.PUBLISHED)))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.SYSTEM_ALONE));
    }

    @Test
    void everyActRoleAndReason_hasItsWords() {
        ACTS.forEach(act -> assertThat(ReviewWording.act(act.name())).isNotBlank());
        Arrays.stream(Role.values())
                .forEach(role -> assertThat(Role.labels(Set.of(role))).isNotBlank());
        Arrays.stream(Reason.values())
                .forEach(reason -> assertThat(
                                Refusal.of(reason, "甲", "乙", "丙", "丁").text())
                        .doesNotContain("{"));
    }
}
