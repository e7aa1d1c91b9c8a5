package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.configuration.Configuration;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.decision.Consultation;
import org.yihaoda.kb.decision.DecisionChain;
import org.yihaoda.kb.decision.DecisionMatter;
import org.yihaoda.kb.decision.Stage;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.DecisionMatters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kb matter [NAME]}: major decisions with the pages of every step, and whether they are open for comment. */
@Command(name = "matter", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbMatter implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private AsOf asOf = new AsOf();

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "parameter.matter")
    private @Nullable String name;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    /** A matter as a program reads it; the steps by name, in their order. */
    private record MatterView(
            DecisionMatter matter,
            Map<String, List<PageView>> steps,
            @Nullable ConsultationView consultation) {}

    private record MattersView(String asOf, List<MatterView> matters) {}

    private record PageView(String id, String title, String publishedOn) {
        static PageView of(PolicyDocument document) {
            return new PageView(document.id(), document.title(), String.valueOf(document.publishedOn()));
        }
    }

    private record ConsultationView(@Nullable String from, String until, boolean open, List<String> ways) {
        static ConsultationView of(Consultation consultation, LocalDate day) {
            @Nullable LocalDate from = consultation.from();
            return new ConsultationView(
                    from == null ? null : from.toString(),
                    consultation.until().toString(),
                    consultation.openOn(day),
                    consultation.ways());
        }
    }

    @Override
    public Integer call() {
        LocalDate day = asOf.day();
        Configuration configuration = settings.configuration();
        try (OpenStore store = OpenStore.of(configuration, settings.existingData(configuration))) {
            DecisionMatters matters = new DecisionMatters(store.database());
            List<DecisionMatter> wanted = name == null ? matters.all() : matters.named(name);
            if (wanted.isEmpty()) {
                throw new CommandFailure(
                        name == null ? KbWording.text("matter.none") : KbWording.text("matter.nothing", name));
            }
            List<MatterView> views =
                    wanted.stream().map(each -> view(matters.chain(each), day)).toList();
            PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
            if (json) {
                out.println(WireJson.writeIndented(new MattersView(day.toString(), views)));
            } else {
                views.forEach(view -> print(out, view));
            }
            out.flush();
        }
        return 0;
    }

    private static MatterView view(DecisionChain chain, LocalDate day) {
        Map<String, List<PageView>> steps = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            steps.put(stage.name(), chain.of(stage).stream().map(PageView::of).toList());
        }
        @Nullable
        ConsultationView consultation =
                chain.consultation().map(each -> ConsultationView.of(each, day)).orElse(null);
        return new MatterView(chain.matter(), steps, consultation);
    }

    private static void print(PrintWriter out, MatterView view) {
        DecisionMatter matter = view.matter();
        String planned = Objects.requireNonNullElse(matter.planned(), KbWording.text("matter.unplanned"));
        out.println(KbWording.text("matter.head", matter.name(), matter.unit(), planned));
        for (Stage stage : Stage.values()) {
            List<PageView> pages = Objects.requireNonNull(view.steps().get(stage.name()));
            if (pages.isEmpty()) {
                out.println(KbWording.text("matter.step", stage.label(), KbWording.text("matter.unpublished")));
            }
            pages.forEach(page -> out.println(KbWording.text(
                    "matter.step",
                    stage.label(),
                    KbWording.text("matter.page", page.title(), page.publishedOn(), page.id()))));
        }
        ConsultationView consultation = view.consultation();
        if (consultation != null) {
            out.println(KbWording.text(consultation.open() ? "matter.open" : "matter.closed", consultation.until()));
            consultation.ways().forEach(way -> out.println("    " + way));
        }
        out.println();
    }
}
