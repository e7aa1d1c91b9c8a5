package org.yihaoda.index.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What tells whether a candidate answers: what is asked, where the question's words stand around it, and what it holds. */
final class Features {
    private static final int NONE_BEFORE = 99;
    private static final int BEGINNING = 6;
    private static final int MARK = 4;
    private static final int NEAR = 14;
    private static final Set<LiteralKind> LEFT_OUT = Set.of(
            LiteralKind.AMOUNT,
            LiteralKind.PERCENT,
            LiteralKind.DATE,
            LiteralKind.DURATION,
            LiteralKind.TITLE,
            LiteralKind.QUOTATION,
            LiteralKind.COUNT);

    private final Reading reading;
    private final AskedQuestion asked;
    private final Rarity rarity;
    private final double bestCoverage;
    private final double bestPromise;

    Features(Reading reading) {
        this.reading = reading;
        asked = reading.asked();
        rarity = reading.rarity();
        // A question of no words finds no coverage to compare with.
        bestCoverage = reading.bestCoverage() + 1e-6;
        bestPromise = Math.max(reading.bestPromise(), 1e-6);
    }

    float[] of(Candidate candidate) {
        return row(candidate, false).values();
    }

    /** The names of the features, in the order of their values. */
    List<String> names(Candidate candidate) {
        return row(candidate, true).names();
    }

    private FeatureRow row(Candidate candidate, boolean named) {
        FeatureRow row = new FeatureRow(named);
        question(row);
        shape(row, candidate);
        words(row, candidate);
        sentences(row, candidate);
        contents(row, candidate);
        head(row, candidate);
        return row;
    }

    private void question(FeatureRow row) {
        for (QuestionType each : QuestionType.values()) {
            row.add("asks", each, asked.types().contains(each) ? 1 : 0);
        }
        row.add("asks first", asked.types().iterator().next().ordinal());
        row.add("asks how", asked.text().contains("如何") || asked.text().contains("怎"));
        row.add("asks how many", asked.text().contains("多少") || asked.text().contains("几"));
        row.add("asks which", asked.text().contains("哪"));
        row.add("asks what", asked.text().contains("什么"));
        row.add("question length", asked.text().length());
        row.add("question pairs", asked.pairCount());
    }

    private void shape(FeatureRow row, Candidate candidate) {
        row.add("length", candidate.length());
        row.add(
                "length in passage",
                candidate.length() / (double) candidate.text().length());
        row.add("units", candidate.lastUnit() - candidate.firstUnit() + 1);
        row.add("sentences", candidate.last().sentence() - candidate.first().sentence() + 1);
        row.add("cut before", candidate.cutBefore());
        row.add("cut after", candidate.cutAfter());
        row.add("before", candidate.cutBefore() ? 0 : candidate.first().before().ordinal());
        row.add("after", candidate.cutAfter() ? 0 : candidate.last().after().ordinal());
    }

    private void words(FeatureRow row, Candidate candidate) {
        ReadText text = candidate.text();
        Unit first = candidate.first();
        Unit last = candidate.last();
        Held in = candidate.firstUnit() == candidate.lastUnit()
                ? text.held(candidate.start(), candidate.end())
                : text.held(candidate.start(), first.end())
                        .with(text.heldByUnits(candidate.firstUnit() + 1, candidate.lastUnit()))
                        .with(text.held(last.start(), candidate.end()));
        Held left = text.held(first.start(), candidate.start())
                .with(text.heldByUnits(text.firstUnit(first.sentence()), candidate.firstUnit()));
        Held right = text.held(candidate.end(), Math.max(candidate.end(), last.end()))
                .with(text.heldByUnits(candidate.lastUnit() + 1, text.lastUnit(last.sentence()) + 1));
        Held before = first.sentence() == 0
                ? Held.NOTHING
                : reading.sentence(text, first.sentence() - 1).held();
        Held behind = last.sentence() + 1 == text.sentences()
                ? Held.NOTHING
                : reading.sentence(text, last.sentence() + 1).held();
        Held above = reading.headings(text);
        Held title = reading.title(text);
        Held beside = left.with(right);
        Held all = beside.with(in);
        row.add("words in", rarity.ofPairs(in));
        row.add("characters in", rarity.ofCharacters(in));
        row.add("words left", rarity.ofPairs(left));
        row.add("words right", rarity.ofPairs(right));
        row.add("words beside", rarity.ofPairs(beside));
        row.add("characters beside", rarity.ofCharacters(beside));
        row.add("words of sentence", rarity.ofPairs(all));
        row.add("characters of sentence", rarity.ofCharacters(all));
        row.add("words before", rarity.ofPairs(before));
        row.add("words behind", rarity.ofPairs(behind));
        row.add("words of headings", rarity.ofPairs(above));
        row.add("words of title", rarity.ofPairs(title));
        row.add("words of sentence and headings", rarity.ofPairs(all.with(above)));
        row.add("words left and before", rarity.ofPairs(left.with(before)));
        row.add("words left and headings", rarity.ofPairs(left.with(above)));
        Held earlier = text.heldByUnits(0, text.firstUnit(first.sentence()));
        row.add("words of all before", rarity.ofPairs(left.with(earlier).with(above)));
        row.add(
                "characters of all before",
                rarity.ofCharacters(left.with(before).with(above)));
        row.add("words left alone", rarity.ofPairs(left.without(in)));
        row.add("words right alone", rarity.ofPairs(right.without(in)));
        row.add("words before alone", rarity.ofPairs(before.without(all)));
        row.add(
                "words in alone",
                rarity.ofPairs(in.without(beside.with(before).with(above).with(title))));
        row.add("words not of title", rarity.ofPairs(all.without(title)));
        row.add(
                "words around",
                rarity.ofPairs(all.with(before).with(behind).with(above).with(title)));
        int matched = text.matched(candidate.start(), candidate.end());
        int beginning = Math.min(candidate.length(), BEGINNING);
        row.add("repeated", matched / (double) candidate.length());
        row.add("repeated characters", matched);
        row.add(
                "repeated at first",
                text.matched(candidate.start(), candidate.start() + beginning) / (double) beginning);
        row.add("repeated just before", text.matched(Math.max(0, candidate.start() - BEGINNING), candidate.start()));
        row.add("words of unit", unit(text, candidate.firstUnit()));
        row.add("words of last unit", unit(text, candidate.lastUnit()));
        row.add("words of unit before", unit(text, candidate.firstUnit() - 1));
        row.add("words of unit behind", unit(text, candidate.lastUnit() + 1));
    }

    private double unit(ReadText text, int unit) {
        return unit < 0 || unit >= text.units().size() ? -1 : rarity.ofPairs(text.heldByUnits(unit, unit + 1));
    }

    private void sentences(FeatureRow row, Candidate candidate) {
        ReadText text = candidate.text();
        ReadSentence first = reading.sentence(text, candidate.first().sentence());
        ReadSentence last = reading.sentence(text, candidate.last().sentence());
        double best = first.promise();
        int rank = first.rank();
        for (int i = first.place() + 1; i <= last.place(); i++) {
            ReadSentence each = reading.sentence(text, i);
            best = Math.max(best, each.promise());
            rank = Math.min(rank, each.rank());
        }
        row.add("promise", first.promise());
        row.add("promise of best", first.promise() / bestPromise);
        row.add("rank", first.rank());
        row.add("last rank", last.rank());
        row.add("best rank", rank);
        row.add("best promise", best / bestPromise);
        row.add("coverage", first.coverage() / bestCoverage);
        boolean begins = first.place() == 0;
        row.add(
                "rank before",
                begins ? NONE_BEFORE : reading.sentence(text, first.place() - 1).rank());
        row.add(
                "coverage before",
                begins ? 0 : reading.sentence(text, first.place() - 1).coverage() / bestCoverage);
        row.add("nearness", reading.nearness(text));
        row.add("nearer passages", nearer(text));
        row.add("passage", text.index());
        row.add("substance", text.passage().substance());
        row.add("place of sentence", first.place());
        row.add("place of unit", candidate.firstUnit() - text.firstUnit(first.place()));
        row.add("units behind", text.lastUnit(last.place()) - candidate.lastUnit());
        row.add("sentences behind", text.sentences() - 1 - last.place());
        row.add("units of all", reading.units());
    }

    private long nearer(ReadText text) {
        long nearer = 0;
        for (ReadText each : reading.texts()) {
            nearer += each.passage().nearness() > text.passage().nearness() ? 1 : 0;
        }
        return nearer;
    }

    private void contents(FeatureRow row, Candidate candidate) {
        ReadText text = candidate.text();
        int start = candidate.start();
        int end = candidate.end();
        row.add("digits", text.digits(start, end) / (double) candidate.length());
        row.add("enumerated", text.enumerated(start, end));
        row.add("list marks", text.listMarks(start, end));
        row.add("list marks of passage", text.listMarks(0, text.length()));
        row.add("list marks before", text.listMarks(0, start));
        row.add("begins with list mark", text.listMarks(start, Math.min(text.length(), start + MARK)));
        int from =
                text.units().get(text.firstUnit(candidate.first().sentence())).start();
        int until = text.units().get(text.lastUnit(candidate.last().sentence())).end();
        Map<LiteralKind, Integer> in = new EnumMap<>(LiteralKind.class);
        Map<LiteralKind, Integer> out = new EnumMap<>(LiteralKind.class);
        for (Literal each : text.literals()) {
            if (each.isIn(start, end)) {
                in.merge(each.kind(), 1, Integer::sum);
            } else if (each.isIn(from, until)) {
                out.merge(each.kind(), 1, Integer::sum);
            }
        }
        for (LiteralKind each : LiteralKind.values()) {
            row.add("holds", each, in.getOrDefault(each, 0));
            if (LEFT_OUT.contains(each)) {
                row.add("leaves out", each, out.getOrDefault(each, 0));
            }
        }
    }

    /** Where the noun behind 哪些, 什么 or 多少 stands; −1 when the question has none. */
    private void head(FeatureRow row, Candidate candidate) {
        String head = asked.head();
        String text = candidate.text().text();
        boolean none = head.isEmpty();
        int in = none ? -1 : text.substring(candidate.start(), candidate.end()).contains(head) ? 1 : 0;
        row.add("noun in", in);
        row.add("noun behind", none ? -1 : text.startsWith(head.substring(0, 1), candidate.end()) ? 1 : 0);
        row.add(
                "noun before",
                none
                        ? -1
                        : text.substring(Math.max(0, candidate.start() - NEAR), candidate.start())
                                        .contains(head)
                                ? 1
                                : 0);
        List<String> headings = candidate.text().passage().headings();
        row.add("noun in headings", none ? -1 : String.join(" ", headings).contains(head) ? 1 : 0);
    }
}
