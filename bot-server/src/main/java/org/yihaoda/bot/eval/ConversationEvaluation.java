package org.yihaoda.bot.eval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihaoda.bot.answer.Answer;
import org.yihaoda.bot.answer.AnswerPipeline;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.question.QuestionForm;
import org.yihaoda.bot.restate.Restated;
import org.yihaoda.bot.restate.Turn;
import org.yihaoda.bot.site.Site;
import org.yihaoda.bot.site.Sites;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.kb.naming.Titles;

/** Asks the turns of judged conversations, each with those before it (QA-13). */
public final class ConversationEvaluation {
    private final AnswerPipeline pipeline;
    private final Sites sites;

    public ConversationEvaluation(AnswerPipeline pipeline, Sites sites) {
        this.pipeline = pipeline;
        this.sites = sites;
    }

    /** The judged turns; their type tells which turn they are. */
    public SampleReport run(List<JudgedConversation> conversations, SampleEvaluation.Listener listener) {
        List<JudgedAnswer> answers = new ArrayList<>();
        for (int i = 0; i < conversations.size(); i++) {
            answers.addAll(judged(conversations.get(i)));
            listener.asked(i + 1, conversations.size());
        }
        return new SampleReport(answers);
    }

    private List<JudgedAnswer> judged(JudgedConversation conversation) {
        Site site = conversation.site().isEmpty() ? sites.byDefault() : site(conversation);
        LocalDate asOf = conversation.asOf().orElseGet(() -> LocalDate.now(QuestionForm.ZONE));
        List<Turn> earlier = new ArrayList<>();
        List<JudgedAnswer> judged = new ArrayList<>();
        for (int turn = 0; turn < conversation.turns().size(); turn++) {
            String words = conversation.turns().get(turn);
            String id = conversation.id() + "/" + (turn + 1);
            Question question = new Question(words, Optional.of(site), Optional.empty(), asOf, conversation.id());
            Answer answer = pipeline.answer(question, earlier, step -> {}).answer();
            earlier.add(turn(words, answer));
            String type = "TURN_" + (turn + 1);
            conversation
                    .expectedOf(turn)
                    .map(expected -> new JudgedQuestion(id, words, site.id(), Optional.empty(), asOf, type, expected))
                    .ifPresent(each -> judged.add(JudgedAnswer.of(each, JudgedOutcome.of(answer))));
        }
        return judged;
    }

    private Site site(JudgedConversation conversation) {
        String id = conversation.site().orElseThrow();
        return sites.find(id)
                .orElseThrow(() -> new EvaluationException("conversation " + conversation.id() + ": there is no site '"
                        + id + "'; use one of " + String.join(", ", sites.ids())));
    }

    private static Turn turn(String words, Answer answer) {
        Restated restated = answer.frame()
                .taken()
                .orElseGet(() -> new Restated(words, List.of(), false, Restated.Why.FIRST_QUESTION));
        List<String> titles = answer instanceof Answer.Answered answered
                ? answered.citations().stream()
                        .map(citation -> citation.passage().title())
                        .toList()
                : List.of();
        String topic = titles.isEmpty() ? "" : Titles.subject(titles.getFirst());
        return Turn.of(words, restated, titles, topic, answer instanceof Answer.Clarify, Instant.now());
    }
}
