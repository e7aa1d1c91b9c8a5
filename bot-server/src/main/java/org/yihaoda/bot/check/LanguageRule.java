package org.yihaoda.bot.check;

import java.util.Optional;
import java.util.regex.Pattern;

/** The answer is in Chinese; names and abbreviations may stand in it. */
final class LanguageRule implements Rule {
    private static final double LEAST_SHARE = 0.6;
    private static final int FEWEST = 2;
    /** Web and mail addresses are in no language. */
    private static final Pattern ADDRESS = Pattern.compile("[\\w:?#%&=+~-]{0,200}[.@/][\\w.@:/?#%&=+~-]{1,500}");

    @Override
    public Optional<Verdict.Dropped> against(Examined sentence) {
        return isChinese(ADDRESS.matcher(sentence.text()).replaceAll(""))
                ? Optional.empty()
                : Rule.dropped(DropReason.LANGUAGE, "");
    }

    private static boolean isChinese(String text) {
        long han = text.codePoints().filter(ChineseShare::isHan).count();
        return han >= FEWEST && ChineseShare.of(text) >= LEAST_SHARE;
    }
}
