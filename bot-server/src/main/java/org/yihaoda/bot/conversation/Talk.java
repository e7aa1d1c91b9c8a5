package org.yihaoda.bot.conversation;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihaoda.bot.answer.AnswerPipeline;
import org.yihaoda.bot.answer.AnswerPipeline.Listener;
import org.yihaoda.bot.answer.AnswerPipeline.Traced;
import org.yihaoda.bot.conflict.ConflictNotes;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.restate.Restated;
import org.yihaoda.bot.restate.Turn;

/** Answers a question as part of its conversation, one at a time, keeps what was said, and notes for editors what disagrees. */
public final class Talk {
    private static final Logger LOG = LoggerFactory.getLogger(Talk.class);

    private final AnswerPipeline pipeline;
    private final Conversations conversations;
    private final ConflictNotes notes;
    private final Pending pending = new Pending();

    public Talk(AnswerPipeline pipeline, Conversations conversations, ConflictNotes notes) {
        this.pipeline = pipeline;
        this.conversations = conversations;
        this.notes = notes;
    }

    /** Empty while another question of the conversation is being answered. */
    public Optional<Pending.Ticket> enter(Question question) {
        return pending.enter(question.conversation());
    }

    /** @param ticket of the question, still open */
    public Traced answer(Question question, Pending.Ticket ticket, Listener listener) {
        Traced traced = pipeline.answer(question, earlier(question), listener);
        keep(question, ticket, traced);
        note(traced);
        return traced;
    }

    /** 清空对话 (SEC-04): what was said goes, and what is being answered leaves no words either. */
    public void erase(String conversation) {
        pending.erase(conversation, () -> conversations.erase(conversation));
    }

    /** Without its past a question still gets an answer, and an emergency its number (QA-30). */
    private List<Turn> earlier(Question question) {
        try {
            return conversations.turns(question.conversation());
        } catch (RuntimeException e) {
            LOG.error("a conversation could not be read back", e);
            return List.of();
        }
    }

    /** An answer that cannot be kept is still an answer. */
    private void keep(Question question, Pending.Ticket ticket, Traced traced) {
        try {
            Restated restated = traced.answer().frame().taken().orElseGet(() -> alone(question));
            Ending ending = Ending.of(traced.answer());
            ticket.keep(
                    () -> conversations.keep(question, restated, ending),
                    () -> conversations.keepWithoutWords(question, restated, ending));
        } catch (RuntimeException e) {
            LOG.error("answer {} could not be kept", traced.answer().frame().id(), e);
        }
    }

    /** So is one whose conflicts cannot be noted. */
    private void note(Traced traced) {
        try {
            notes.note(traced.trace().draft().conflicts());
        } catch (RuntimeException e) {
            LOG.error(
                    "the conflicts of answer {} could not be noted",
                    traced.answer().frame().id(),
                    e);
        }
    }

    /** What ended before it was looked at beside the questions before it. */
    private static Restated alone(Question question) {
        return new Restated(question.text(), List.of(), false, Restated.Why.FIRST_QUESTION);
    }
}
