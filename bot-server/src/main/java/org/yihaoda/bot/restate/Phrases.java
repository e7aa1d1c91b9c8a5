package org.yihaoda.bot.restate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The phrases of {@code phrases.txt}, each with what it does in a question. */
final class Phrases {
    /** What a phrase does; the names stand in the file. */
    enum Role {
        /** 请问, 谢谢: around a question. */
        COURTESY,
        /** 什么, 多少: asks. */
        QUESTION,
        /** 可以, 吗, 每月: how it is asked. */
        MANNER,
        /** 材料, 申请, 电话: what may be asked of any matter. */
        ASPECT,
        /** 也一样: asks the question before. */
        SAME,
        /** 外地户口: of the one who asks, in questions answered by yes or no. */
        CIRCUMSTANCE,
        /** 身份证: brought along, or a matter. */
        PAPER,
        /** 的, 要: nothing by itself, part of a word in the middle of one. */
        SMALL,
        /** 国有, 发票: a word that holds others. */
        WHOLE
    }

    record Phrase(Role role, int length) {}

    static final Phrases SHIPPED = read();

    private final Map<String, Role> roles = new HashMap<>();
    private int longest;

    private static Phrases read() {
        Phrases phrases = new Phrases();
        Role role = Role.WHOLE;
        for (String line : Resource.lines("phrases.txt")) {
            if (line.startsWith("[")) {
                role = Role.valueOf(line.substring(1, line.length() - 1));
            } else {
                phrases.add(role, Arrays.asList(line.split(" ")));
            }
        }
        return phrases;
    }

    private void add(Role role, List<String> words) {
        words.forEach(word -> roles.putIfAbsent(word, role));
        longest =
                Math.max(longest, words.stream().mapToInt(String::length).max().orElse(0));
    }

    /** The longest phrase that begins at this place. */
    Optional<Phrase> at(String text, int place) {
        for (int length = Math.min(longest, text.length() - place); length > 0; length--) {
            Role role = roles.get(text.substring(place, place + length));
            if (role != null) {
                return Optional.of(new Phrase(role, length));
            }
        }
        return Optional.empty();
    }
}
