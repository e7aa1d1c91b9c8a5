package org.yihaoda.kb.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber.Found;

/**
 * Finds document numbers in a text (PD-07): looks for a year and a serial, or for an order's serial, and reads the organ
 * backwards from there. Every pattern's length is bounded, so the time grows with the text and not faster.
 */
final class NumberReader {
    /** A number with labels and lead-in words is never longer; a longer text is prose. */
    private static final int LONGEST_ALONE = 160;
    /** How far back an organ may begin. */
    private static final int LONGEST_RUN = 40;
    /** Before 公告 a word of two characters is a verb, as in 发布公告, and no organ. */
    private static final int SHORTEST_FORM = 3;

    private static final String YEAR = "(?:19|20)[0-9]{2}";
    private static final String DIGITS = "0{0,9}[1-9][0-9]{0,4}";
    private static final String IN_WORDS = "(?<=[第令])" + ChineseNumerals.CHARACTERS + "{1,6}";
    private static final String SERIAL = DIGITS + "|" + IN_WORDS;
    private static final String HEAD = "令|公告|通告";

    /** 〔2024〕5号, 2016〔22〕号, 公告2023年第12号, 2019年第221号公告: the marks between year and serial are judged later. */
    private static final String YEARED = "(?<open>〔{0,3})(?<![0-9])(?<year>" + YEAR
            + ")(?<link>[年〕〔第\\-]{0,8})(?<serial>" + SERIAL + ")〕{0,2}号(?!之[0-9一二三四五六七八九十])〕?(?<tail>" + HEAD + ")?";
    /** 国务院令第746号, 国务院令250号, 通告（第8号）. */
    private static final String ORDERED = "(?<head>令〔{0,2}第?|(?:公告|通告)〔{0,2}第)〔?(?<orderSerial>" + SERIAL + ")〕?号〕?";
    /** 国务院第303号令. */
    private static final String TURNED = "第(?<turnedSerial>" + SERIAL + ")号(?<turnedHead>" + HEAD + ")";
    /** 〔1992〕国科发改字第545号, as it was printed until the nineties. */
    private static final String OLD =
            "〔(?<oldYear>" + YEAR + ")年?〕(?<oldOrgan>\\p{IsHan}{2,12}[字发函])第?(?<oldSerial>" + DIGITS + ")号";

    private static final Pattern CORE = Pattern.compile(ORDERED + "|" + TURNED + "|" + YEARED + "|" + OLD);

    /** Brackets that only a number has; a year with 年 alone may also be a date or a count. */
    private static final Pattern BRACKET = Pattern.compile("[〔〕]");
    /** Short forms that end in the word for a kind of paper: with them a dash or 年 is mistaken for nothing else. */
    private static final Pattern SHORT_FORM_OF_A_PAPER = Pattern.compile("\\p{IsHan}{1,9}[发函字规办通电]|财税");

    private static final int LONGEST_TITLE = 160;
    private static final Pattern ANNOUNCED_TITLE =
            Pattern.compile("(?<issuers>[\\p{IsHan}、]{2,40}?)关于[^〕]*(?<head>公告|通告)〕");

    /** A cell that lost its 号 and nothing else. */
    private static final Pattern UNFINISHED = Pattern.compile("\\p{IsHan}{2}〔{1,2}" + YEAR + "〕{1,2}第?[0-9]{1,5}$");

    private static final Pattern ENDS_WITH_HEAD = Pattern.compile("(?:" + HEAD + ")$");
    /** What may precede a number that stands alone: labels, lead-in words, dates, issuers. */
    private static final Pattern BEFORE_ALONE =
            Pattern.compile("(?:发文字号|发布文号|发文文号|文件编号|文号|字号|编号|文件|按照|依据|根据|参见|参照|遵照|落实|依照|执行|贯彻|以及|符合|印发|关于|有关|规定|精神"
                    + "|[和及与即原是由的见按被号对为等]|(?:" + YEAR + "年)?[0-9]{1,2}月[0-9]{1,2}日"
                    + "|\\p{IsHan}{1,20}?(?:政府|[部厅局委署院会]|办公室)|[:、,〔])*+");

    private final FoldedText folded;
    private final String text;
    /** In a number that stands alone blanks part nothing; in prose they part the organ from what precedes it. */
    private final boolean alone;

    private NumberReader(FoldedText folded, String text, boolean alone) {
        this.folded = folded;
        this.text = text;
        this.alone = alone;
    }

    /** The number that the whole text is, lead-in words apart; 号 may be missing at its end. */
    static Optional<DocumentNumber> parse(String text) {
        if (text.length() > LONGEST_ALONE) {
            return Optional.empty();
        }
        FoldedText folded = FoldedText.of(text);
        return whole(folded, folded.text())
                .or(() -> UNFINISHED.matcher(folded.text()).find()
                        ? whole(folded, folded.text() + "号")
                        : Optional.empty())
                .map(Candidate::number);
    }

    static List<Found> findAll(String text) {
        FoldedText folded = FoldedText.of(text);
        if (text.length() <= LONGEST_ALONE) {
            Optional<Candidate> whole = whole(folded, folded.text());
            if (whole.isPresent()) {
                return List.of(whole.get().in(folded));
            }
        }
        return new NumberReader(folded, folded.text(), false)
                .candidates().stream().map(candidate -> candidate.in(folded)).toList();
    }

    private static Optional<Candidate> whole(FoldedText folded, String text) {
        List<Candidate> candidates = new NumberReader(folded, text, true).candidates();
        return candidates.size() == 1
                ? Optional.of(candidates.getFirst())
                        .filter(only -> text.substring(only.end).matches("[〕。;,]?")
                                && BEFORE_ALONE
                                        .matcher(text.substring(0, only.start))
                                        .matches())
                : Optional.empty();
    }

    /** A number and where it stands in the folded text. */
    private record Candidate(DocumentNumber number, int start, int end) {
        Found in(FoldedText folded) {
            return new Found(number, folded.start(start), folded.end(end - 1));
        }
    }

    private List<Candidate> candidates() {
        if (text.indexOf('号') < 0) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        Matcher core = CORE.matcher(text);
        int from = 0;
        while (core.find(from)) {
            @Nullable Candidate candidate = candidate(core);
            if (candidate != null) {
                found.add(candidate);
            }
            from = candidate == null ? core.start() + 1 : core.end();
        }
        return found;
    }

    private @Nullable Candidate candidate(Matcher core) {
        if (core.group("orderSerial") != null) {
            return announced(
                    core, core.start(), core.group("head").replaceAll("[〔第]", ""), null, core.group("orderSerial"));
        }
        if (core.group("turnedSerial") != null) {
            return announced(core, core.start(), core.group("turnedHead"), null, core.group("turnedSerial"));
        }
        if (core.group("oldSerial") != null) {
            return old(core);
        }
        return yeared(core);
    }

    private @Nullable Candidate yeared(Matcher core) {
        int year = Integer.parseInt(core.group("year"));
        Matcher head = ENDS_WITH_HEAD.matcher(text).region(Math.max(0, core.start() - 2), core.start());
        boolean announcing = core.group("link").contains("年") || isBracketed(core);
        if (announcing && head.find()) {
            return announced(core, head.start(), head.group(), year, core.group("serial"));
        }
        if (announcing && core.group("tail") != null) {
            return announced(core, core.start(), core.group("tail"), year, core.group("serial"));
        }
        if (announcing && !core.group("open").isEmpty()) {
            @Nullable Candidate titled = titled(core, year);
            if (titled != null) {
                return titled;
            }
        }
        Words words = shortForm(core.start());
        boolean meant = isBracketed(core) || alone && isUnmistakable(core, words.text);
        return meant ? candidate(core, words, words.text, year, core.group("serial")) : null;
    }

    private static boolean isBracketed(Matcher core) {
        return BRACKET.matcher(core.group("link")).find()
                || !core.group("open").isEmpty() && core.group("link").endsWith("第");
    }

    /** 云政办发2024-5号, 云政规〔20245号, 财税2016年36号: with nothing else in the text. */
    private static boolean isUnmistakable(Matcher core, String organ) {
        boolean parted = !core.group("link").isEmpty() || !core.group("open").isEmpty();
        return parted && SHORT_FORM_OF_A_PAPER.matcher(organ).matches();
    }

    /** 《财政部 税务总局关于…的公告》（2020年第8号）: the organs stand in the title. */
    private @Nullable Candidate titled(Matcher core, int year) {
        String before = text.substring(Math.max(0, core.start() - LONGEST_TITLE), core.start());
        Matcher title = ANNOUNCED_TITLE.matcher(before.substring(before.lastIndexOf('〔') + 1));
        if (!title.matches()) {
            return null;
        }
        String issuers = title.group("issuers").replace("、", "");
        String organ = OrganNames.isAuthority(issuers) ? OrganNames.canonical(issuers) + title.group("head") : "";
        return candidate(core, new Words(issuers, core.start()), organ, year, core.group("serial"));
    }

    private @Nullable Candidate old(Matcher core) {
        String organ = core.group("oldOrgan");
        boolean ownYear = core.start() == 0 || !isWord(text.charAt(core.start() - 1));
        boolean whole = ownYear && OrganNames.shortForm(organ, false).equals(organ);
        Words words = new Words(organ, core.start());
        return whole
                ? candidate(core, words, organ, Integer.valueOf(core.group("oldYear")), core.group("oldSerial"))
                : null;
    }

    private @Nullable Candidate announced(
            Matcher core, int nameEnd, String head, @Nullable Integer year, String serial) {
        Words name = authority(nameEnd);
        if (name.text.isEmpty() && year != null && !head.equals("令") && isBracketed(nameEnd + head.length())) {
            Words shortForm = shortForm(nameEnd);
            return candidate(
                    core,
                    shortForm,
                    shortForm.text.length() < SHORTEST_FORM ? "" : shortForm.text + head,
                    year,
                    serial);
        }
        String organ = name.text.isEmpty() ? "" : OrganNames.canonical(name.text) + head;
        return candidate(core, name, organ, year, serial);
    }

    /** 云城管公告〔2025〕3号: a short form that names the kind of paper, with the brackets of a 发文字号. */
    private boolean isBracketed(int index) {
        return index < text.length() && text.charAt(index) == '〔';
    }

    private static @Nullable Candidate candidate(
            Matcher core, Words words, String organ, @Nullable Integer year, String serial) {
        int value = Character.isDigit(serial.charAt(0)) ? Integer.parseInt(serial) : ChineseNumerals.value(serial);
        return organ.isEmpty() || value < 1
                ? null
                : new Candidate(new DocumentNumber(organ, year, value), words.start, end(core));
    }

    /** A bracket behind 号 is the number's when it was opened within; else it closes the mention, as in 《…》（…号）. */
    private static int end(Matcher core) {
        String match = core.group();
        long opened = match.chars().filter(character -> character == '〔').count();
        long closed = match.chars().filter(character -> character == '〕').count();
        return match.endsWith("〕") && closed > opened ? core.end() - 1 : core.end();
    }

    /** Words of the text and where they begin in it. */
    private record Words(String text, int start) {}

    private Words shortForm(int end) {
        int start = end;
        int segment = 0;
        while (start > 0 && end - start < LONGEST_RUN && isWord(text.charAt(start - 1))) {
            boolean parted = start < end && parted(start);
            if (parted && segment > 1) {
                break;
            }
            segment = parted ? 1 : segment + 1;
            start--;
        }
        String organ = OrganNames.shortForm(text.substring(start, end), afterDigit(start));
        return new Words(organ, end - organ.length());
    }

    /** Names of joint announcements stand apart: 财政部 海关总署、税务总局公告. */
    private Words authority(int end) {
        Words names = name(end);
        while (!names.text.isEmpty()) {
            int before = names.start > 0 && text.charAt(names.start - 1) == '、' ? names.start - 1 : names.start;
            boolean apart = before < names.start || names.start < text.length() && parted(names.start);
            Words left = apart ? name(before) : new Words("", before);
            if (!joins(left, names)) {
                break;
            }
            names = new Words(left.text + names.text, left.start);
        }
        return OrganNames.isAuthority(names.text) ? names : new Words("", end);
    }

    private boolean joins(Words left, Words names) {
        boolean spelledApart = names.text.length() == 1 && left.text.length() == 1;
        boolean named = OrganNames.isAuthority(left.text) && left.text.length() > 1;
        boolean sameLine = !folded.followsLineBreak(names.start);
        return (spelledApart || named && (sameLine || OrganNames.isCentral(left.text)))
                && !names.text.startsWith(left.text)
                && left.text.length() + names.text.length() <= LONGEST_RUN;
    }

    private Words name(int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_RUN
                && isHan(text.charAt(start - 1))
                && (start == end || !parted(start))) {
            start--;
        }
        String run = text.substring(start, end);
        String name = run.length() == 1 ? run : OrganNames.authority(run, afterDigit(start));
        return new Words(name, end - name.length());
    }

    private boolean parted(int index) {
        return !alone && folded.followsBlank(index);
    }

    private boolean afterDigit(int index) {
        return index > 0 && Character.isDigit(text.charAt(index - 1));
    }

    private static boolean isWord(char character) {
        return isHan(character) || character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    private static boolean isHan(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }
}
