package org.yihaoda.bot.match;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What each feature counts for, in logits, and from which probability on two questions match.
 *
 * @param values by feature; all of them
 * @param fittedOn the files that they were fitted on, the SHA-256 of each by its name
 */
public record MatchWeights(
        double threshold, double intercept, Map<MatchFeature, Double> values, Map<String, String> fittedOn) {
    private static final String HEAD = """
            # Whether a question asks what a standard answer answers: the logit is the sum of these, each times its feature.
            # The threshold is the lowest at which 98 in 100 of the cross-validated matches are right.
            # Fitted by bin/yihaoda fit match, never written by hand; docs/howto/standard-answers.md says on what.
            """;

    private static final String SHIPPED = "weights.yaml";

    private record Form(
            double threshold, double intercept, Map<String, Double> weights, Map<String, String> fittedOn) {}

    /** Those that ship with the program. */
    public static MatchWeights shipped() {
        try (InputStream in = Objects.requireNonNull(MatchWeights.class.getResourceAsStream(SHIPPED), SHIPPED);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(text);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the weights of standard answers are broken (" + e.getMessage() + "): build again with bin/yihaoda",
                    e);
        }
    }

    /** A file that is none is an IOException that says so. */
    static MatchWeights read(Reader in) throws IOException {
        Form form = new YAMLMapper().readValue(in, new TypeReference<Form>() {});
        Map<MatchFeature, Double> values = new LinkedHashMap<>();
        for (MatchFeature each : MatchFeature.values()) {
            @Nullable Double value = form.weights().get(each.key());
            if (value == null) {
                throw new IOException("no weights of matches: '" + each.key() + "' is missing among "
                        + form.weights().keySet() + "; fit anew");
            }
            values.put(each, value);
        }
        return new MatchWeights(form.threshold(), form.intercept(), values, form.fittedOn());
    }

    public void write(Writer out) throws IOException {
        out.write(HEAD + "threshold: " + threshold + "\nintercept: " + intercept + "\nweights:\n");
        for (MatchFeature each : MatchFeature.values()) {
            out.write("  " + each.key() + ": " + values.get(each) + "\n");
        }
        out.write("fittedOn:\n");
        for (Map.Entry<String, String> each : fittedOn.entrySet()) {
            out.write("  \"" + each.getKey() + "\": " + each.getValue() + "\n");
        }
        out.flush();
    }

    /** The probability that features of these values belong to questions that ask the same. */
    double probability(double[] features) {
        double logit = intercept;
        for (MatchFeature each : MatchFeature.values()) {
            logit += Objects.requireNonNull(values.get(each)) * features[each.ordinal()];
        }
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
