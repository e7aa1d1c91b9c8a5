package org.yihaoda.kb.lexicon;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a lexicon file by the words of its header. */
enum LexiconColumn {
    KIND("类别"),
    WORD("词语"),
    MEANT("对应词"),
    SOURCE("来源");

    private final String header;

    LexiconColumn(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    static Optional<LexiconColumn> of(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equals(header))
                .findFirst();
    }

    /** The header line as it is written. */
    static String headers(String separator) {
        return Arrays.stream(values()).map(LexiconColumn::header).collect(Collectors.joining(separator));
    }
}
