package org.yihaoda.bot.check;

import java.util.List;
import java.util.stream.Collectors;
import org.yihaoda.bot.literals.CitedText;

/**
 * A sentence with the passages that it cites and all that were given.
 *
 * @param text its words without citation marks
 */
record Examined(String text, List<ModelPassage> cited, List<ModelPassage> given) {
    static Examined of(ComposedSentence sentence, List<ModelPassage> given) {
        List<ModelPassage> cited = given.stream()
                .filter(passage -> sentence.citations().contains(passage.number()))
                .toList();
        return new Examined(sentence.text(), cited, given);
    }

    List<CitedText> citedTexts() {
        return cited.stream().map(ModelPassage::cited).toList();
    }

    /** All words of what is cited. */
    String citedWords() {
        return citedTexts().stream().map(CitedText::whole).collect(Collectors.joining("\n"));
    }
}
