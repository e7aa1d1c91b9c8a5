package org.yihaoda.index.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.validity.ChineseDates;

/**
 * Reads the history below a law's title (题注): 2002年9月29日国务院令第363号公布 2011年1月8日修订. The last revision is the day
 * of the wording at hand.
 */
final class LawNoteReader {
    private static final Pattern DAY = Pattern.compile(ChineseDates.DATE);
    private static final Pattern EVENT = Pattern.compile("通过|批准|公布|发布|颁布|修订|修正|修改|施行|实施|起实行");
    private static final Pattern ONLY_IN_FORCE = Pattern.compile("^(?:(?!通过|批准|公布|发布|颁布|修订|修正|修改).)*(?:施行|实施|实行)");
    private static final Pattern ASSEMBLY = Pattern.compile(
            "(?<place>\\p{IsHan}{2,15}?(?:省|市|州|县|区|盟))?第\\p{IsHan}{1,4}届(?<assembly>(?:全国)?(?:人民代表大会|人大)(?:常务委员会|常委会)?)");
    private static final Pattern ORGANS = Pattern.compile("日(?<organs>[\\p{IsHan}、]{2,60}?)(?:第\\d+号)?(?:公布|发布|颁布)");
    private static final Pattern ORDER = Pattern.compile("令(?:〔\\d{4}〕)?$");

    private LawNoteReader() {}

    /** Whether the line tells what became of a law on a day. */
    static boolean isNote(String line) {
        if (!DayReader.mayBeginWithDay(line)) {
            return false;
        }
        String plain = DayReader.fold(line).replaceAll("^[(（\\[【]", "");
        Matcher day = DAY.matcher(plain);
        return day.lookingAt() && EVENT.matcher(plain).find() && !plain.contains("。");
    }

    /** Whether the line goes on with a history that has begun; files break such lines anywhere. */
    static boolean goesOn(String line) {
        return DAY.matcher(DayReader.fold(line)).lookingAt()
                || EVENT.matcher(line).find()
                || Organs.areAll(line);
    }

    static List<Declared> read(String note) {
        List<String> events = events(DayReader.fold(note));
        List<Declared> found = new ArrayList<>();
        events.stream()
                .filter(event -> !ONLY_IN_FORCE.matcher(event).find())
                .reduce((earlier, later) -> later)
                .ifPresent(last -> found.add(new Declared(Field.SIGNED_ON, last, Origin.TITLE_BLOCK)));
        Optional<DocumentNumber> number = events.stream()
                .flatMap(event -> DocumentNumber.findIn(event.replaceAll("《[^》]*》", "")).stream())
                .reduce((earlier, later) -> later);
        number.ifPresent(last -> found.add(new Declared(Field.DOCUMENT_NUMBER, last.display(), Origin.TITLE_BLOCK)));
        number.map(LawNoteReader::orderingOrgan)
                .or(() -> last(made(events), ASSEMBLY).map(LawNoteReader::assembly))
                .or(() -> last(events, ORGANS).map(match -> match.group("organs")))
                .filter(organ -> !organ.isEmpty())
                .ifPresent(organ -> found.add(new Declared(Field.ISSUER, organ, Origin.TITLE_BLOCK)));
        return found;
    }

    /** 国务院 of 国务院令第363号. */
    static String orderingOrgan(DocumentNumber number) {
        return ORDER.matcher(number.organ()).find()
                ? ORDER.matcher(number.organ()).replaceFirst("")
                : "";
    }

    private static List<String> events(String note) {
        List<Integer> starts =
                DAY.matcher(note).results().map(MatchResult::start).toList();
        List<String> events = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : note.length();
            events.add(note.substring(starts.get(i), end).replace(" ", ""));
        }
        return events;
    }

    /** A city's regulation is made by the city's assembly and only approved by the province's. */
    private static List<String> made(List<String> events) {
        List<String> made =
                events.stream().filter(event -> !event.contains("批准")).toList();
        return made.isEmpty() ? events : made;
    }

    private static Optional<MatchResult> last(List<String> events, Pattern pattern) {
        return events.stream()
                .flatMap(event -> pattern.matcher(event).results())
                .reduce((earlier, later) -> later);
    }

    private static String assembly(MatchResult match) {
        String place = match.group("place") == null ? "" : match.group("place").replaceFirst("^.*[日经]", "");
        return place + match.group("assembly");
    }
}
