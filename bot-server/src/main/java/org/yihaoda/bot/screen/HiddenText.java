package org.yihaoda.bot.screen;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words written so that people cannot read them but a model can: nobody asks for a subsidy in that way. */
final class HiddenText {
    /** Letters of the block of tags, which show nothing at all. */
    private static final Pattern TAGS = Pattern.compile("[\\x{E0020}-\\x{E007E}]{4,}");

    private static final Pattern BASE64 =
            Pattern.compile("(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{16,}={0,2}(?![A-Za-z0-9+/=])");
    private static final Pattern HEX =
            Pattern.compile("(?:(?:\\\\x|0x)[0-9A-Fa-f]{2}[ ,]?){6,}|(?:\\\\u[0-9A-Fa-f]{4}){3,}");
    private static final Pattern MIXED = Pattern.compile("(?=.*[a-z])(?=.*[A-Z]).+");
    private static final Pattern WRITTEN = Pattern.compile("[\\p{IsHan}A-Za-z0-9\\p{Punct}\\s，。？！、：；“”]{8,}");
    private static final Pattern WORDS =
            Pattern.compile(".*(?:\\p{IsHan}{2}|[A-Za-z]{2,} [A-Za-z]{2,}).*", Pattern.DOTALL);

    private HiddenText() {}

    /** What gives it away, if the message holds such text. */
    static Optional<String> sign(String text) {
        if (TAGS.matcher(text).find()) {
            return Optional.of("U+E00xx");
        }
        if (HEX.matcher(text).find()) {
            return Optional.of("\\x");
        }
        Matcher runs = BASE64.matcher(text);
        while (runs.find()) {
            if (isEncoded(runs.group())) {
                return Optional.of("base64");
            }
        }
        return Optional.empty();
    }

    private static boolean isEncoded(String run) {
        if (!MIXED.matcher(run).matches()) {
            return false;
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(run);
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return WRITTEN.matcher(decoded).matches() && WORDS.matcher(decoded).matches();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return false;
        }
    }
}
