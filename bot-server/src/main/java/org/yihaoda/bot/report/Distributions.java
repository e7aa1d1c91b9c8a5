package org.yihaoda.bot.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.yihaoda.bot.wording.Wording;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.store.ImportedDocuments.Imported;
import org.yihaoda.kb.validity.Explanation;
import org.yihaoda.kb.validity.ValidityState;

/** How many documents there are of each year, issuer, kind and state. */
final class Distributions implements Section {
    private static final int MOST_ISSUERS = 20;
    private static final int MOST_YEARS = 30;

    private final TreeMap<Integer, Integer> years = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, Integer> issuers = new HashMap<>();
    private final TreeMap<DocumentKind, Integer> kinds = new TreeMap<>();
    private final TreeMap<ValidityState, Integer> states = new TreeMap<>();
    private final LocalDate day;
    private int undated;
    private int unissued;

    Distributions(LocalDate day) {
        this.day = day;
    }

    void add(Imported imported) {
        PolicyDocument document = imported.document();
        document.dates()
                .first()
                .ifPresentOrElse(first -> years.merge(first.getYear(), 1, Integer::sum), () -> undated++);
        if (document.issuer() == null) {
            unissued++;
        } else {
            issuers.merge(document.issuer(), 1, Integer::sum);
        }
        kinds.merge(document.kind(), 1, Integer::sum);
        states.merge(imported.standing().at(day), 1, Integer::sum);
    }

    @Override
    public String name() {
        return "charts";
    }

    @Override
    public void write(Html html) {
        if (kinds.isEmpty()) {
            html.element("p", ReportWording.text("documents.none"));
            return;
        }
        new BarChart("year", years()).write(html);
        issuers().write(html);
        new BarChart("kind", bars(kinds, Wording::of)).write(html);
        new BarChart("state", bars(states, Explanation::label)).write(html);
    }

    private static <K> List<BarChart.Bar> bars(Map<K, Integer> counts, Function<K, String> label) {
        return counts.entrySet().stream()
                .map(each -> new BarChart.Bar(label.apply(each.getKey()), each.getValue()))
                .toList();
    }

    /** The latest first; the earliest together, when there are many. */
    private List<BarChart.Bar> years() {
        List<BarChart.Bar> bars = new ArrayList<>();
        int earlier = 0;
        for (Map.Entry<Integer, Integer> year : years.entrySet()) {
            if (bars.size() < MOST_YEARS) {
                bars.add(new BarChart.Bar(String.valueOf(year.getKey()), year.getValue()));
            } else {
                earlier += year.getValue();
            }
        }
        addCounted(bars, ReportWording.text("year.earlier"), earlier);
        addCounted(bars, ReportWording.text("year.none"), undated);
        return bars;
    }

    private BarChart issuers() {
        List<BarChart.Bar> bars = new ArrayList<>(issuers.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ISSUERS)
                .map(each -> new BarChart.Bar(each.getKey(), each.getValue()))
                .toList());
        int leftOut = issuers.size() - bars.size();
        int shown = bars.stream().mapToInt(BarChart.Bar::count).sum();
        int all = issuers.values().stream().mapToInt(Integer::intValue).sum();
        addCounted(bars, ReportWording.text("issuer.none"), unissued);
        String note = leftOut == 0 ? "" : ReportWording.text("issuer.others", leftOut, all - shown);
        return new BarChart("issuer", bars, note);
    }

    private static void addCounted(List<BarChart.Bar> bars, String label, int count) {
        if (count > 0) {
            bars.add(new BarChart.Bar(label, count));
        }
    }
}
