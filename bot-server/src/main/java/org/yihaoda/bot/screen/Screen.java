package org.yihaoda.bot.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a message is about before anything answers it (QA-30, AI-20, HL-06): rules in a fixed order, of which the first
 * that holds decides; whatever no rule takes is a policy question. It keeps nothing between messages.
 */
public final class Screen {
    private static final class Shipped {
        private static final Screen SCREEN = read();

        private static Screen read() {
            PhraseIndex phrases = new PhraseIndex();
            WordLists lists = new WordLists();
            List<Rule> rules = new ArrayList<>();
            rules.addAll(RuleReader.read(RuleFile.shipped("1-emergencies.txt"), lists, phrases));
            rules.addAll(RuleReader.read(RuleFile.shipped("2-attacks.txt"), lists, phrases));
            ScreenedWords words = ScreenedWords.read(RuleFile.shipped("3-screened-words.tsv"), lists, phrases);
            rules.addAll(words.block());
            rules.addAll(RuleReader.read(RuleFile.shipped("4-refusals.txt"), lists, phrases));
            rules.addAll(RuleReader.read(RuleFile.shipped("5-channels.txt"), lists, phrases));
            return new Screen(phrases, rules, words.review());
        }
    }

    private final PhraseIndex phrases;
    private final List<Rule> rules;
    private final List<Rule> review;

    private Screen(PhraseIndex phrases, List<Rule> rules, List<Rule> review) {
        this.phrases = phrases;
        this.rules = List.copyOf(rules);
        this.review = List.copyOf(review);
    }

    /** The rules that ship with the program, read once. */
    public static Screen shipped() {
        return Shipped.SCREEN;
    }

    public Screened read(String text) {
        PersonalData.Masked masked = PersonalData.maskVisible(text);
        Optional<String> hidden = HiddenText.sign(text);
        if (hidden.isPresent()) {
            return new Screened(Matter.PROMPT_ATTACK, Optional.empty(), List.of(hidden.get()), List.of(), masked);
        }
        ReadMessage message = ReadMessage.of(Folding.plain(masked.text()), phrases);
        List<String> noted = review.stream()
                .flatMap(rule -> rule.reasons(message).stream().limit(1))
                .toList();
        for (Rule rule : rules) {
            List<String> reasons = rule.reasons(message);
            if (!reasons.isEmpty()) {
                return new Screened(rule.matter(), rule.cause(), reasons, noted, masked);
            }
        }
        return new Screened(Matter.POLICY, Optional.empty(), List.of(), noted, masked);
    }
}
