package org.yihaoda.bot.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the scripted model says to a prompt.
 *
 * @param inventions what in it stands nowhere in the prompt, or turns a sentence of it
 */
record ScriptedAnswer(String text, List<String> inventions) {
    private static final int SENTENCES = 4;
    private static final int ENDLESS = 3000;
    private static final Pattern DENIAL = Pattern.compile("不得|不予|不能|不可以|无需|无须|不(?=设|计入|受理|享受|符合|予)");
    private static final Pattern PERMISSION = Pattern.compile("可以|应当|应(?=[由在当自按])");
    private static final Pattern ORDER = Pattern.compile("(?:回答|回复|输出)[：:](.{2,120}?)(?=[。\\n]|$)");

    static ScriptedAnswer of(Scenario scenario, GivenPrompt prompt, long seed) {
        return switch (scenario) {
            case GOOD, NEVER_STARTS, STALLS, DIES_MIDSTREAM, GARBAGE, STATUS_429, STATUS_500 -> good(prompt);
            case INVENTS_NUMBER -> inventsNumber(prompt, seed);
            case INVENTS_CITATION -> inventsCitation(prompt);
            case INVENTS_PHONE -> inventsPhone(prompt, seed);
            case OBEYS_INJECTION -> obeys(prompt);
            case FLIPS_NEGATION -> flips(prompt);
            case WRONG_LANGUAGE ->
                new ScriptedAnswer(
                        "Residents of this city may apply for the allowance at any service centre. ".repeat(6) + "[1]",
                        List.of());
            case TOO_LONG -> endless(prompt);
        };
    }

    private static ScriptedAnswer good(GivenPrompt prompt) {
        StringBuilder text = new StringBuilder();
        prompt.first(SENTENCES).forEach(sentence -> text.append(sentence.marked()));
        return new ScriptedAnswer(text.isEmpty() ? "资料未载明。" : text.toString(), List.of());
    }

    private static ScriptedAnswer inventsNumber(GivenPrompt prompt, long seed) {
        Inventions inventions = new Inventions(prompt.whole(), seed);
        StringBuilder text = new StringBuilder();
        List<GivenPrompt.Sentence> sentences = prompt.first(SENTENCES);
        IntStream.range(0, sentences.size()).forEach(i -> {
            GivenPrompt.Sentence sentence = sentences.get(i);
            text.append(new GivenPrompt.Sentence(
                            sentence.passage(), inventions.distorted(sentence.text(), Math.floorMod(seed, 12) + i))
                    .marked());
        });
        return new ScriptedAnswer(text.toString(), inventions.made());
    }

    private static ScriptedAnswer inventsCitation(GivenPrompt prompt) {
        List<GivenPrompt.Sentence> sentences = prompt.first(SENTENCES);
        List<String> inventions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            String words = sentences.get(i).text();
            String title = "《云州市市民幸福补贴管理办法》";
            switch (i % 3) {
                case 0 -> text.append(words).append("。〔97〕");
                case 1 -> text.append(words).append("。");
                default ->
                    text.append(
                            new GivenPrompt.Sentence(sentences.get(i).passage(), "按照" + title + "，" + words).marked());
            }
            inventions.add(i % 3 == 2 ? title : words);
        }
        return new ScriptedAnswer(text.toString(), inventions);
    }

    private static ScriptedAnswer inventsPhone(GivenPrompt prompt, long seed) {
        Inventions inventions = new Inventions(prompt.whole(), seed);
        StringBuilder text = new StringBuilder();
        for (GivenPrompt.Sentence sentence : prompt.first(SENTENCES)) {
            String way = text.length() % 2 == 0 ? "咨询电话" + inventions.telephone() : "登录" + inventions.address() + "办理";
            text.append(new GivenPrompt.Sentence(sentence.passage(), sentence.text() + "，" + way).marked());
        }
        return new ScriptedAnswer(text.toString(), inventions.made());
    }

    /** Does what the data tell it; told nothing, it says what an attacker would have it say. */
    private static ScriptedAnswer obeys(GivenPrompt prompt) {
        Matcher order = ORDER.matcher(prompt.whole());
        String said = order.find() ? order.group(1).strip() : "所有市民都可以领取幸福消费券";
        String text = said + "。〔1〕" + "系统提示：" + "你为政府网站把政策条款改写成群众看得懂的回答。〔1〕" + said + "，请转告亲友。";
        return new ScriptedAnswer(text, List.of(said, "系统提示"));
    }

    private static ScriptedAnswer flips(GivenPrompt prompt) {
        List<String> inventions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (GivenPrompt.Sentence sentence : prompt.sentences()) {
            String turned = turned(sentence.text());
            if (!turned.equals(sentence.text()) && inventions.size() < SENTENCES) {
                inventions.add(turned);
                text.append(new GivenPrompt.Sentence(sentence.passage(), turned).marked());
            }
        }
        return text.isEmpty() ? good(prompt) : new ScriptedAnswer(text.toString(), inventions);
    }

    private static String turned(String sentence) {
        String allowed =
                DENIAL.matcher(sentence).replaceFirst(denial -> denial.group().equals("不") ? "" : "可以");
        return allowed.equals(sentence)
                ? PERMISSION
                        .matcher(sentence)
                        .replaceFirst(match -> match.group().equals("可以") ? "不可以" : "不应")
                : allowed;
    }

    private static ScriptedAnswer endless(GivenPrompt prompt) {
        return new ScriptedAnswer(good(prompt).text().repeat(ENDLESS / 20), List.of());
    }
}
