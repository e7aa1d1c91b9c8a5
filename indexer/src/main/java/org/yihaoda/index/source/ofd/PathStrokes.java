package org.yihaoda.index.source.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yihaoda.index.source.layout.Stroke;

/** The straight lines of a path in OFD's short notation: {@code M 0 0 L 40 0 L 40 10 C}. */
final class PathStrokes {
    private static final int MOST = 20_000;
    /** How many numbers follow each letter. */
    private static final Map<String, Integer> NUMBERS = Map.of("S", 2, "M", 2, "L", 2, "Q", 4, "B", 6, "A", 7, "C", 0);

    private PathStrokes() {}

    static List<Stroke> of(String written, Place place) {
        List<Stroke> strokes = new ArrayList<>();
        double[] start = {0, 0};
        double[] current = {0, 0};
        String[] words = written.strip().split("[\\s,]+");
        int next = 0;
        while (next < words.length && strokes.size() < MOST) {
            String letter = words[next++];
            int numbers = NUMBERS.getOrDefault(letter, -1);
            if (numbers < 0 || next + numbers > words.length) {
                return strokes;
            }
            double[] end = numbers == 0 ? start : point(words, next + numbers - 2);
            next += numbers;
            if (letter.equals("L") || letter.equals("C")) {
                strokes.add(stroke(current, end, place));
            } else if (letter.equals("M") || letter.equals("S")) {
                start = end;
            }
            current = end;
        }
        return strokes;
    }

    private static double[] point(String[] words, int at) {
        return new double[] {Double.parseDouble(words[at]), Double.parseDouble(words[at + 1])};
    }

    private static Stroke stroke(double[] from, double[] to, Place place) {
        return Stroke.between(
                place.x(from[0], from[1]), place.y(from[0], from[1]), place.x(to[0], to[1]), place.y(to[0], to[1]));
    }
}
