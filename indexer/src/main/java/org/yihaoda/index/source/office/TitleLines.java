package org.yihaoda.index.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a document's title: its lines of the style Title or, without one, the largest centred lines at its head. */
final class TitleLines {
    private static final int HEAD = 10;
    private static final int LONGEST = 150;
    /** 小二, in half points; the text is set in 三号, which is smaller. */
    private static final int LARGE = 36;

    /**
     * A paragraph that has text.
     *
     * @param titled whether its style says that it is the title
     * @param heavy whether it is set in bold or in 小标宋, the face of official titles
     * @param size in half points; 0 for the red head with the issuer's name, which is larger than the title
     */
    record Line(String text, boolean titled, boolean heavy, boolean centred, int size) {
        boolean candidate() {
            return (heavy || size >= LARGE) && centred && text.length() <= LONGEST;
        }
    }

    private final List<Line> head = new ArrayList<>();
    private final List<String> titled = new ArrayList<>();
    private boolean ended;

    /** The next paragraph. */
    void offer(Line line) {
        if (line.titled() && !ended) {
            titled.add(line.text());
        }
        ended |= !line.titled() && !titled.isEmpty();
        if (head.size() < HEAD) {
            head.add(line);
        }
    }

    Optional<String> found() {
        if (!titled.isEmpty()) {
            return Optional.of(OfficeText.title(titled));
        }
        int largest =
                head.stream().filter(Line::candidate).mapToInt(Line::size).max().orElse(0);
        List<String> lines = head.stream()
                .dropWhile(line -> !(line.candidate() && line.size() == largest))
                .takeWhile(line -> line.candidate() && line.size() == largest)
                .map(Line::text)
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(OfficeText.title(lines));
    }
}
