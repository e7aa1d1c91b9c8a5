package org.yihaoda.kb.review;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.account.Actor;
import org.yihaoda.kb.account.Role;
import org.yihaoda.kb.review.Refusal.Reason;

/** Who may do what to which revision (KB-06). */
public final class ReviewRules {
    /** Who does what no person did; the brackets keep an account from bearing the name. */
    public static final Actor SYSTEM = new Actor("〔系统〕", Set.of(), null);

    /** Reviews are told and dated in the time of the offices that do them. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZONE);

    private ReviewRules() {}

    /**
     * What an act is to be done to.
     *
     * @param state null when there is no revision yet
     * @param ownerUnits the units in whose name it speaks: before and after the act
     * @param contributors see {@link Revision}
     */
    public record Subject(@Nullable ReviewState state, Set<String> ownerUnits, Set<String> contributors) {
        public Subject {
            ownerUnits = Set.copyOf(ownerUnits);
            contributors = Set.copyOf(contributors);
        }
    }

    /** What stands against it; empty when it may be done. */
    public static Optional<Refusal> refusal(Act act, Actor actor, Subject subject) {
        return state(act, subject.state())
                .or(() -> role(act, actor, subject))
                .or(() -> fourEyes(act, actor, subject))
                .or(() -> reason(act));
    }

    /** What stands against writing another revision, whoever writes it. */
    public static Optional<Refusal> unwritable(Subject subject) {
        return state(new Edit(), subject.state());
    }

    private static Optional<Refusal> state(Act act, @Nullable ReviewState state) {
        boolean begins = state == null && act instanceof Edit;
        return begins || state != null && act.from().contains(state)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.WRONG_STATE,
                        ReviewWording.act(act.name()),
                        state == null ? ReviewWording.text("state.none") : state.label(),
                        ReviewWording.states(act.from())));
    }

    private static Optional<Refusal> role(Act act, Actor actor, Subject subject) {
        Set<Role> needed = act.by(subject.state() == null ? ReviewState.DRAFT : subject.state());
        if (needed.isEmpty()) {
            return actor.equals(SYSTEM)
                    ? Optional.empty()
                    : Optional.of(Refusal.of(Reason.SYSTEM_ALONE, ReviewWording.act(act.name())));
        }
        List<Role> held = needed.stream().filter(actor::is).toList();
        if (held.isEmpty()) {
            return Optional.of(Refusal.of(
                    Reason.WRONG_ROLE,
                    ReviewWording.act(act.name()),
                    Role.labels(needed),
                    actor.name(),
                    Role.labels(actor.roles())));
        }
        boolean everywhere = held.stream().anyMatch(role -> !role.isOfUnit());
        String unit = actor.unit() == null ? "" : actor.unit();
        return everywhere || !unit.isEmpty() && subject.ownerUnits().stream().allMatch(unit::equals)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        Reason.OTHER_UNIT,
                        ReviewWording.act(act.name()),
                        sorted(subject.ownerUnits()),
                        actor.name(),
                        unit.isEmpty() ? ReviewWording.text("unit.none") : unit));
    }

    private static Optional<Refusal> fourEyes(Act act, Actor actor, Subject subject) {
        return act.isBarredToWriters() && subject.contributors().contains(actor.name())
                ? Optional.of(Refusal.of(Reason.OWN_WORK, ReviewWording.act(act.name()), actor.name()))
                : Optional.empty();
    }

    private static Optional<Refusal> reason(Act act) {
        return act.needsReason() && act.reason().isBlank()
                ? Optional.of(Refusal.of(Reason.NO_REASON, ReviewWording.act(act.name())))
                : Optional.empty();
    }

    /** Two worked on one revision: who was faster, and when. */
    public static Refusal changedMeanwhile(int seen, Revision<?> newest) {
        return Refusal.of(
                Reason.CHANGED_MEANWHILE,
                Integer.toString(seen),
                Integer.toString(newest.number()),
                newest.author(),
                minute(newest.writtenAt()));
    }

    public static Refusal noSuchText(String code) {
        return Refusal.of(Reason.NO_SUCH_TEXT, code);
    }

    public static Refusal noSuchRevision(Reviewed<?> text, int number) {
        String numbers = text.revisions().stream()
                .map(each -> Integer.toString(each.number()))
                .collect(Collectors.joining("、"));
        return Refusal.of(Reason.NO_SUCH_REVISION, text.code(), Integer.toString(number), numbers);
    }

    public static Refusal neverPublished(Act act, String code) {
        return Refusal.of(Reason.NEVER_PUBLISHED, code, ReviewWording.act(act.name()));
    }

    public static Refusal notPublishable(List<Problem> problems) {
        List<String> lines =
                problems.stream().filter(Problem::stops).map(Problem::text).toList();
        return Refusal.of(Reason.NOT_PUBLISHABLE, Integer.toString(lines.size()), String.join("\n", lines));
    }

    /** As people read it. */
    public static String minute(Instant at) {
        return MINUTE.format(at);
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining("、"));
    }
}
