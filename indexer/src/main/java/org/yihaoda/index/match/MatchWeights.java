package org.yihaoda.index.match;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What each feature counts for, in logits.
 *
 * @param values by feature; all of them
 * @param fittedOn the files that they were fitted on, the SHA-256 of each by its name
 */
public record MatchWeights(double intercept, Map<MatchFeature, Double> values, Map<String, String> fittedOn) {
    private static final String HEAD = """
            # How far two questions have to agree to ask the same: the logit is the sum of these, each times its feature.
            # Fitted by bin/yihaoda fit pairs, never written by hand; docs/howto/measure-retrieval.md says on what.
            """;

    private record Form(double intercept, Map<String, Double> weights, Map<String, String> fittedOn) {}

    /** A file that is none is an IOException that says so. */
    static MatchWeights read(Reader in) throws IOException {
        Form form = new YAMLMapper().readValue(in, new TypeReference<Form>() {});
        Map<MatchFeature, Double> values = new LinkedHashMap<>();
        for (MatchFeature each : MatchFeature.values()) {
            @Nullable Double value = form.weights().get(each.key());
            if (value == null) {
                throw new IOException("no weights of a question matcher: '" + each.key() + "' is missing among "
                        + form.weights().keySet() + "; fit anew");
            }
            values.put(each, value);
        }
        return new MatchWeights(form.intercept(), values, form.fittedOn());
    }

    void write(Writer out) throws IOException {
        out.write(HEAD + "intercept: " + intercept + "\nweights:\n");
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
