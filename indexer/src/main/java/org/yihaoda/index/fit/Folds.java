package org.yihaoda.index.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts of the examples for cross-validation. Questions that share an answer stay together, since what was learned of an
 * article would otherwise be asked of the same article.
 */
public final class Folds {
    private Folds() {}

    /** For each example the number of its part, 0 to {@code parts} − 1; the parts are about as large as each other. */
    public static int[] of(List<Example> examples, int parts) {
        return ofTied(examples.stream().map(Example::relevant).toList(), parts);
    }

    /** The same for whatever is tied by a thing that is in the sets of both. */
    public static int[] ofTied(List<? extends Set<?>> ties, int parts) {
        int[] group = groups(ties);
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            members.computeIfAbsent(group[i], key -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> largestFirst = members.values().stream()
                .sorted(Comparator.<List<Integer>>comparingInt(List::size)
                        .reversed()
                        .thenComparing(List::getFirst))
                .toList();
        int[] fold = new int[ties.size()];
        int[] load = new int[parts];
        for (List<Integer> together : largestFirst) {
            int part = lightest(load);
            together.forEach(each -> fold[each] = part);
            load[part] += together.size();
        }
        return fold;
    }

    private static int lightest(int[] load) {
        int lightest = 0;
        for (int i = 1; i < load.length; i++) {
            lightest = load[i] < load[lightest] ? i : lightest;
        }
        return lightest;
    }

    /** What is tied by a chain of shared things has one number. */
    private static int[] groups(List<? extends Set<?>> ties) {
        int[] parent = new int[ties.size()];
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            for (Object thing : ties.get(i)) {
                Integer other = first.putIfAbsent(thing, i);
                if (other != null) {
                    parent[root(parent, i)] = root(parent, other);
                }
            }
        }
        for (int i = 0; i < parent.length; i++) {
            parent[i] = root(parent, i);
        }
        return parent;
    }

    private static int root(int[] parent, int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
