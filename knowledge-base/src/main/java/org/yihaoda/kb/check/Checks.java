package org.yihaoda.kb.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.yihaoda.kb.check.Finding.Subject;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.Acts;
import org.yihaoda.kb.store.ContentHash;
import org.yihaoda.kb.store.Database;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.validity.Act;
import org.yihaoda.kb.validity.Evidence;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.Span;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.Strength;
import org.yihaoda.kb.validity.ValidityState;

/** Goes through all documents once and reports how the knowledge base stands. */
public final class Checks {
    private final Documents documents;
    private final Acts acts;

    public Checks(Database database) {
        this.documents = new Documents(database);
        this.acts = new Acts(database);
    }

    /**
     * The report of a day.
     *
     * @param sample how many documents to draw
     * @param seed the same seed draws the same ones
     */
    public Report report(LocalDate day, int sample, long seed) {
        Tally tally = new Tally();
        Draw draw = new Draw(sample, seed);
        documents.forEach(document -> {
            Standing standing = documents.standing(document);
            tally.add(document, standing.timeline().at(day));
            tally.findings.addAll(new DocumentChecks(documents, document, standing, day).all());
            draw.add(document.id());
        });
        acts.unresolved().forEach(stated -> tally.findings.add(unresolved(stated)));
        acts.unread()
                .forEach(stated -> tally.findings.add(
                        new Finding.Unread(subject(stated), stated.act().words())));
        List<Report.Sampled> sampled = draw.drawn().stream()
                .flatMap(id -> documents.find(id).stream())
                .map(document -> sampled(document, day))
                .toList();
        return new Report(day, tally.kinds, tally.states, tally.strengths, tally.undecided, tally.findings, sampled);
    }

    private Report.Sampled sampled(PolicyDocument document, LocalDate day) {
        Standing standing = documents.standing(document);
        Span span = standing.timeline().at(day);
        return new Report.Sampled(
                Subject.of(document),
                span.state(),
                Explanation.of(standing.timeline(), day),
                span.because().stream().map(Explanation::quoted).toList());
    }

    private static Finding unresolved(Acts.Stated stated) {
        String target = stated.act() instanceof Act.Targeted targeted ? Finding.written(targeted.target()) : "";
        return new Finding.Unresolved(subject(stated), target, stated.act().words());
    }

    private static Subject subject(Acts.Stated stated) {
        return new Subject(stated.documentId(), stated.title(), stated.number());
    }

    /** Counts and findings as they gather. */
    private static final class Tally {
        private final TreeMap<DocumentKind, Integer> kinds = new TreeMap<>();
        private final TreeMap<ValidityState, Integer> states = new TreeMap<>();
        private final TreeMap<Strength, Integer> strengths = new TreeMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private int undecided;

        void add(PolicyDocument document, Span span) {
            kinds.merge(document.kind(), 1, Integer::sum);
            states.merge(span.state(), 1, Integer::sum);
            Optional<Strength> strongest =
                    span.because().stream().map(Evidence::strength).min(Enum::compareTo);
            strongest.ifPresentOrElse(strength -> strengths.merge(strength, 1, Integer::sum), () -> undecided++);
        }
    }

    /** Draws evenly without knowing how many there are: those whose hash with the seed is lowest. */
    private static final class Draw {
        private final int size;
        private final long seed;
        private final TreeMap<String, String> lowest = new TreeMap<>();

        Draw(int size, long seed) {
            this.size = size;
            this.seed = seed;
        }

        void add(String id) {
            lowest.put(ContentHash.of(seed + "\n" + id), id);
            if (lowest.size() > size) {
                lowest.pollLastEntry();
            }
        }

        List<String> drawn() {
            return List.copyOf(lowest.values());
        }
    }
}
