package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.lexicon.Lexicon;
import org.yihaoda.kb.lexicon.LexiconEntry;
import org.yihaoda.kb.lexicon.LexiconText;
import org.yihaoda.kb.store.Lexicons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kb lexicon list [WORD]}: the lexicon that holds, or its entries with a word. */
@Command(name = "list", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbLexiconList implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Parameters(arity = "0..1", paramLabel = "WORD", descriptionKey = "parameter.lexiconWord")
    private @Nullable String word;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        Configuration configuration = settings.configuration();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            Lexicon lexicon = new Lexicons(store.database()).current();
            PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
            print(lexicon, out);
            out.flush();
        }
        return 0;
    }

    private void print(Lexicon lexicon, PrintWriter out) {
        List<LexiconEntry> entries = lexicon.entries().stream()
                .filter(entry -> word == null || LexiconText.line(entry).contains(word))
                .toList();
        if (json) {
            out.println(WireJson.writeIndented(new Lexicon(lexicon.version(), entries)));
        } else if (entries.isEmpty() && word != null) {
            out.println(KbWording.text("lexicon.none", lexicon.version(), word));
        } else {
            out.println(KbWording.text("lexicon.head", lexicon.version(), entries.size()));
            entries.forEach(entry -> out.println(LexiconText.line(entry)));
        }
    }
}
