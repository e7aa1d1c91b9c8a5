package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.answer.AnswerPipeline;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.model.LanguageModel;
import org.yihaoda.bot.question.Question;
import org.yihaoda.bot.wire.AnswerWire;
import org.yihaoda.bot.wire.CitationWire;
import org.yihaoda.bot.wire.Links;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.region.RegionTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ask QUESTION}: the answer that a citizen would get, with its citations. */
@Command(name = "ask", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class Ask implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private Asking asking = new Asking();

    @Option(names = "--trace", descriptionKey = "option.trace")
    private boolean trace;

    @Override
    public Integer call() {
        Configuration configuration = settings.configuration();
        RegionTree regions = settings.regions();
        Question question = new Question(
                asking.text(),
                Optional.empty(),
                asking.region(regions),
                asking.asOf(),
                UUID.randomUUID().toString());
        try (OpenCorpus open = OpenCorpus.of(settings.existingData(configuration))) {
            AnswerPipeline pipeline = AnswerPipeline.of(
                    open.corpus(), regions, configuration, LanguageModel.configured(configuration.model()));
            AnswerPipeline.Traced traced = pipeline.answer(question, step -> {});
            AnswerWire answer = AnswerWire.from(traced.answer(), new Links(regions, Optional.empty()));
            print(answer);
            if (trace) {
                PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
                new TraceText(out).print(traced.trace());
                out.flush();
            }
            return answer.kind().equals("FAILED") ? Main.FAILED : 0;
        }
    }

    private void print(AnswerWire answer) {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        if (asking.json()) {
            out.println(WireJson.writeIndented(answer));
        } else {
            out.println(answer.text());
            out.println();
            conflict(answer).forEach(out::println);
            answer.citations().forEach(citation -> out.println(source(citation)));
            answer.nearest().forEach(near -> out.println("- 《" + near.title() + "》 " + near.validityLabel()));
            answer.notices().forEach(notice -> out.println("* " + notice));
            out.println("截至 " + answer.asOf());
        }
        out.flush();
    }

    /** The two sides below one another, to compare. */
    private static List<String> conflict(AnswerWire answer) {
        return answer.conflict() == null
                ? List.of()
                : answer.conflict().sides().stream()
                        .map(side -> "≠ 〔" + side.citation() + "〕 " + side.value() + " | " + side.levelLabel())
                        .toList();
    }

    private static String source(CitationWire citation) {
        List<@Nullable String> parts = Arrays.asList(
                "〔" + citation.number() + "〕《" + citation.title() + "》",
                citation.documentNumber(),
                citation.clausePath(),
                citation.regionName(),
                citation.validityLabel(),
                citation.effectiveFrom() == null ? null : citation.effectiveFrom() + " 起施行",
                citation.publishedOn() == null ? null : citation.publishedOn() + " 发布",
                citation.url());
        return String.join(
                " ",
                parts.stream()
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
