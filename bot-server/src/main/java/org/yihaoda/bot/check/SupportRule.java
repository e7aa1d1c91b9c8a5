package org.yihaoda.bot.check;

import java.util.List;
import java.util.Optional;
import org.yihaoda.index.text.NormalText;
import org.yihaoda.index.text.Words;

/**
 * An invented fact without numbers must not pass either: enough of the sentence's words, and of its pairs of characters,
 * must stand in what it cites. The floor was chosen on an authored set of true paraphrases and inventions
 * (SupportRuleTest prints both error rates).
 */
final class SupportRule implements Rule {
    /** In the middle of the gap: the least supported of 36 paraphrases has .63, the best supported of 43 inventions .57. */
    static final double FLOOR = 0.60;

    @Override
    public Optional<Verdict.Dropped> against(Examined sentence) {
        double support = support(sentence.text(), sentence.citedWords());
        return support < FLOOR
                ? Rule.dropped(DropReason.UNSUPPORTED, Math.round(support * 100) + "%")
                : Optional.empty();
    }

    /** The mean of the shares of words and of pairs of characters that stand in the cited words. */
    static double support(String sentence, String cited) {
        String given = NormalText.spelling(cited).replaceAll("\\s", "");
        return (words(sentence, given) + pairs(sentence, given)) / 2;
    }

    private static double words(String sentence, String given) {
        List<Words.Word> words = Words.shortest(sentence);
        if (words.isEmpty()) {
            return 0;
        }
        long standing =
                words.stream().filter(word -> given.contains(word.text())).count();
        return (double) standing / words.size();
    }

    private static double pairs(String sentence, String given) {
        String letters = NormalText.spelling(sentence).replaceAll("\\s", "");
        int all = 0;
        int standing = 0;
        for (int i = 0; i + 2 <= letters.length(); i++) {
            String pair = letters.substring(i, i + 2);
            boolean words = pair.codePoints().allMatch(Character::isLetterOrDigit);
            all += words ? 1 : 0;
            standing += words && given.contains(pair) ? 1 : 0;
        }
        return all == 0 ? 0 : (double) standing / all;
    }
}
