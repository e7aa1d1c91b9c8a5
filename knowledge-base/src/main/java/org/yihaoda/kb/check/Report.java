package org.yihaoda.kb.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yihaoda.kb.check.Finding.Subject;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.validity.Strength;
import org.yihaoda.kb.validity.ValidityState;

/**
 * The knowledge base on a day.
 *
 * @param kinds how many documents there are of each kind
 * @param states how many are in each state
 * @param strengths how many states rest on evidence of that strength, the strongest counting
 * @param undecided how many rest on none
 */
public record Report(
        LocalDate day,
        SortedMap<DocumentKind, Integer> kinds,
        SortedMap<ValidityState, Integer> states,
        SortedMap<Strength, Integer> strengths,
        int undecided,
        List<Finding> findings,
        List<Sampled> sample) {
    public Report {
        kinds = new TreeMap<>(kinds);
        states = new TreeMap<>(states);
        strengths = new TreeMap<>(strengths);
        findings = List.copyOf(findings);
        sample = List.copyOf(sample);
    }

    /** A document drawn by chance, for a person to compare the program's judgement with the sentences it rests on. */
    public record Sampled(Subject document, ValidityState state, String explanation, List<String> sentences) {
        public Sampled {
            sentences = List.copyOf(sentences);
        }
    }

    public int documents() {
        return kinds.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The findings of each kind that there are, the kinds in the order of the family. */
    public SequencedMap<Class<?>, List<Finding>> byKind() {
        SequencedMap<Class<?>, List<Finding>> groups = new LinkedHashMap<>();
        for (Class<?> kind : Finding.class.getPermittedSubclasses()) {
            List<Finding> group = findings.stream().filter(kind::isInstance).toList();
            if (!group.isEmpty()) {
                groups.put(kind, group);
            }
        }
        return groups;
    }
}
