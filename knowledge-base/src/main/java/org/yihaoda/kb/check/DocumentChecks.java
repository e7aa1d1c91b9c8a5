package org.yihaoda.kb.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.calendar.WorkingCalendar;
import org.yihaoda.kb.check.Finding.Subject;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.LegalLevel;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.Successors;
import org.yihaoda.kb.validity.Effect;
import org.yihaoda.kb.validity.Evidence;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.Span;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.Testimony;
import org.yihaoda.kb.validity.ValidityState;

/** The checks of one document as it stands on a day. */
final class DocumentChecks {
    /** 解读材料 are due at the latest on the third working day after the document (PD-23). */
    private static final int DUE = 3;

    private static final Pattern DECISION =
            Pattern.compile("(?<![【\\[(（〔已])(?:废止|失效|清理|修改|修订|暂停|停止执行|延长|延续|继续有效).*(?:决定|通知|公告|通告|目录|结果)");

    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard();
    private static final Set<ValidityState> ENDED =
            Set.of(ValidityState.EXPIRED, ValidityState.REPEALED, ValidityState.SUPERSEDED);

    private final Documents documents;
    private final PolicyDocument document;
    private final Subject subject;
    private final Standing standing;
    private final Span span;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();

    DocumentChecks(Documents documents, PolicyDocument document, Standing standing, LocalDate day) {
        this.documents = documents;
        this.document = document;
        this.subject = Subject.of(document);
        this.standing = standing;
        this.span = standing.timeline().at(day);
        this.day = day;
    }

    List<Finding> all() {
        contradicted();
        staleLabel();
        circular();
        withoutTerm();
        incomplete();
        uninterpreted();
        if (document.kind() == DocumentKind.INTERPRETATION || document.kind() == DocumentKind.QUESTIONS) {
            interpretation();
        }
        return findings;
    }

    private void contradicted() {
        if (span.state() == ValidityState.CONTRADICTED) {
            findings.add(new Finding.Contradicted(
                    subject, span.because().stream().map(Explanation::quoted).toList()));
        }
    }

    private void staleLabel() {
        boolean saysValid = own(Effect.MarkedValid.class).findAny().isPresent();
        if (saysValid && ENDED.contains(span.state())) {
            @Nullable LocalDate since = span.from().equals(LocalDate.MIN) ? null : span.from();
            findings.add(new Finding.StaleLabel(
                    subject, document.marks().validity(), document.marks().readOn(), span.state(), since));
        }
    }

    private void circular() {
        if (standing.successor(day).isEmpty()) {
            return;
        }
        Successors.Chain chain = new Successors(documents).of(document, day);
        if (chain.circular()) {
            List<String> titles =
                    chain.successors().stream().map(Successors.Successor::title).toList();
            findings.add(new Finding.Circular(subject, titles));
        }
    }

    private void withoutTerm() {
        boolean normative = LegalLevel.of(document) == LegalLevel.NORMATIVE_DOCUMENT && setsRules();
        boolean term = own(Effect.Ends.class).findAny().isPresent()
                || standing.timeline().evidence().stream()
                        .anyMatch(each ->
                                each.effect() instanceof Effect.Continued(var _, LocalDate until) && until != null);
        if (normative && span.state().mayBeCited() && !term) {
            findings.add(new Finding.WithoutTerm(subject));
        }
    }

    /** A decision upon other documents has no term and needs no interpretation, and a repost is its origin's to look after. */
    private boolean setsRules() {
        return !DECISION.matcher(document.title()).find()
                && document.source().authority() != SourceAuthority.OFFICIAL_REPOST
                && document.source().authority() != SourceAuthority.THIRD_PARTY;
    }

    private Stream<Evidence> own(Class<? extends Effect> effect) {
        Testimony testimony = documents.testimony(document);
        return testimony.own().stream().filter(each -> effect.isInstance(each.effect()));
    }

    private void incomplete() {
        if (document.incomplete()) {
            List<String> missing = document.attachments().stream()
                    .filter(attachment -> !attachment.held())
                    .map(Attachment::name)
                    .toList();
            findings.add(new Finding.Incomplete(subject, missing));
        }
    }

    private void uninterpreted() {
        if (document.kind().binds()
                && setsRules()
                && span.state().mayBeCited()
                && documents.interpretationsOf(document).isEmpty()) {
            findings.add(new Finding.Uninterpreted(subject));
        }
    }

    private void interpretation() {
        List<PolicyDocument> policies = documents.interpreted(document);
        boolean mustExplain = document.kind() == DocumentKind.INTERPRETATION
                || !document.interprets().isEmpty();
        if (policies.isEmpty() && mustExplain) {
            findings.add(new Finding.Orphan(
                    subject,
                    document.interprets().stream().map(Finding::written).toList()));
        }
        policies.forEach(this::late);
        List<ValidityState> states = policies.stream()
                .map(policy -> documents.standing(policy).at(day))
                .toList();
        if (!states.isEmpty() && ENDED.containsAll(states)) {
            findings.add(new Finding.OutlivesPolicy(subject, Subject.of(policies.getFirst()), states.getFirst()));
        }
    }

    private void late(PolicyDocument policy) {
        Optional<LocalDate> due = policy.dates().publication();
        @Nullable LocalDate published = document.publishedOn();
        if (due.isEmpty() || published == null) {
            return;
        }
        int waited = waited(due.get(), Objects.requireNonNull(published));
        if (waited > DUE && !explainedInTime(policy, due.get())) {
            findings.add(new Finding.Late(subject, Subject.of(policy), due.get(), published, waited));
        }
    }

    /** A later one may explain again how the policy has worked (二次解读). */
    /** Working days after the policy; none for what came out before it. */
    private static int waited(LocalDate policyOn, LocalDate published) {
        return published.isBefore(policyOn) ? 0 : CALENDAR.workingDaysBetween(policyOn, published);
    }

    private boolean explainedInTime(PolicyDocument policy, LocalDate policyOn) {
        return documents.interpretationsOf(policy).stream()
                .flatMap(each -> Stream.ofNullable(each.publishedOn()))
                .anyMatch(published -> waited(policyOn, published) <= DUE);
    }
}
