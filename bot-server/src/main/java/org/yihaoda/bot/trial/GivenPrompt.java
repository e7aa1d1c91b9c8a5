package org.yihaoda.bot.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the scripted model reads in the prompt that it receives: the sentences of the numbered passages. */
record GivenPrompt(String whole, List<Sentence> sentences) {
    /** A sentence of a passage, without its stop. */
    record Sentence(int passage, String text) {
        String marked() {
            return text + "。〔" + passage + "〕";
        }
    }

    private static final Pattern PASSAGE =
            Pattern.compile("<<<资料 (\\d+)>>>\\n[^\\n]*\\n(.*?)\\n<<<资料 \\1 完>>>", Pattern.DOTALL);
    private static final Pattern STOPS = Pattern.compile("[。；\\n]");
    private static final Pattern LEAD =
            Pattern.compile("^(?:第[一二三四五六七八九十百\\d]+条\\s*|[（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十]+、|\\d+[.、]|\\s|　)+");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 160;

    static GivenPrompt of(String user) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher passage = PASSAGE.matcher(user);
        while (passage.find()) {
            int number = Integer.parseInt(passage.group(1));
            STOPS.splitAsStream(passage.group(2))
                    .map(line -> LEAD.matcher(line.strip()).replaceFirst(""))
                    .filter(line -> line.length() >= SHORTEST && line.length() <= LONGEST && !line.contains(" | "))
                    .filter(line -> !line.endsWith("：") && !line.endsWith(":"))
                    .forEach(line -> sentences.add(new Sentence(number, line)));
        }
        return new GivenPrompt(user, List.copyOf(sentences));
    }

    /** The first sentences, of the first passages. */
    List<Sentence> first(int most) {
        return sentences.stream().limit(most).toList();
    }
}
