package org.yihaoda.kb.lexicon;

import java.util.stream.Collectors;

/** Writes a lexicon as the file that {@link LexiconReader} reads. */
public final class LexiconText {
    static final String SYNONYM = "俗称";
    static final String EQUIVALENT = "等同";
    static final String CUSTOM_WORD = "专词";
    static final String KINDS = SYNONYM + "、" + EQUIVALENT + "或" + CUSTOM_WORD;

    private LexiconText() {}

    public static String write(Lexicon lexicon) {
        return "# 词库第" + lexicon.version() + "版\n" + LexiconColumn.headers("\t") + "\n"
                + lexicon.entries().stream().map(entry -> line(entry) + "\n").collect(Collectors.joining());
    }

    /** 类别, 词语, 对应词 and 来源, parted by tabs. */
    public static String line(LexiconEntry entry) {
        return switch (entry) {
            case LexiconEntry.Synonym(String said, String official, String source) ->
                String.join("\t", SYNONYM, said, official, source);
            case LexiconEntry.Equivalent(String one, String other, String source) ->
                String.join("\t", EQUIVALENT, one, other, source);
            case LexiconEntry.CustomWord(String word, String source) ->
                String.join("\t", CUSTOM_WORD, word, "", source);
        };
    }
}
