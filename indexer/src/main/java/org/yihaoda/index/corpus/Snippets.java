package org.yihaoda.index.corpus;

import java.util.List;
import org.yihaoda.index.corpus.FoundDocument.FoundClause;
import org.yihaoda.index.corpus.Highlighting.Place;

/** Cuts out of a passage the stretch that holds most of what was searched for, beginning with a sentence where one is near. */
final class Snippets {
    private static final int LENGTH = 120;
    /** A rest this short is shown, too: cutting it off would spare nothing. */
    private static final int REST = 20;

    private static final int SENTENCE = 40;
    private static final int LEAD = 15;
    private static final String ENDS = "。；！？\n";

    private final Highlighting highlighting;

    Snippets(Highlighting highlighting) {
        this.highlighting = highlighting;
    }

    FoundClause of(StoredPassage passage) {
        String text = passage.text();
        List<Place> places = highlighting.places(text);
        int start = text.length() <= LENGTH + REST ? 0 : start(text, densest(places));
        int end = text.length() - start <= LENGTH + REST ? text.length() : whole(text, start + LENGTH);
        List<Place> inside = places.stream()
                .filter(place -> place.start() >= start && place.end() <= end)
                .map(place -> new Place(place.term(), place.start() - start, place.end() - start))
                .toList();
        return new FoundClause(passage, start, end, Highlighting.joined(inside));
    }

    /** Where the stretch begins in which most different words stand; the first of several. */
    private static int densest(List<Place> places) {
        int best = 0;
        long most = 0;
        for (Place first : places) {
            long held = places.stream()
                    .filter(place -> place.start() >= first.start() && place.end() <= first.start() + LENGTH - LEAD)
                    .map(Place::term)
                    .distinct()
                    .count();
            if (held > most) {
                most = held;
                best = first.start();
            }
        }
        return best;
    }

    private static int start(String text, int first) {
        for (int at = first; at > Math.max(0, first - SENTENCE); at--) {
            if (ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return first <= SENTENCE ? 0 : whole(text, first - LEAD);
    }

    /** Not between the halves of a character beyond 16 bits. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
