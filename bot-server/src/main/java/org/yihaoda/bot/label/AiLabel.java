package org.yihaoda.bot.label;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * The labels of an answer whose words AI made: for readers on the page, below the answer and in every copy (AI-01, AI-02),
 * and for machines in files and the API (GB 45438-2025, appendix E; AI-03). Only such answers have one: verbatim clauses and
 * approved texts are not labelled (AI-05), so there is no label without an AI answer's id.
 *
 * @param producer the provider's name or code in printable ASCII, as {@code 001191110102MAD55U9H0F10002}
 * @param answerId by which a copied answer leads back to its trace (AI-04)
 */
public record AiLabel(String producer, String answerId) {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.yihaoda.bot.label.label", Locale.ROOT);
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7E&&[^\"\\\\]]{1,200}");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What the standard calls 属于: made by AI, not perhaps. */
    private static final String IS_GENERATED = "1";

    public AiLabel {
        requirePrintable("producer", producer);
        requirePrintable("answer id", answerId);
    }

    private static void requirePrintable(String name, String value) {
        if (!PRINTABLE.matcher(value).matches()) {
            throw new IllegalArgumentException("the label's " + name + " is not of 1 to 200 printable ASCII characters"
                    + " without \" and \\: was '" + value + "'; use a code (GB 45438-2025, appendix E)");
        }
    }

    /** Above the answers; it neither scrolls away nor closes. */
    public static String bar() {
        return TEXTS.getString("bar");
    }

    /** Below the answer. */
    public static String footer(int documents, LocalDate asOf) {
        return text("footer", documents, asOf.toString());
    }

    /** Behind the text in every copy and export. */
    public String copied(String site, LocalDateTime made) {
        return text("copied", site, MINUTE.format(made), answerId);
    }

    /** The object of the key {@code AIGC}: who writes it first is also who passes it on. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("Label", IS_GENERATED);
        values.put("ContentProducer", producer);
        values.put("ProduceID", answerId);
        values.put("ReservedCode1", "");
        values.put("ContentPropagator", producer);
        values.put("PropagateID", answerId);
        values.put("ReservedCode2", "");
        return values;
    }

    /** The implicit label, for the metadata of files. */
    public String json() {
        try {
            return JSON.writeValueAsString(Map.of("AIGC", values()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is always JSON", e);
        }
    }

    private static String text(String key, Object... values) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(values);
    }
}
