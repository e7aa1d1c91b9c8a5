package org.yihaoda.kb.review;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A field that differs between two revisions.
 *
 * @param field its name, in Chinese
 * @param pieces the words of both, in order
 */
public record FieldChange(String field, List<TextDiff.Piece> pieces) {
    public FieldChange {
        pieces = List.copyOf(pieces);
    }

    /** The field as it was. */
    public String before() {
        return but(TextDiff.Kind.ADDED);
    }

    /** The field as it became. */
    public String after() {
        return but(TextDiff.Kind.REMOVED);
    }

    private String but(TextDiff.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(TextDiff.Piece::text)
                .collect(Collectors.joining());
    }
}
