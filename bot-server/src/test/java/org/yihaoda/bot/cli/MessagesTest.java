package org.yihaoda.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What --help says of every command and option, in Chinese and in English. */
final class MessagesTest {
    private static final CommandLine LINE = Main.line();

    static List<CommandLine> commands() {
        return all(LINE)
                .filter(command -> !command.getCommandName().equals("help"))
                .toList();
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(MessagesTest::all));
    }

    @Test
    void commands_areTheOnesOfTheContract() {
        assertThat(LINE.getSubcommands())
                .containsKeys("demo", "serve", "crawl", "index", "search", "ask", "kb", "doctor");
        assertThat(all(LINE).map(command -> command.getCommandSpec().qualifiedName(" ")))
                .contains(
                        "yihaoda kb validity",
                        "yihaoda kb impact",
                        "yihaoda kb report",
                        "yihaoda kb matter",
                        "yihaoda kb export",
                        "yihaoda kb import",
                        "yihaoda eval metadata",
                        "yihaoda eval retrieval",
                        "yihaoda eval policies",
                        "yihaoda eval faq",
                        "yihaoda eval routing",
                        "yihaoda eval safety",
                        "yihaoda fit pairs",
                        "yihaoda fit questions");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void command_isDescribedInBothLanguages(CommandLine command) {
        assertThat(bilingual(command.getCommandSpec().usageMessage().description()))
                .as(command.getCommandName())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void optionsAndParameters_areDescribedInBothLanguages(CommandLine command) {
        assertThat(command.getCommandSpec().args())
                .isNotEmpty()
                .allSatisfy(argument -> assertThat(bilingual(argument.description()))
                        .as(command.getCommandName() + " " + argument.paramLabel() + " " + argument)
                        .isTrue());
    }

    @Test
    void everyMessage_isUsed() {
        ResourceBundle messages = ResourceBundle.getBundle("org.yihaoda.bot.cli.messages", Locale.ROOT);
        List<String> keys = commands().stream()
                .flatMap(command -> command.getCommandSpec().args().stream())
                .map(argument -> argument.descriptionKey())
                .distinct()
                .toList();

        assertThat(messages.keySet())
                .filteredOn(key -> key.startsWith("option.") || key.startsWith("parameter."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys).contains(key));
    }

    private static boolean bilingual(String[] description) {
        String text = String.join(" ", description);
        return text.matches("(?s).*\\p{IsHan}.*") && text.matches("(?s).*[A-Za-z]{3,} [A-Za-z]{2,}.*");
    }
}
