package org.yihaoda.index.text;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.List;

/** The first letters of a text's pinyin, which many type instead of the characters: gljt for 高龄津贴. */
public final class Initials {
    private Initials() {}

    /** One character for each of the text's; what has no sound stands for itself. */
    public static String of(String normalText) {
        if (normalText.length() != normalText.codePointCount(0, normalText.length())) {
            // Characters beyond 16 bits have no pinyin here, and would shift all that follow.
            return normalText;
        }
        List<Pinyin> sounds = HanLP.convertToPinyinList(normalText);
        if (sounds.size() != normalText.length()) {
            return normalText;
        }
        StringBuilder initials = new StringBuilder(normalText.length());
        for (int i = 0; i < normalText.length(); i++) {
            Pinyin sound = sounds.get(i);
            initials.append(sound == Pinyin.none5 ? normalText.charAt(i) : sound.getFirstChar());
        }
        return initials.toString();
    }
}
