package org.yihaoda.index.embed;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * BERT's tokens for Chinese: every Han character by itself, other words by longest known pieces. Text is NFKC-folded and
 * lower-cased first, because the model's vocabulary is uncased.
 */
final class WordPiece {
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int begin;
    private final int end;

    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.unknown = id("[UNK]");
        this.begin = id("[CLS]");
        this.end = id("[SEP]");
    }

    /** Token ids with the begin and end marks, at most {@code limit} in all. */
    long[] ids(String text, int limit) {
        List<Integer> ids = new ArrayList<>();
        ids.add(begin);
        for (String word : words(text)) {
            pieces(word, ids);
            if (ids.size() >= limit) {
                break;
            }
        }
        List<Integer> kept = new ArrayList<>(ids.subList(0, Math.min(ids.size(), limit - 1)));
        kept.add(end);
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) && !Character.isIdeographic(point)) {
                word.appendCodePoint(point);
                return;
            }
            flush(word, words);
            if (!Character.isWhitespace(point) && !Character.isISOControl(point)) {
                words.add(Character.toString(point));
            }
        });
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private void pieces(String word, List<Integer> ids) {
        if (word.length() > LONGEST_WORD) {
            ids.add(unknown);
            return;
        }
        List<Integer> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = longestPiece(word, from);
            if (to < 0) {
                ids.add(unknown);
                return;
            }
            pieces.add(id(piece(word, from, to)));
            from = to;
        }
        ids.addAll(pieces);
    }

    private int longestPiece(String word, int from) {
        for (int to = word.length(); to > from; to--) {
            if (vocabulary.containsKey(piece(word, from, to))) {
                return to;
            }
        }
        return -1;
    }

    private static String piece(String word, int from, int to) {
        return (from == 0 ? "" : "##") + word.substring(from, to);
    }

    private int id(String token) {
        Integer id = vocabulary.get(token);
        if (id == null) {
            throw new IllegalStateException(
                    "the embedding model's vocabulary lacks " + token + ": delete the cache folder");
        }
        return id;
    }
}
