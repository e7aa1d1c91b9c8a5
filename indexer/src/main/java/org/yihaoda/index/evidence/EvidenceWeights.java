package org.yihaoda.index.evidence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What each feature counts for, in logits; calibrated, so that of all questions with .7 seven in ten can be answered, where
 * questions are of the kind and mixture that they were fitted on.
 *
 * @param values by feature; all of them
 * @param fittedOn the files that they were fitted on, the SHA-256 of each by its name
 */
public record EvidenceWeights(double intercept, Map<EvidenceFeature, Double> values, Map<String, String> fittedOn) {
    private static final String SHIPPED = "weights.yaml";

    private static final String HEAD = """
            # How probable it is that what was found answers the question: the logit is the sum of these, each times its feature.
            # Fitted by bin/yihaoda fit evidence, never written by hand; docs/howto/measure-retrieval.md says on what.
            """;

    private record Form(double intercept, Map<String, Double> weights, Map<String, String> fittedOn) {}

    /** Those that ship with the program. */
    public static EvidenceWeights shipped() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(EvidenceWeights.class.getResourceAsStream(SHIPPED), SHIPPED),
                StandardCharsets.UTF_8)) {
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the evidence weights of the program are broken (" + e.getMessage()
                            + "): build again with bin/yihaoda",
                    e);
        }
    }

    /** A file that is none is an IOException that says so. */
    public static EvidenceWeights read(Reader in) throws IOException {
        Form form = new YAMLMapper().readValue(in, new TypeReference<Form>() {});
        Map<EvidenceFeature, Double> values = new LinkedHashMap<>();
        for (EvidenceFeature each : EvidenceFeature.values()) {
            @Nullable Double value = form.weights().get(each.key());
            if (value == null) {
                throw new IOException("no weights of evidence: '" + each.key() + "' is missing among "
                        + form.weights().keySet() + "; fit anew");
            }
            values.put(each, value);
        }
        return new EvidenceWeights(form.intercept(), values, form.fittedOn());
    }

    public void write(Writer out) throws IOException {
        out.write(HEAD + "intercept: " + intercept + "\nweights:\n");
        for (EvidenceFeature each : EvidenceFeature.values()) {
            out.write("  " + each.key() + ": " + values.get(each) + "\n");
        }
        out.write("fittedOn:\n");
        for (Map.Entry<String, String> each : fittedOn.entrySet()) {
            out.write("  \"" + each.getKey() + "\": " + each.getValue() + "\n");
        }
        out.flush();
    }

    /** Of features in the order of the enumeration; 0 to 1. */
    public double probability(double[] features) {
        double logit = intercept;
        for (EvidenceFeature each : EvidenceFeature.values()) {
            logit += Objects.requireNonNull(values.get(each)) * features[each.ordinal()];
        }
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
