package org.yihaoda.index.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to text. Pages lie about their charset, so a strict decoding decides: UTF-8 first, since other Chinese encodings
 * practically never pass as UTF-8, then GB18030, which contains GBK and GB 2312.
 */
public final class PageDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private PageDecoder() {}

    /** The text; bytes that neither encoding explains become U+FFFD in the UTF-8 reading, for the damage check to see. */
    public static String decode(byte[] bytes) {
        return strict(bytes, StandardCharsets.UTF_8)
                .or(() -> strict(bytes, GB18030))
                .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notThisCharset) {
            return Optional.empty();
        }
    }
}
