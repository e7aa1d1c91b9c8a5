package org.yihaoda.kb.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** What was taken out of a text and what was put in, character by character, since Chinese has no spaces to go by. */
public final class TextDiff {
    /** What became of a piece. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A run of characters. */
    public record Piece(Kind kind, String text) {}

    private TextDiff() {}

    /** The pieces in order; what was removed stands before what came in its place. */
    public static List<Piece> between(String before, String after) {
        List<String> old = characters(before);
        List<String> now = characters(after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            int changed = delta.getSource().getPosition();
            add(pieces, Kind.SAME, old.subList(at, changed));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            at = changed + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> characters) {
        if (!characters.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", characters)));
        }
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
