package org.yihaoda.index.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that may answer: runs of neighbouring units that begin in a promising sentence; the same without the question's
 * own words before or behind them; and literals. None is cut from what it depends on ({@link Cautions}) or inside a number.
 */
final class Candidates {
    private static final int SENTENCES = 8;
    private static final int LONGEST = 330;
    private static final int SHORTEST = 2;
    private static final int MOST_CUTS = 6;
    private static final int MOST_END_CUTS = 4;
    /** A run of more units ends with one of them. */
    private static final int CUT_UNITS = 3;

    private static final String PAUSES = ",:;";
    private static final String JOINTS = " 的了(（”";
    private static final String BEFORE_JOINTS = "的(（“";
    /** What the answer often follows inside a unit. */
    private static final Pattern LEADS_IN =
            Pattern.compile("包括|分别为|分别是|分别|即|就是|为|是|至|到|达|于|将|应当|应|要|可以|可|由|向|给予|实施|推出|印发|发布|采取|通过|面向|用于|提供"
                    + "|推行|实行|开展|办理|答[：:]|通知|要求|规定|明确|指出|表示|按照|按|以|对|从|在|的|了|有");

    private final Map<Long, Candidate> found = new LinkedHashMap<>();
    private final ReadText text;

    private Candidates(ReadText text) {
        this.text = text;
    }

    static List<Candidate> of(Reading reading) {
        List<Candidate> candidates = new ArrayList<>();
        for (ReadText text : reading.texts()) {
            Candidates own = new Candidates(text);
            for (int i = 0; i < text.units().size(); i++) {
                if (reading.sentence(text, text.units().get(i).sentence()).rank() < SENTENCES) {
                    own.beginIn(i);
                }
            }
            candidates.addAll(own.found.values());
        }
        return candidates;
    }

    private void beginIn(int unit) {
        Unit first = text.units().get(unit);
        runs(unit, first.start());
        BitSet starts = startCuts(first);
        for (int cut = starts.nextSetBit(0); cut >= 0; cut = starts.nextSetBit(cut + 1)) {
            runs(unit, cut);
        }
        for (Literal literal : text.literals()) {
            if (literal.kind().answers() && literal.start() >= first.start() && literal.start() < first.end()) {
                literal(unit, literal);
            }
        }
    }

    private void runs(int firstUnit, int start) {
        Unit first = text.units().get(firstUnit);
        for (int i = firstUnit; i < text.units().size(); i++) {
            Unit last = text.units().get(i);
            if (last.end() - start > LONGEST && i > firstUnit) {
                return;
            }
            boolean sentence = start == first.start() && first.before().endsSentence();
            add(firstUnit, i, start, withoutMark(last, sentence));
            if (i - firstUnit <= CUT_UNITS) {
                BitSet ends = endCuts(last, start);
                for (int cut = ends.nextSetBit(0); cut >= 0; cut = ends.nextSetBit(cut + 1)) {
                    add(firstUnit, i, start, cut);
                }
            }
        }
    }

    /** Whole sentences keep their full stop. */
    private int withoutMark(Unit last, boolean sentence) {
        char mark = text.letter(last.end() - 1);
        boolean dropped = PAUSES.indexOf(mark) >= 0 || mark == '。' && !sentence;
        return dropped ? last.end() - 1 : last.end();
    }

    /** Behind each run of the question's words, and behind words that lead in an answer. */
    private BitSet startCuts(Unit unit) {
        BitSet cuts = new BitSet();
        for (int i = unit.start(); i < unit.end() && cuts.cardinality() < MOST_CUTS; i++) {
            boolean ends = text.isMatched(i) && (i + 1 == unit.end() || !text.isMatched(i + 1));
            int cut = i + 1;
            if (ends) {
                cut += cut < unit.end() && JOINTS.indexOf(text.letter(cut)) >= 0 ? 1 : 0;
                cuts.set(cut, cut < unit.end() - 1);
            }
        }
        int most = cuts.cardinality() + MOST_CUTS;
        Matcher leads = LEADS_IN.matcher(text.text()).region(unit.start(), unit.end());
        while (leads.find() && cuts.cardinality() < most) {
            cuts.set(leads.end(), cuts.get(leads.end()) || leads.end() < unit.end() - 1);
        }
        return cuts;
    }

    /** Before each run of the question's words. */
    private BitSet endCuts(Unit unit, int start) {
        BitSet cuts = new BitSet();
        int from = Math.max(unit.start() + 1, start + SHORTEST);
        for (int i = from; i < unit.end() - 1 && cuts.cardinality() < MOST_END_CUTS; i++) {
            if (text.isMatched(i) && !text.isMatched(i - 1)) {
                int cut = BEFORE_JOINTS.indexOf(text.letter(i - 1)) >= 0 ? i - 1 : i;
                cuts.set(cut, cut >= from);
            }
        }
        return cuts;
    }

    private void literal(int unit, Literal literal) {
        int last = unit;
        while (last + 1 < text.units().size() && text.units().get(last).end() < literal.end()) {
            last++;
        }
        if (literal.end() <= text.units().get(last).end()) {
            add(unit, last, literal.start(), literal.end());
            if (literal.kind() == LiteralKind.QUOTATION) {
                add(unit, last, literal.start() + 1, literal.end() - 1);
            }
        }
    }

    private void add(int firstUnit, int lastUnit, int start, int end) {
        Unit first = text.units().get(firstUnit);
        Unit last = text.units().get(lastUnit);
        boolean cutBefore = start > first.start();
        boolean cutAfter = end < last.end() - 1;
        Candidate candidate = new Candidate(text, start, end, firstUnit, lastUnit, cutBefore, cutAfter);
        if (candidate.length() >= SHORTEST && !cutsNumber(start) && !cutsNumber(end) && candidate.isAllowed()) {
            found.putIfAbsent((long) start << Integer.SIZE | end, candidate);
        }
    }

    private boolean cutsNumber(int at) {
        if (at == 0 || at >= text.length()) {
            return false;
        }
        char before = text.letter(at - 1);
        char behind = text.letter(at);
        boolean latin = Letters.isPlain(before) && Letters.isPlain(behind);
        boolean decimal =
                ".,".indexOf(before) >= 0 && Letters.isDigit(behind) && at > 1 && Letters.isDigit(text.letter(at - 2));
        boolean grouped = ".,%".indexOf(behind) >= 0
                && Letters.isDigit(before)
                && (behind == '%' || at + 1 < text.length() && Letters.isDigit(text.letter(at + 1)));
        boolean magnitude = (Letters.isDigit(before) || before == ' ')
                && "万亿千百元".indexOf(behind) >= 0
                && Letters.isDigit(text.letter(Math.max(0, before == ' ' ? at - 2 : at - 1)));
        return latin || decimal || grouped || magnitude;
    }
}
