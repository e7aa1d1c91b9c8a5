package org.yihaoda.bot.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.question.QuestionForm;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What search and ask take: the words, the region, the date. */
final class Asking {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "QUESTION", descriptionKey = "parameter.question")
    private List<String> words = List.of();

    @Option(names = "--region", paramLabel = "CODE", descriptionKey = "option.region")
    private @Nullable String region;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.asOf")
    private @Nullable String asOf;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    boolean json() {
        return json;
    }

    String text() {
        String text = QuestionForm.clean(String.join(" ", words));
        int length = text.codePointCount(0, text.length());
        if (length == 0) {
            throw wrong("the question is empty (0 characters): write what you want to know");
        }
        if (length > Question.LONGEST) {
            throw wrong("the question has " + length + " characters, at most " + Question.LONGEST
                    + " are allowed: ask in several questions");
        }
        return text;
    }

    LocalDate asOf() {
        if (asOf == null) {
            return LocalDate.now(QuestionForm.ZONE);
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException e) {
            throw wrong("--as-of is no date: was '" + asOf + "'; write year-month-day, as in 2026-06-01");
        }
    }

    Optional<Region> region(RegionTree regions) {
        if (region == null) {
            return Optional.empty();
        }
        Optional<Region> found = region.matches("\\d{6}") ? regions.find(region) : Optional.empty();
        return Optional.of(found.orElseThrow(() -> wrong(
                "--region is no region code: was '" + region + "'; write the six digits of GB/T 2260, as in 440100")));
    }

    private CommandLine.ParameterException wrong(String message) {
        CommandLine line = command == null ? new CommandLine(new Object()) : command.commandLine();
        return new CommandLine.ParameterException(line, message);
    }
}
