package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.Clause;

/**
 * Everything that is known of whether a document holds: what its own words, its page and other documents make of it on
 * every day, and the versions of its clauses.
 */
public record Standing(Timeline timeline, List<ClauseVersion> versions) {
    public Standing {
        versions = List.copyOf(versions);
    }

    public ValidityState at(LocalDate day) {
        return timeline.stateAt(day);
    }

    /** The timeline of a version of a clause: no better than its document's on any day. */
    public Timeline of(ClauseVersion version) {
        return version.timeline().within(timeline);
    }

    /** The consolidated text: the clauses whose words stand on that day, whatever the state of the whole (PD-19). */
    public List<Clause> clausesAt(LocalDate day) {
        return versions.stream()
                .filter(version -> version.timeline().stateAt(day).mayBeCited())
                .map(ClauseVersion::clause)
                .toList();
    }

    /**
     * A clause as a page of the document shows it on a day.
     *
     * @param note what became of it: amended, ended, words not known; null when nothing did
     * @param stands whether these words stand on that day
     */
    public record Shown(Clause clause, @Nullable String note, boolean stands) {}

    /** The text of that day, with clauses that have ended without new words left in, and marked (PD-18). */
    public List<Shown> shownAt(LocalDate day) {
        List<Shown> shown = new ArrayList<>();
        for (ClauseVersion version : versions) {
            Timeline own = version.timeline();
            ValidityState state = own.stateAt(day);
            String note = version.evidence().isEmpty() ? null : Explanation.ofClause(own, day);
            if (state.mayBeCited()) {
                shown.add(new Shown(version.clause(), note, true));
            } else if (state == ValidityState.REPEALED || state == ValidityState.CONTRADICTED) {
                shown.add(new Shown(version.clause(), note, false));
            }
        }
        return shown;
    }

    /** The version of the clause of that mark (第十四条) or anchor (c14) whose words stand on that day. */
    public Optional<ClauseVersion> clause(String name, LocalDate day) {
        List<ClauseVersion> named = versions.stream()
                .filter(version -> version.clause().anchor().equals(name)
                        || version.clause().path().display().equals(name)
                        || !version.clause().path().isEmpty()
                                && version.clause().path().marks().getLast().equals(name))
                .toList();
        return named.stream()
                .filter(version -> version.timeline().stateAt(day).mayBeCited())
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** The document that took this one's place by that day, when one is known. */
    public Optional<Evidence.Citation> successor(LocalDate day) {
        return timeline.at(day).because().stream()
                .flatMap(each -> Optional.ofNullable(each.by()).stream())
                .filter(Evidence.Citation::takesItsPlace)
                .findFirst();
    }
}
