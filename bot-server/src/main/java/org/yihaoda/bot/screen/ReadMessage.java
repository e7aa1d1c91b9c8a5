package org.yihaoda.bot.screen;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A message as rules see it.
 *
 * @param bare its letters and digits alone
 * @param sentences the phrases of each sentence
 * @param everywhere the phrases of all of them
 */
record ReadMessage(int length, String bare, List<BitSet> sentences, BitSet everywhere) {
    private static final Pattern SENTENCE_END = Pattern.compile("[。!?;\\n\\r]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** @param plain the message in {@link Folding#plain} spelling */
    static ReadMessage of(String plain, PhraseIndex phrases) {
        String unmarked = plain.replace('^', ' ').replace('$', ' ');
        List<BitSet> sentences = SENTENCE_END
                .splitAsStream(unmarked)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> phrases.in("^" + sentence + "$"))
                .toList();
        BitSet everywhere = new BitSet();
        sentences.forEach(everywhere::or);
        return new ReadMessage(plain.length(), NO_LETTER.matcher(unmarked).replaceAll(""), sentences, everywhere);
    }
}
