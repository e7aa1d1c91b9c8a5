package org.yihaoda.kb.store;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Titles;

/** The documents whose title or number resembles a name under which nothing is held, for people who mistyped it. */
public final class NearNames {
    /** A document under its own name. */
    public record Near(
            String documentId, String title, @Nullable String number) {}

    private record Scored(Near near, double likeness) {}

    /** Below this share of common pairs of characters, two names only look alike by chance. */
    private static final double LEAST = 0.3;

    private static final int FETCHED = 1000;

    private final Jdbi jdbi;

    public NearNames(Database database) {
        this.jdbi = database.jdbi();
    }

    /** The most like first. */
    public List<Near> of(String name, int limit) {
        Set<String> title = pairs(Titles.key(name));
        Set<String> number =
                pairs(DocumentNumber.parse(name).map(DocumentNumber::display).orElse(name));
        Comparator<Scored> order = Comparator.comparingDouble(Scored::likeness)
                .thenComparing(scored -> scored.near().documentId(), Comparator.reverseOrder());
        PriorityQueue<Scored> best = new PriorityQueue<>(order);
        jdbi.useTransaction(handle -> handle.createQuery(
                        "select id, title, title_key, number from document where withdrawn_at is null")
                .setFetchSize(FETCHED)
                .map((row, context) -> {
                    Near near = new Near(row.getString("id"), row.getString("title"), row.getString("number"));
                    double byNumber = Optional.ofNullable(near.number())
                            .map(written -> likeness(number, pairs(written)))
                            .orElse(0.0);
                    return new Scored(near, Math.max(byNumber, likeness(title, pairs(row.getString("title_key")))));
                })
                .forEach(scored -> {
                    best.add(scored);
                    if (best.size() > limit) {
                        best.poll();
                    }
                }));
        return best.stream()
                .filter(scored -> scored.likeness() >= LEAST)
                .sorted(order.reversed())
                .map(Scored::near)
                .toList();
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** Dice's coefficient. */
    private static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        int all = one.size() + other.size();
        return all == 0 ? 0 : 2.0 * common / all;
    }
}
