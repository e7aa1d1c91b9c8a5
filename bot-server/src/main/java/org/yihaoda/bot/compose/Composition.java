package org.yihaoda.bot.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.check.ChineseShare;
import org.yihaoda.bot.check.ComposedSentence;
import org.yihaoda.bot.check.DropReason;
import org.yihaoda.bot.check.ModelPassage;
import org.yihaoda.bot.check.SentenceCheck;
import org.yihaoda.bot.check.Verdict;
import org.yihaoda.bot.model.ModelEnd;
import org.yihaoda.bot.model.ModelFailure;
import org.yihaoda.bot.model.ModelFailure.Reason;
import org.yihaoda.bot.model.TokenReader;

/** One answer while it is being written. */
final class Composition implements TokenReader {
    /** An answer has a dozen sentences; a model that goes on has lost its way. */
    private static final int MOST_SENTENCES = 40;

    private static final int LANGUAGE_SHOWS = 80;
    private static final double LEAST_CHINESE = 0.3;
    private static final Pattern REFUSAL =
            Pattern.compile("抱歉|对不起|很遗憾|无法(?:回答|提供|协助|满足)|不能(?:回答|提供|协助)|作为(?:一个|一名)?(?:AI|人工智能|语言模型|大模型)");
    /** What the prompt tells the model to write when the passages hold no answer. */
    private static final Pattern NOT_STATED = Pattern.compile("资料(?:中)?(?:均)?未(?:载明|提及|说明)");

    private final List<ModelPassage> given;
    private final SentenceCheck check;
    private final AnswerReader reader;
    private final Thoughts thoughts = new Thoughts();
    private final SentenceStream stream = new SentenceStream();
    private final List<CheckedSentence> passed = new ArrayList<>();
    private final List<DroppedSentence> dropped = new ArrayList<>();
    private final StringBuilder beginning = new StringBuilder();
    private @Nullable ModelFailure unwanted;

    Composition(List<ModelPassage> given, SentenceCheck check, AnswerReader reader) {
        this.given = given;
        this.check = check;
        this.reader = reader;
    }

    @Override
    public void read(String words) {
        String answer = thoughts.without(words);
        if (beginning.length() < LANGUAGE_SHOWS) {
            beginning.append(answer);
        }
        if (isForeign()) {
            unwanted = new ModelFailure(Reason.WRONG_LANGUAGE, "");
            return;
        }
        stream.add(answer).forEach(this::take);
        if (passed.size() + dropped.size() > MOST_SENTENCES) {
            unwanted = new ModelFailure(Reason.TOO_LONG, "over " + MOST_SENTENCES + " sentences");
        }
    }

    private boolean isForeign() {
        return beginning.length() >= LANGUAGE_SHOWS && ChineseShare.of(beginning.toString()) < LEAST_CHINESE;
    }

    @Override
    public Optional<ModelFailure> stop() {
        if (unwanted == null && reader.isGone()) {
            unwanted = new ModelFailure(Reason.CANCELLED, "the reader is gone");
        }
        return Optional.ofNullable(unwanted);
    }

    private void take(ComposedSentence sentence) {
        if (unwanted != null || reader.isGone()) {
            return;
        }
        List<Integer> known = sentence.citations().stream()
                .filter(number -> given.stream().anyMatch(passage -> passage.number() == number))
                .toList();
        switch (verdict(new ComposedSentence(sentence.text(), known))) {
            case Verdict.Passed() -> {
                CheckedSentence checked = new CheckedSentence(sentence.text(), known);
                passed.add(checked);
                reader.read(checked);
            }
            case Verdict.Dropped(DropReason reason, String detail) ->
                dropped.add(new DroppedSentence(sentence.text(), reason, detail));
        }
    }

    private Verdict verdict(ComposedSentence sentence) {
        boolean repeated = passed.stream().anyMatch(earlier -> earlier.text().equals(sentence.text()));
        return repeated ? new Verdict.Dropped(DropReason.REPEATED, "") : check.check(sentence, given);
    }

    /** Only a complete answer's last sentence may lack its stop; of a broken one the torn words are left out. */
    ModelOutcome outcome(ModelEnd end) {
        return switch (end) {
            case ModelEnd.Complete() -> complete();
            case ModelEnd.Failed(ModelFailure failure) -> new ModelOutcome.Failed(failure, passed, dropped);
        };
    }

    private ModelOutcome complete() {
        stream.end().forEach(this::take);
        if (unwanted != null) {
            return new ModelOutcome.Failed(unwanted, passed, dropped);
        }
        if (!passed.isEmpty()) {
            return new ModelOutcome.Composed(passed, dropped);
        }
        if (dropped.isEmpty()) {
            return new ModelOutcome.Failed(new ModelFailure(Reason.GARBAGE, "no sentence"), passed, dropped);
        }
        if (dropped.stream().allMatch(sentence -> sentence.reason() == DropReason.LANGUAGE)) {
            return new ModelOutcome.Failed(new ModelFailure(Reason.WRONG_LANGUAGE, ""), passed, dropped);
        }
        boolean refused = dropped.stream()
                        .anyMatch(sentence -> REFUSAL.matcher(sentence.text()).find())
                && dropped.stream()
                        .noneMatch(
                                sentence -> NOT_STATED.matcher(sentence.text()).find());
        return refused
                ? new ModelOutcome.Failed(new ModelFailure(Reason.REFUSED, ""), passed, dropped)
                : new ModelOutcome.NothingLeft(dropped);
    }
}
