package org.yihaoda.index.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How low a metric may be before a change counts as a step back.
 *
 * @param name where they were read, for messages
 * @param floors metric to floor, by evaluation
 */
public record Floors(String name, Map<String, Map<String, Double>> floors) {
    private static final String RESOURCE = "floors.yaml";
    private static final TypeReference<Map<String, Map<String, Double>>> TYPE = new TypeReference<>() {};

    /** A metric that fell below its floor. */
    public record Shortfall(String evaluation, String metric, double measured, double floor) {}

    /** The floors that ship with the program, for the judged data of the project. */
    public static Floors shipped() {
        try (InputStream stream = Objects.requireNonNull(Floors.class.getResourceAsStream(RESOURCE))) {
            return read(RESOURCE, stream);
        } catch (IOException e) {
            throw new EvaluationException(RESOURCE + " of the program is broken: " + e.getMessage(), e);
        }
    }

    public static Floors of(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(file.toString(), stream);
        } catch (NoSuchFileException e) {
            throw new EvaluationException("there is no file of floors " + file + ": check its name", e);
        } catch (JsonProcessingException e) {
            throw new EvaluationException(
                    "floors " + file + " cannot be read (" + e.getOriginalMessage()
                            + "): write an evaluation, and below it metrics with numbers, as in R@10: 0.55",
                    e);
        } catch (IOException e) {
            throw new EvaluationException("floors " + file + " cannot be read (" + e + "): check its permissions", e);
        }
    }

    private static Floors read(String name, InputStream stream) throws IOException {
        return new Floors(name, new YAMLMapper().readValue(stream, TYPE));
    }

    /** The metrics that are too low, in the order of the file. */
    public List<Shortfall> under(String evaluation, Map<String, Double> metrics) {
        @Nullable Map<String, Double> wanted = floors.get(evaluation);
        if (wanted == null) {
            throw new EvaluationException(name + " holds no floors for '" + evaluation + "', only for "
                    + floors.keySet() + ": add them, or leave --floors out");
        }
        List<Shortfall> shortfalls = new ArrayList<>();
        wanted.forEach((metric, floor) -> {
            @Nullable Double measured = metrics.get(metric);
            if (measured == null) {
                throw new EvaluationException(name + " has a floor for '" + metric + "' of '" + evaluation
                        + "', which is not measured: name one of " + metrics.keySet());
            }
            if (measured < floor) {
                shortfalls.add(new Shortfall(evaluation, metric, measured, floor));
            }
        });
        return shortfalls;
    }
}
