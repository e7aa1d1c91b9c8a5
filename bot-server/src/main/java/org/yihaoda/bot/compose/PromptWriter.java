package org.yihaoda.bot.compose;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yihaoda.bot.check.ModelPassage;
import org.yihaoda.bot.model.Prompt;

/** Writes the prompt of a task from the reviewed resource files: passages and question numbered and fenced as data (AI-22). */
final class PromptWriter {
    private static final String SYSTEM = ResourceText.of("system.txt");
    private static final String USER = ResourceText.of("user.txt");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern FENCE = Pattern.compile("[<＜]{2,}|[>＞]{2,}");
    private static final Pattern NUMBER = Pattern.compile("【(\\d{1,3})】");
    private static final Pattern ROLE =
            Pattern.compile("<\\|[^|<>]{0,20}\\|>|(?i)</?\\s*(?:think|system|user|assistant)\\s*>");

    private PromptWriter() {}

    static Prompt of(ModelTask task) {
        String passages = task.passages().stream().map(PromptWriter::passage).collect(Collectors.joining("\n"));
        Map<String, String> slots = Map.of(
                "asOf",
                task.asOf().toString(),
                "region",
                task.regionName().isEmpty() ? "未限定" : data(task.regionName()),
                "passages",
                passages,
                "question",
                data(task.question()));
        return new Prompt(
                SYSTEM,
                SLOT.matcher(USER).replaceAll(slot -> Matcher.quoteReplacement(slots.getOrDefault(slot.group(1), ""))));
    }

    private static String passage(ModelPassage passage) {
        return "<<<资料 " + passage.number() + ">>>\n【" + passage.number() + "】" + (passage.binding() ? "原文" : "解读")
                + " 《" + data(passage.title()) + "》" + data(passage.clausePath()) + "\n"
                + data(passage.text()).strip()
                + "\n<<<资料 " + passage.number() + " 完>>>";
    }

    /** The words with everything that could be taken for the prompt's own marks made harmless. */
    static String data(String words) {
        String unfenced = FENCE.matcher(words).replaceAll("‹");
        String unnumbered = NUMBER.matcher(unfenced).replaceAll("（$1）");
        return ROLE.matcher(unnumbered).replaceAll("");
    }
}
