package org.yihaoda.index.source.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The fields that are open at a place of the text: of each the result is read, never the instruction. */
final class OpenFields {
    private static final Pattern FURNITURE =
            Pattern.compile("\\s*(?:TOC|PAGE|PAGEREF|NUMPAGES|SECTIONPAGES|INDEX)\\b.*", Pattern.DOTALL);
    private static final Pattern CONTENTS = Pattern.compile("\\s*TOC\\b.*", Pattern.DOTALL);

    private static final class Open {
        final StringBuilder instruction = new StringBuilder();
        boolean result;
    }

    private final Deque<Open> open = new ArrayDeque<>();

    void begin() {
        open.push(new Open());
    }

    void separate() {
        if (!open.isEmpty()) {
            open.peek().result = true;
        }
    }

    void end() {
        open.poll();
    }

    void instruction(String text) {
        if (!open.isEmpty() && !open.peek().result) {
            open.peek().instruction.append(text);
        }
    }

    /** A field that lost its end would swallow the rest of the document: instructions stay within their paragraph. */
    void endOfParagraph() {
        open.removeIf(each -> !each.result);
    }

    /** Whether text that stands here belongs to the running text. */
    boolean shown() {
        return open.stream().allMatch(each -> each.result && !furniture(each.instruction));
    }

    boolean inContents() {
        return open.stream().anyMatch(each -> CONTENTS.matcher(each.instruction).matches());
    }

    boolean instructing() {
        return !open.isEmpty() && !open.peek().result;
    }

    static boolean furniture(CharSequence instruction) {
        return FURNITURE.matcher(instruction).matches();
    }
}
