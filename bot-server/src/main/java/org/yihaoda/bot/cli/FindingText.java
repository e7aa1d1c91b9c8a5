package org.yihaoda.bot.cli;

import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.check.Finding;
import org.yihaoda.kb.validity.Explanation;

/** What a finding says, in Chinese, without naming its document. */
final class FindingText {
    private FindingText() {}

    static String of(Finding finding) {
        return switch (finding) {
            case Finding.Contradicted(var _, var evidence) -> String.join("；", evidence);
            case Finding.StaleLabel stale ->
                KbWording.text(
                        "finding.StaleLabel",
                        stale.label(),
                        written(stale.readOn()),
                        Explanation.label(stale.state()),
                        written(stale.since()));
            case Finding.Circular(var _, var chain) -> String.join(" → ", chain);
            case Finding.WithoutTerm unused -> KbWording.text("finding.WithoutTerm");
            case Finding.Incomplete(var _, var attachments) ->
                KbWording.text("finding.Incomplete", String.join("、", attachments));
            case Finding.Uninterpreted unused -> KbWording.text("finding.Uninterpreted");
            case Finding.Late late ->
                KbWording.text(
                        "finding.Late", named(late.policy()), late.policyOn(), late.publishedOn(), late.workingDays());
            case Finding.Orphan(var _, var policies) ->
                policies.isEmpty()
                        ? KbWording.text("finding.Orphan.none")
                        : KbWording.text("finding.Orphan", String.join("、", policies));
            case Finding.OutlivesPolicy(var _, var policy, var state) ->
                KbWording.text("finding.OutlivesPolicy", named(policy), Explanation.label(state));
            case Finding.Unresolved(var _, String target, String words) ->
                KbWording.text("finding.Unresolved", target, words);
            case Finding.Unread(var _, String words) -> words;
        };
    }

    private static String named(Finding.Subject subject) {
        return KbWording.named(subject.title(), subject.number());
    }

    private static String written(@Nullable Object day) {
        return day == null ? KbWording.text("unknownDay") : day.toString();
    }
}
