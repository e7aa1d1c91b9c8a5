package org.yihaoda.index.source.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds running heads, running feet and page numbers: what stands at the top or bottom of page after page. */
final class RunningLines {
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)[-—–－─·\\s]*\\d{1,4}[-—–－─·\\s]*"
            + "|[-—–－─\\s]*第\\s*\\d{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,4}\\s*页)?[-—–－─\\s]*"
            + "|\\d{1,4}\\s*/\\s*\\d{1,4}|page\\s*\\d{1,4}(?:\\s*of\\s*\\d{1,4})?");
    private static final Pattern CHANGING = Pattern.compile("[\\d\\s\\p{Z}—–－─·.…-]+");
    /** Heads and feet stand in this share of the page's height. */
    private static final double EDGE = 0.12;

    private static final int DEEPEST = 3;
    private static final int COMPARED = 80;

    private RunningLines() {}

    /** The lines of each page without those. */
    static List<List<TextLine>> removed(List<PrintedPage> pages, List<List<TextLine>> lines) {
        List<Set<TextLine>> running = new ArrayList<>();
        lines.forEach(page -> running.add(new HashSet<>()));
        peel(pages, lines, running, true);
        peel(pages, lines, running, false);
        List<List<TextLine>> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Set<TextLine> gone = running.get(i);
            kept.add(lines.get(i).stream().filter(line -> !gone.contains(line)).toList());
        }
        return kept;
    }

    /** Outermost rows first: a row can only be running when all that is outside of it is. */
    private static void peel(
            List<PrintedPage> pages, List<List<TextLine>> lines, List<Set<TextLine>> running, boolean top) {
        for (int depth = 0; depth < DEEPEST; depth++) {
            List<List<TextLine>> outer = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                outer.add(outermost(pages.get(i), lines.get(i), running.get(i), top));
            }
            for (int i = 0; i < lines.size(); i++) {
                String words = words(outer.get(i));
                if (PAGE_NUMBER.matcher(words).matches() || repeated(words, i, outer)) {
                    running.get(i).addAll(outer.get(i));
                }
            }
        }
    }

    private static List<TextLine> outermost(PrintedPage page, List<TextLine> lines, Set<TextLine> gone, boolean top) {
        List<TextLine> left = lines.stream()
                .filter(line -> !gone.contains(line))
                .filter(line -> top ? line.at() < EDGE * page.height() : line.at() > (1 - EDGE) * page.height())
                .toList();
        if (left.isEmpty()) {
            return left;
        }
        TextLine first = top ? left.getFirst() : left.getLast();
        return left.stream().filter(first::besides).toList();
    }

    private static String words(List<TextLine> row) {
        return String.join(" ", row.stream().map(TextLine::text).toList());
    }

    /** Left and right pages have heads of their own, so the next page but one is asked as well. */
    private static boolean repeated(String words, int page, List<List<TextLine>> outer) {
        String bare = bare(words);
        if (bare.length() < 2) {
            return false;
        }
        for (int other = Math.max(0, page - 2); other <= Math.min(outer.size() - 1, page + 2); other++) {
            if (other != page && alike(bare, bare(words(outer.get(other))))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String words) {
        String bare = CHANGING.matcher(words).replaceAll("");
        return bare.substring(0, Math.min(COMPARED, bare.length()));
    }

    /** All but a fifth of the characters in the same order. */
    private static boolean alike(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return !other.isEmpty() && commonCharacters(one, other) >= longer - longer / 5;
    }

    private static int commonCharacters(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < other.length(); j++) {
                int above = row[j + 1];
                row[j + 1] = one.charAt(i) == other.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
