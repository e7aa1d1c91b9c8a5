package org.yihaoda.bot.restate;

import java.util.regex.Pattern;

/** Takes off what a question is wrapped in: 那请问, 另外, ？ at the end, 呢 after an aspect. */
final class Courtesy {
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:[\\s，,。！!、；;：:]|(?:那么|那样|请问一下|请问|您好|你好|想问一下|我想问一下|还想问一下|还想问|我想问|我想咨询|想咨询一下|咨询一下|再问一下|再问下|问下|谢谢您|谢谢你|谢谢|知道了|明白了|嗯+|问一下|另外|对了|然后|好的|麻烦|顺便问一下|我想知道|想知道|换成|换作|如果换成|如果是|要是|假如是|如果我是|我是|作为|对于|那(?![个些种里边儿项]))|的(?=话)|话)+");
    private static final Pattern AFTER = Pattern.compile("[\\s？?。！!，,~～…]+$|(?:的话)?[呢啊呀哈][\\s？?。！!~～]*$");

    private Courtesy() {}

    static String without(String words) {
        return AFTER.matcher(BEFORE.matcher(words.strip()).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }
}
