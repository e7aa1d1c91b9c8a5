package org.yihaoda.kb.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.ValidityState;

/** Something about a document that an editor should settle; the program settles nothing of it by itself. */
public sealed interface Finding {
    Subject document();

    /** 《title》（number） as far as they are given. */
    static String written(Reference reference) {
        String title = reference.title().isEmpty() ? "" : "《" + reference.title() + "》";
        return title
                + Optional.ofNullable(reference.number())
                        .map(number -> "（" + number.display() + "）")
                        .orElse("");
    }

    /** A document under its own name. */
    record Subject(String id, String title, @Nullable String number) {
        public static Subject of(PolicyDocument document) {
            return new Subject(
                    document.id(),
                    document.title(),
                    Optional.ofNullable(document.number())
                            .map(DocumentNumber::display)
                            .orElse(null));
        }
    }

    /** What is known of its validity contradicts itself, so that nothing of it may be cited (PD-12). */
    record Contradicted(Subject document, List<String> evidence) implements Finding {
        public Contradicted {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Its page said 有效 when it was read, but it has ended (PD-18).
     *
     * @param readOn null when it is not known
     * @param since the first day of the state; null when it is not known
     */
    record StaleLabel(
            Subject document,
            String label,
            @Nullable LocalDate readOn,
            ValidityState state,
            @Nullable LocalDate since) implements Finding {}

    /** Documents replace one another in a circle, so that none of them is the rule of today. */
    record Circular(Subject document, List<String> chain) implements Finding {
        public Circular {
            chain = List.copyOf(chain);
        }
    }

    /** A normative document that states no end (PD-15). */
    record WithoutTerm(Subject document) implements Finding {}

    /** Its substance is in attachments that are not held (PD-08). */
    record Incomplete(Subject document, List<String> attachments) implements Finding {
        public Incomplete {
            attachments = List.copyOf(attachments);
        }
    }

    /** A policy in force that nothing held explains (PD-23). */
    record Uninterpreted(Subject document) implements Finding {}

    /** An interpretation that came later than three working days after its policy (PD-23). */
    record Late(Subject document, Subject policy, LocalDate policyOn, LocalDate publishedOn, int workingDays)
            implements Finding {}

    /** An interpretation whose policy is not held, or that names none. */
    record Orphan(Subject document, List<String> policies) implements Finding {
        public Orphan {
            policies = List.copyOf(policies);
        }
    }

    /** An interpretation still published though what it explains has ended. */
    record OutlivesPolicy(Subject document, Subject policy, ValidityState state) implements Finding {}

    /** An act upon a document that is not held (PD-17). */
    record Unresolved(Subject document, String target, String words) implements Finding {}

    /** A row of a clean-up list in which no document could be made out (PD-17). */
    record Unread(Subject document, String words) implements Finding {}
}
