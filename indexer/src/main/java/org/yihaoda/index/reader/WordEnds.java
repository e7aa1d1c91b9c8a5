package org.yihaoda.index.reader;

import org.yihaoda.index.text.Words;

/** Whether words that were cut out of a clause begin and end where words do. Looked up for few: cutting texts into words is slow. */
final class WordEnds {
    private WordEnds() {}

    static boolean areWhole(Candidate candidate) {
        return (!candidate.cutBefore() || isEnd(candidate, candidate.first(), candidate.start()))
                && (!candidate.cutAfter() || isEnd(candidate, candidate.last(), candidate.end()));
    }

    private static boolean isEnd(Candidate candidate, Unit unit, int at) {
        String words = candidate.text().text().substring(unit.start(), unit.end());
        int inUnit = at - unit.start();
        return Words.shortest(words).stream().noneMatch(word -> word.start() < inUnit && word.end() > inUnit);
    }
}
