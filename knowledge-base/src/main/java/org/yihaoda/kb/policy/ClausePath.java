package org.yihaoda.kb.policy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a clause stands in its document, as the marks of its numbered ancestors and itself: 第二章 › 第十九条, or 二、 › （八）
 * (PD-09). Empty for text without a numbered outline.
 *
 * @param marks the marks as printed, without the punctuation that follows them: 第十九条, 二, （八）, 3
 */
public record ClausePath(List<String> marks) {
    public static final ClausePath NONE = new ClausePath(List.of());

    public ClausePath {
        marks = List.copyOf(marks);
    }

    public static ClausePath of(String... marks) {
        return new ClausePath(List.of(marks));
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }

    /** The form that citations show: 第十九条 (articles are numbered through, so chapters are left out), or 二/（八）. */
    public String display() {
        int article = firstArticle();
        if (article < 0) {
            return String.join("/", marks);
        }
        String below = marks.subList(article + 1, marks.size()).stream()
                .map(mark -> "第" + mark + "项")
                .collect(Collectors.joining());
        return attachmentBefore(article) + marks.get(article) + below;
    }

    private String attachmentBefore(int article) {
        return marks.subList(0, article).stream()
                .filter(mark -> mark.startsWith("附件"))
                .map(mark -> mark + "/")
                .collect(Collectors.joining());
    }

    private int firstArticle() {
        for (int i = 0; i < marks.size(); i++) {
            String mark = marks.get(i);
            if (mark.startsWith("第") && mark.contains("条")) {
                return i;
            }
        }
        return -1;
    }
}
