package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Runs of characters that hardly ever stand side by side: what is left when the bytes of a Chinese text slipped by one, or
 * were read in a wrong encoding twice.
 */
final class RareHan {
    private static final int MUCH = 3;
    private static final int WINDOW = 14;
    private static final int TOO_MANY = 7;
    private static final int STRANGE = 1;

    private RareHan() {}

    /** Whether so many of the characters are rare that the text can hardly be meant as it stands. */
    static boolean isMuchOf(String text) {
        long rare = text.chars()
                .filter(character -> !DailyCharacters.isHan((char) character))
                .count();
        return rare * MUCH >= text.length();
    }

    static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        int seen = 0;
        int rare = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isIdeographic(text.charAt(i))) {
                continue;
            }
            seen++;
            rare += DailyCharacters.isHan(text.charAt(i)) ? 0 : 1;
            if (seen == WINDOW) {
                if (rare >= TOO_MANY && !isHealthy(text.substring(start, i + 1))) {
                    runs.add(text.substring(start, i + 1));
                }
                start = i + 1;
                seen = 0;
                rare = 0;
            }
        }
        return runs;
    }

    private static boolean isHealthy(String run) {
        return isList(run) || isTraditional(run);
    }

    /** Garbled text has characters that are daily in neither way of writing. */
    private static boolean isTraditional(String run) {
        long strange = run.chars()
                .filter(Character::isIdeographic)
                .filter(character -> !DailyCharacters.isTraditional((char) character))
                .count();
        return strange <= STRANGE;
    }

    /** Fishes, elements and villages have rare names, and are listed. */
    private static boolean isList(String run) {
        return run.chars().filter(character -> character == '、').count() > 1;
    }
}
