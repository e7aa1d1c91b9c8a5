package org.yihaoda.bot.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.yihaoda.bot.wire.WireJson;
import org.yihaoda.kb.publication.Overdue;
import org.yihaoda.kb.publication.Overdue.Item;
import org.yihaoda.kb.publication.Overdue.OfUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kb answers overdue}: what units have to look at again (KB-05). */
@Command(name = "overdue", resourceBundle = "org.yihaoda.bot.cli.messages", mixinStandardHelpOptions = true)
final class KbAnswersOverdue extends AnswersCommand {
    @Mixin
    private AsOf asOf = new AsOf();

    @Option(names = "--within", paramLabel = "DAYS", defaultValue = "30", descriptionKey = "option.within")
    private int within;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    private record ItemView(String code, String title, String reviewBy) {
        static List<ItemView> of(List<Item> items) {
            return items.stream()
                    .map(item -> new ItemView(
                            item.code(), item.title(), item.reviewBy().toString()))
                    .toList();
        }
    }

    private record UnitView(String unit, int pastCount, int soonCount, List<ItemView> past, List<ItemView> soon) {
        static UnitView of(OfUnit unit) {
            return new UnitView(
                    unit.unit(),
                    unit.past().size(),
                    unit.soon().size(),
                    ItemView.of(unit.past()),
                    ItemView.of(unit.soon()));
        }
    }

    private record OverdueView(String day, List<UnitView> units) {}

    @Override
    void run(OpenStore store, PrintWriter out) {
        Overdue overdue = Overdue.of(reviews(store).inUse(), asOf.day(), within);
        if (json) {
            out.println(WireJson.writeIndented(new OverdueView(
                    overdue.day().toString(),
                    overdue.units().stream().map(UnitView::of).toList())));
        } else {
            print(overdue, out);
        }
    }

    private void print(Overdue overdue, PrintWriter out) {
        if (overdue.units().isEmpty()) {
            out.println(AnswersWording.text("overdue.none", overdue.day(), within));
        }
        for (OfUnit unit : overdue.units()) {
            out.println(AnswersWording.text(
                    "overdue.unit", unit.unit(), unit.past().size(), unit.soon().size(), within));
            unit.past().forEach(item -> out.println(line("overdue.past", item, overdue.day())));
            unit.soon().forEach(item -> out.println(line("overdue.soon", item, overdue.day())));
        }
    }

    private static String line(String key, Item item, LocalDate day) {
        long days = Math.abs(ChronoUnit.DAYS.between(day, item.reviewBy()));
        return AnswersWording.text(key, item.code(), item.reviewBy(), days, item.title());
    }
}
