package org.yihaoda.bot.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.question.QuestionForm;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The day that a kb command asks about. */
final class AsOf {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.asOf")
    private @Nullable String written;

    LocalDate day() {
        if (written == null) {
            return LocalDate.now(QuestionForm.ZONE);
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            CommandLine line = Objects.requireNonNull(command).commandLine();
            throw new CommandLine.ParameterException(line, KbWording.text("wrong.asOf", written), e);
        }
    }
}
