package org.yihaoda.kb.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihaoda.kb.account.Actor;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.review.Edit;
import org.yihaoda.kb.review.Outcome;
import org.yihaoda.kb.review.PublishImported;
import org.yihaoda.kb.review.Refusal;
import org.yihaoda.kb.review.ReviewState;
import org.yihaoda.kb.review.Reviewed;
import org.yihaoda.kb.review.Revision;

/**
 * Writes the rows of a file as drafts, each by the same rules as an editor's own. A row that says what is published, or what
 * was written last, changes nothing.
 */
final class AnswerImport {
    private final Reviewing reviewing;
    private final String file;
    private final Actor actor;
    private final boolean publish;
    private final List<String> fresh = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> published = new ArrayList<>();
    private final List<ImportedAnswers.Refused> refused = new ArrayList<>();
    private int unchanged;

    /** @param publish whether rows that are marked as published are approved by whoever imports them */
    AnswerImport(Reviewing reviewing, String file, Actor actor, boolean publish) {
        this.reviewing = reviewing;
        this.file = file;
        this.actor = actor;
        this.publish = publish;
    }

    ImportedAnswers of(List<StandardAnswer> answers) {
        answers.forEach(this::take);
        return new ImportedAnswers(fresh, changed, published, unchanged, refused);
    }

    private void take(StandardAnswer answer) {
        Optional<Reviewed<StandardAnswer>> before = reviewing.writing().find(answer.code());
        if (before.filter(each -> says(each, answer)).isPresent()) {
            unchanged++;
            return;
        }
        int newest = before.map(each -> each.newest().number()).orElse(0);
        boolean atOnce = publish && answer.state() == ReviewState.PUBLISHED;
        Outcome written = atOnce
                ? reviewing.writing().writeForPublishing(answer, file, actor)
                : reviewing.writing().write(new Edit(), answer, newest, file, actor);
        switch (written) {
            case Outcome.Refused(Refusal refusal) -> refuse(answer, refusal);
            case Outcome.Done done -> {
                (before.isEmpty() ? fresh : changed).add(answer.code());
                if (atOnce) {
                    publish(answer, done.revision());
                }
            }
        }
    }

    private static boolean says(Reviewed<StandardAnswer> held, StandardAnswer answer) {
        return Stream.concat(held.live().stream(), Stream.of(held.newest()))
                .map(Revision::content)
                .anyMatch(answer::saysWhat);
    }

    /** What may not be published stays a draft. */
    private void publish(StandardAnswer answer, int revision) {
        switch (reviewing.act(answer.code(), revision, new PublishImported(file), actor)) {
            case Outcome.Done ignored -> published.add(answer.code());
            case Outcome.Refused(Refusal refusal) -> refuse(answer, refusal);
        }
    }

    private void refuse(StandardAnswer answer, Refusal refusal) {
        refused.add(new ImportedAnswers.Refused(answer.code(), refusal));
    }
}
