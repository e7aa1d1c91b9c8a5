package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.Links;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.index.corpus.PassageHit;
import org.yihaoda.index.corpus.PassageQuery;
import org.yihaoda.index.corpus.PassageResults;
import org.yihaoda.index.corpus.StoredPassage;
import org.yihaoda.kb.region.Region;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code search QUESTION}: the passages that hybrid retrieval finds, with their scores. */
@Command(name = "search", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class Search implements Callable<Integer> {
    private static final int SHOWN = 100;

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private Asking asking = new Asking();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", descriptionKey = "option.limit")
    private int limit;

    private int limit() {
        if (limit < 1) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(command).commandLine(), "--limit < 1: was " + limit + "; write 1 or more");
        }
        return limit;
    }

    @Override
    public Integer call() {
        Configuration configuration = settings.configuration();
        LocalDate asOf = asking.asOf();
        List<String> lineage = new ArrayList<>();
        Optional<Region> region = asking.region(settings.regions());
        region.ifPresent(each -> settings.regions().lineage(each.code()).forEach(above -> lineage.add(above.code())));
        PassageQuery query = new PassageQuery(asking.text(), asOf, lineage, limit());
        try (OpenCorpus open = OpenCorpus.of(settings.existingData(configuration))) {
            PassageResults results = open.corpus().get().orElseThrow().search(query);
            print(results, query, region);
        }
        return 0;
    }

    /** A found passage as a program reads it. */
    private record HitWire(
            String documentId,
            String title,
            @Nullable String documentNumber,
            String clause,
            String clausePath,
            @Nullable String region,
            String regionName,
            String validity,
            double score,
            double bm25,
            double cosine,
            double coverage,
            String text) {}

    private record RejectedWire(String reason, HitWire passage) {}

    private record ResultsWire(
            String query, String asOf, @Nullable String region, List<HitWire> results, List<RejectedWire> rejected) {}

    private void print(PassageResults results, PassageQuery query, Optional<Region> region) {
        PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
        Links links = new Links(settings.regions(), Optional.empty());
        List<HitWire> hits = results.kept().stream()
                .map(hit -> wire(hit, query.asOf(), links))
                .toList();
        if (asking.json()) {
            List<RejectedWire> rejected = results.rejected().stream()
                    .map(each -> new RejectedWire(each.reason().name(), wire(each.hit(), query.asOf(), links)))
                    .toList();
            out.println(WireJson.writeIndented(new ResultsWire(
                    query.text(),
                    query.asOf().toString(),
                    region.map(Region::code).orElse(null),
                    hits,
                    rejected)));
        } else {
            for (int i = 0; i < hits.size(); i++) {
                out.println((i + 1) + ". " + line(hits.get(i)));
            }
            out.println(hits.size() + " found, as of " + query.asOf() + ", "
                    + region.map(each -> "region " + each.code() + " " + each.name())
                            .orElse("no region filter"));
        }
        out.flush();
    }

    private static HitWire wire(PassageHit hit, LocalDate asOf, Links links) {
        StoredPassage passage = hit.passage();
        return new HitWire(
                passage.documentId(),
                passage.title(),
                passage.number(),
                passage.anchor(),
                passage.clausePath(),
                passage.regionCode(),
                links.regionName(passage.regionCode()),
                Wording.of(passage.timeline().stateAt(asOf)),
                hit.score(),
                hit.bm25(),
                hit.cosine(),
                hit.coverage(),
                passage.text());
    }

    private static String line(HitWire hit) {
        String text = hit.text().replace('\n', ' ');
        String number = hit.documentNumber() == null ? "" : "（" + hit.documentNumber() + "）";
        return String.format(
                Locale.ROOT,
                "《%s》%s%s [%s, %s] score %.4f, bm25 %.2f, cosine %.3f, coverage %.2f%n   %s",
                hit.title(),
                number,
                hit.clausePath(),
                hit.regionName(),
                hit.validity(),
                hit.score(),
                hit.bm25(),
                hit.cosine(),
                hit.coverage(),
                text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
