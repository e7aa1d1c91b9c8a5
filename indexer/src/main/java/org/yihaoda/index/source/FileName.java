package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file's name tells when nothing better does: 个人所得税法实施条例(2018-12-18).md. Names lie, so it is trusted last. */
public final class FileName {
    private static final Pattern DATED =
            Pattern.compile("^(?<title>.*?)[(（_ -]*(?<day>(?:19|20)\\d{2}[-年._]\\d{1,2}[-月._]\\d{1,2}日?)[)）]?$");
    /** 「03_」 in front of a name. */
    private static final Pattern ORDINAL = Pattern.compile("^\\d{1,3}[a-z]?[-_.、 ]+");

    private static final Pattern TITLE = Pattern.compile(".*\\p{IsHan}{4,}.*");

    private FileName() {}

    /** Nothing for a row of an export, whose file has many. */
    public static List<Declared> declares(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (last.contains("#")) {
            return List.of();
        }
        String named = last.replaceFirst("\\.[A-Za-z]{1,8}$", "");
        String stem = ORDINAL.matcher(named).replaceFirst("").strip();
        Matcher dated = DATED.matcher(stem);
        List<Declared> declared = new ArrayList<>();
        String title = stem;
        if (dated.matches()) {
            title = dated.group("title").strip();
            String day = dated.group("day").replaceAll("[年月._]", "-").replace("日", "");
            declared.add(new Declared(Field.SIGNED_ON, day, Origin.FILE_NAME));
        }
        if (TITLE.matcher(title).matches()) {
            declared.add(new Declared(Field.TITLE, title, Origin.FILE_NAME));
        }
        return declared;
    }
}
