package org.yihaoda.index.text;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.util.List;

/**
 * How words sound to those who type by pinyin: without tones, and without the differences that many do not hear (zh and z,
 * ing and in). Each character is read alone, so that both sides of a comparison read it alike.
 */
final class Sound {
    private Sound() {}

    /** The sounds of the characters one after the other; a character without one stands for itself. */
    static String of(String word) {
        return joined(ofEach(word), 0, word.length());
    }

    /** The sound of each character of a text, to be joined for many stretches of it. */
    static List<String> ofEach(String text) {
        return text.chars()
                .mapToObj(each -> ofCharacter(String.valueOf((char) each)))
                .toList();
    }

    static String joined(List<String> sounds, int from, int to) {
        return String.join(",", sounds.subList(from, to));
    }

    private static String ofCharacter(String character) {
        Pinyin[] read = PinyinDictionary.convertToPinyinArray(character);
        if (read.length != 1 || read[0] == Pinyin.none5) {
            return character;
        }
        String plain = read[0].getPinyinWithoutTone();
        boolean retroflex = plain.startsWith("zh") || plain.startsWith("ch") || plain.startsWith("sh");
        String initial = retroflex ? plain.charAt(0) + plain.substring(2) : plain;
        return initial.endsWith("ng") ? initial.substring(0, initial.length() - 1) : initial;
    }
}
