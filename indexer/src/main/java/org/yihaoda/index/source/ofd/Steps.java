package org.yihaoda.index.source.ofd;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The distances from character to character: {@code 3.5 3.5 g 4 7} are two of 3.5 and four of 7. */
final class Steps {
    private Steps() {}

    /** One for each character, NaN where none is written; a repetition never makes more than are asked for. */
    static double[] of(@Nullable String written, int characters) {
        double[] steps = new double[characters];
        Arrays.fill(steps, Double.NaN);
        String[] words = written == null ? new String[0] : written.strip().split("\\s+");
        int filled = 0;
        for (int i = 0; i < words.length && filled < characters; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int times = (int) Math.max(0, Math.min(characters - filled, number(words[i + 1])));
                Arrays.fill(steps, filled, filled + times, number(words[i + 2]));
                filled += times;
                i += 2;
            } else if (!words[i].isEmpty()) {
                steps[filled++] = number(words[i]);
            }
        }
        return steps;
    }

    private static double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
