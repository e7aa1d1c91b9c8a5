package org.yihaoda.index.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many values were read rightly.
 *
 * @param pages pages that say anything of themselves
 * @param answers each value of each page in each setting
 */
public record MetadataReport(int pages, List<Answer> answers) {
    /**
     * @param folder the page's folder
     * @param reader "published", "hidden" or "bare"; with "baseline." before it where the baseline read
     * @param expected what the page's tags and table say
     * @param read null when nothing was read
     */
    public record Answer(
            String folder,
            String page,
            String reader,
            String measure,
            String expected,
            @Nullable String read,
            boolean right) {}

    public MetadataReport {
        answers = List.copyOf(answers);
    }

    /**
     * @param right how many of n
     */
    public record Share(int right, int n) {
        Share and(boolean one) {
            return new Share(right + (one ? 1 : 0), n + 1);
        }

        public double value() {
            return n == 0 ? 0 : (double) right / n;
        }
    }

    /** By reader and measure: published.title. */
    public Map<String, Share> total() {
        Map<String, Share> shares = new TreeMap<>();
        answers.forEach(each -> shares.merge(name(each), new Share(0, 0), (old, none) -> old));
        answers.forEach(each -> shares.computeIfPresent(name(each), (key, share) -> share.and(each.right())));
        return shares;
    }

    public Map<String, MetadataReport> byFolder() {
        Map<String, List<Answer>> folders = new TreeMap<>();
        answers.forEach(each -> folders.computeIfAbsent(each.folder(), folder -> new ArrayList<>())
                .add(each));
        Map<String, MetadataReport> reports = new TreeMap<>();
        folders.forEach((folder, found) -> reports.put(
                folder,
                new MetadataReport(
                        (int) found.stream().map(Answer::page).distinct().count(), found)));
        return reports;
    }

    /** What our own readers read wrongly. */
    public List<Answer> misses() {
        return answers.stream()
                .filter(each -> !each.right() && !each.reader().startsWith("baseline."))
                .toList();
    }

    private static String name(Answer answer) {
        return answer.reader() + "." + answer.measure();
    }
}
