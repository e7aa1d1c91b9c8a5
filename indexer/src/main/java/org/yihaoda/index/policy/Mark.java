package org.yihaoda.index.policy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbering at the start of a line.
 *
 * @param label as citations show it: 第十九条, 二, （八）, 3
 */
record Mark(Rank rank, String label) {
    /** The kinds of numbering, outermost first. */
    enum Rank {
        ATTACHMENT,
        /** The title of an attached text, see {@link InnerTitle}. */
        TITLE,
        PART,
        CHAPTER,
        SECTION,
        ARTICLE,
        HAN,
        HAN_IN_BRACKETS,
        QUESTION,
        DIGIT,
        DIGIT_IN_BRACKETS
    }

    private static final String HAN = "[一二三四五六七八九十百零〇]{1,6}";
    private static final String COUNT = "[一二三四五六七八九十百零〇\\d]{1,6}";

    private record Form(Rank rank, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(
            new Form(Rank.ATTACHMENT, Pattern.compile("^(附(?:件|表|录) ?\\d{0,2}) ?[:：]?(?:$| (?=\\S{2,40}$))")),
            new Form(Rank.ATTACHMENT, Pattern.compile("^((?:起草|修订|编制|制定) ?说 ?明)$")),
            new Form(Rank.PART, Pattern.compile("^(第" + COUNT + "编)(?=\\s|\\p{IsHan})")),
            new Form(Rank.CHAPTER, Pattern.compile("^(第" + COUNT + "章)(?=\\s|\\p{IsHan})")),
            new Form(Rank.SECTION, Pattern.compile("^(第" + COUNT + "节)(?=\\s|\\p{IsHan})")),
            new Form(
                    Rank.ARTICLE,
                    Pattern.compile("^(第 ?" + COUNT + " ?条(?:之[一二三四五六七八九十])?)(?=[\\s:：、]|\\p{IsHan}|《)(?![和至、及第])")),
            new Form(Rank.HAN, Pattern.compile("^(" + HAN + ") ?[、．.]")),
            new Form(Rank.HAN_IN_BRACKETS, Pattern.compile("^[(（]( ?" + HAN + " ?)[)）]")),
            new Form(Rank.QUESTION, Pattern.compile("^((?:\\d{1,2}[.、．] ?)?(?:问|Q|记者(?:提?问)?) ?\\d{0,2})[:：.、]")),
            new Form(Rank.DIGIT, Pattern.compile("^(\\d{1,2}) ?[.．、](?!\\d)")),
            new Form(Rank.DIGIT_IN_BRACKETS, Pattern.compile("^[(（](\\d{1,2})[)）]")));

    /** What the forms begin with; most lines begin otherwise. */
    private static final String BEGINNINGS = "附起修编制第一二三四五六七八九十百零〇(（问Q记0123456789";

    private static final Pattern SPACES = Pattern.compile("\\p{Z}");

    static Optional<Mark> at(String printed) {
        if (!mayBegin(printed)) {
            return Optional.empty();
        }
        String line = SPACES.matcher(printed).replaceAll(" ").stripLeading();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(line);
            if (matcher.find()) {
                return Optional.of(new Mark(
                        form.rank(), label(form.rank(), matcher.group(1).replace(" ", ""))));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBegin(String printed) {
        int at = 0;
        while (at < printed.length()
                && (Character.isWhitespace(printed.charAt(at)) || Character.isSpaceChar(printed.charAt(at)))) {
            at++;
        }
        return at < printed.length() && BEGINNINGS.indexOf(printed.charAt(at)) >= 0;
    }

    private static String label(Rank rank, String printed) {
        return switch (rank) {
            case HAN_IN_BRACKETS -> "（" + printed + "）";
            case DIGIT_IN_BRACKETS -> "（" + printed + "）";
            case QUESTION -> printed.matches(".*\\d.*") ? printed : "";
            default -> printed;
        };
    }
}
