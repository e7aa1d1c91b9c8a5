package org.yihaoda.index.source;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How many characters of each element stand outside links, in sentences or in schedules; counted in one walk. */
final class RunningText implements NodeVisitor {
    private static final Pattern SENTENCE = Pattern.compile("[，。；！？]");

    private final Set<Element> schedules;
    private final Map<Element, Integer> before = new IdentityHashMap<>();
    private final Map<Element, Integer> within = new IdentityHashMap<>();
    private int links;
    private int openSchedules;
    private int sum;

    private RunningText(Set<Element> schedules) {
        this.schedules = schedules;
    }

    static RunningText of(Element element, Set<Element> schedules) {
        RunningText counted = new RunningText(schedules);
        element.traverse(counted);
        return counted;
    }

    int in(Element element) {
        return within.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            before.put(element, sum);
            links += element.normalName().equals("a") ? 1 : 0;
            openSchedules += schedules.contains(element) ? 1 : 0;
        } else if (node instanceof TextNode text && links == 0 && !text.isBlank()) {
            String words = text.text();
            sum += openSchedules > 0 || SENTENCE.matcher(words).find()
                    ? words.strip().length()
                    : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            within.put(element, sum - before.getOrDefault(element, 0));
            links -= element.normalName().equals("a") ? 1 : 0;
            openSchedules -= schedules.contains(element) ? 1 : 0;
        }
    }
}
