package org.yihaoda.index.crawl;

/** How a list goes on. */
public sealed interface NextRule {
    /** It has one page. */
    record None() implements NextRule {}

    /** By a link; scripts are not run, so it must stand in the page. */
    record Link(String selector, int most) implements NextRule {}

    /** By numbered addresses, relative to the first page: {@code index_{page}.html}. */
    record Numbered(String pattern, int from, int to) implements NextRule {}
}
