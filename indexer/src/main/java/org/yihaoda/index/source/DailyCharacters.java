package org.yihaoda.index.source;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * The characters that texts are written with every day. GB 2312 keeps those of Han on its first level; a paragraph of nothing
 * else has no damage that could be found in it, and most paragraphs are such.
 */
final class DailyCharacters {
    private static final int FIRST_LEAD = 0xB0;
    private static final int LAST_LEAD = 0xD7;
    private static final int FIRST_TRAIL = 0xA1;
    private static final int LAST_TRAIL = 0xFE;
    private static final BitSet HAN = han(FIRST_LEAD, LAST_LEAD, FIRST_TRAIL, "GBK");
    /** Those of traditional texts, on the first level of Big5. */
    private static final BitSet TRADITIONAL = han(0xA4, 0xC6, 0x40, "Big5");

    /** 〇 is none of them: rows of it are taken for damage. */
    private static final String SIGNS = "\u00A0\u3000、。，；：！？（）《》〈〉【】〔〕「」『』“”‘’—…·％＋－／０１２３４５６７８９";
    /** What lost characters and entities leave behind; 烫, 屯 and 垮 are what some bytes look like in a wrong encoding. */
    private static final String SUSPECT = "?>;烫屯垮";

    private static final BitSet HEALTHY = healthy();

    private DailyCharacters() {}

    static boolean isHan(char character) {
        return HAN.get(character);
    }

    static boolean isTraditional(char character) {
        return TRADITIONAL.get(character);
    }

    /** Whether no pattern of damage can fit anywhere in the text. */
    static boolean areAll(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!HEALTHY.get(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static BitSet han(int firstLead, int lastLead, int firstTrail, String charset) {
        BitSet han = new BitSet();
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= LAST_TRAIL; trail++) {
                String character = new String(new byte[] {(byte) lead, (byte) trail}, Charset.forName(charset));
                if (character.length() == 1 && Character.isIdeographic(character.charAt(0))) {
                    han.set(character.charAt(0));
                }
            }
        }
        return han;
    }

    private static BitSet healthy() {
        BitSet healthy = (BitSet) HAN.clone();
        healthy.set(' ', '~' + 1);
        "\t\n\r".chars().forEach(healthy::set);
        SIGNS.chars().forEach(healthy::set);
        SUSPECT.chars().forEach(healthy::clear);
        return healthy;
    }
}
