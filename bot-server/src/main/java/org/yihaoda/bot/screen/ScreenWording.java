package org.yihaoda.bot.screen;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.yihaoda.kb.directory.SpecialLine;
import org.yihaoda.kb.directory.SpecialLines;

/**
 * The approved words for each matter that is not answered (AI-21), from screening.properties: calm, plain, with the right
 * channel. Numbers come from the table of special lines alone.
 */
public final class ScreenWording {
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.yihaoda.bot.screen.screening", Locale.ROOT);

    private final SpecialLines lines;

    public ScreenWording(SpecialLines lines) {
        this.lines = lines;
    }

    /**
     * What the citizen reads.
     *
     * @param hotline the site's telephone, 12345
     * @throws IllegalArgumentException for a policy question, which is answered instead
     */
    public String text(Screened screened, String hotline) {
        if (screened.matter() == Matter.POLICY) {
            throw new IllegalArgumentException("a policy question has no fixed text: pass it on to the next step");
        }
        String key = screened.matter().name();
        String precise = screened.cause().map(cause -> key + "." + cause).orElse(key);
        String text = TEXTS.getString(TEXTS.containsKey(precise) ? precise : key);
        return new MessageFormat(text, Locale.ROOT).format(new Object[] {hotline, named(callable(screened))});
    }

    /** The special lines to call for it, the first one first; for the call buttons (QA-30). */
    public List<SpecialLine> callable(Screened screened) {
        return screened.cause().map(Cause::lines).orElseGet(() -> numbers(screened.matter())).stream()
                .map(number -> lines.find(number)
                        .orElseThrow(() -> new IllegalStateException("special-lines.tsv has no line " + number
                                + ": add it, " + screened.matter() + " needs it")))
                .toList();
    }

    /** Where the rule knows no cause, every line that may be the right one. */
    private static List<String> numbers(Matter matter) {
        return switch (matter) {
            case EMERGENCY -> List.of("110", "119", "120", "122");
            case SELF_HARM -> List.of("12356", "120", "110");
            case LEGAL_CHANNEL -> List.of("12348");
            case HELP,
                    COMPLAINT,
                    REPORT,
                    SUGGESTION,
                    PRAISE,
                    INFO_DISCLOSURE,
                    PROGRESS,
                    HUMAN_AGENT,
                    CHITCHAT,
                    OUT_OF_SCOPE,
                    SENSITIVE,
                    ABUSE,
                    PROMPT_ATTACK,
                    PRIVACY_OF_OTHERS,
                    AMBIGUOUS,
                    POLICY -> List.of();
        };
    }

    private static String named(List<SpecialLine> callable) {
        return String.join(
                TEXTS.getString("or"),
                callable.stream()
                        .map(line -> MessageFormat.format(TEXTS.getString("line"), line.number(), line.name()))
                        .toList());
    }
}
