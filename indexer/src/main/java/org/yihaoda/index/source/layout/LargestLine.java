package org.yihaoda.index.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the title: the centred lines in the largest type of the first page, below the issuer's red head. */
final class LargestLine {
    /** 云州市人民政府文件, 云州市人民政府公报, 云州市人民政府令, 第12号: set larger than the title. */
    private static final Pattern HEAD = Pattern.compile(".*(?:文件|公报|简报|专刊|专报|令)"
            + "|.{0,4}第?\\s*[\\d〇一二三四五六七八九十]+\\s*[号期]"
            + "|(?!.*关于).{2,20}(?:政府|办公室|办公厅|委员会|局|厅|部|院|中心)");

    private static final Pattern IDEOGRAPHS = Pattern.compile("(?:.*?\\p{IsHan}){4}.*");
    private static final int LONGEST = 120;

    private LargestLine() {}

    static Optional<String> of(List<Placed> parts, TypeSize type) {
        return groups(parts.stream().filter(part -> part.page() == 0).toList(), type).stream()
                .sorted(Comparator.comparingDouble((Group group) -> group.size).reversed())
                .map(group -> group.text.toString())
                .filter(text -> IDEOGRAPHS.matcher(text).matches() && text.length() <= LONGEST)
                .filter(text -> !HEAD.matcher(text.replace(" ", "")).matches())
                .findFirst();
    }

    private static final class Group {
        final StringBuilder text = new StringBuilder();
        double size;
        double bottom;
    }

    /** Consecutive centred lines of one size. */
    private static List<Group> groups(List<Placed> parts, TypeSize type) {
        List<Group> groups = new ArrayList<>();
        boolean open = false;
        TextLine last = null;
        for (Placed placed : parts) {
            if (placed.part() instanceof TextLine line && type.heading(line) && Paragraphs.centred(placed, line)) {
                if (!open || last == null || type.differ(last, line) || type.farApart(last, line)) {
                    groups.add(new Group());
                }
                Group group = groups.getLast();
                group.size = line.size();
                Wording.append(group.text, line.text());
                open = true;
                last = line;
            } else {
                open = false;
            }
        }
        return groups;
    }
}
