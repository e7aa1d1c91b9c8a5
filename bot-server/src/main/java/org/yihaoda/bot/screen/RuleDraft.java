package org.yihaoda.bot.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule while its lines are read. */
final class RuleDraft {
    private final Matter matter;
    private final Optional<Cause> cause;
    private final List<List<Phrase>> together = new ArrayList<>();
    private final List<List<Phrase>> anywhere = new ArrayList<>();
    private final List<Phrase> unless = new ArrayList<>();
    private final List<Phrase> unlessAnywhere = new ArrayList<>();
    private final List<String> whole = new ArrayList<>();
    private int longest = Integer.MAX_VALUE;

    RuleDraft(Matter matter, Optional<Cause> cause) {
        cause.filter(each -> each.matter() != matter).ifPresent(each -> {
            throw new IllegalArgumentException(each + " is a cause of " + each.matter() + ", not of " + matter);
        });
        this.matter = matter;
        this.cause = cause;
    }

    void add(String key, List<String> words, PhraseIndex phrases) {
        switch (key) {
            case "词", "并" -> together.add(phrases(words, phrases));
            case "通篇并" -> anywhere.add(phrases(words, phrases));
            case "除" -> unless.addAll(phrases(words, phrases));
            case "通篇除" -> unlessAnywhere.addAll(phrases(words, phrases));
            case "整句" -> whole.addAll(words);
            case "字数" -> longest = Integer.parseInt(words.getFirst());
            default -> throw new IllegalArgumentException("unknown key " + key);
        }
    }

    private static List<Phrase> phrases(List<String> words, PhraseIndex phrases) {
        return words.stream().map(phrases::add).toList();
    }

    Rule rule() {
        if (together.isEmpty() && whole.isEmpty()) {
            throw new IllegalArgumentException("a rule of " + matter + " has neither 词 nor 整句");
        }
        return new Rule(matter, cause, together, anywhere, unless, unlessAnywhere, whole, longest);
    }
}
