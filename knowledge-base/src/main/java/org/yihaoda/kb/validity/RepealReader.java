package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.DocumentNumber;
import org.yihaoda.kb.policy.Reference;
import org.yihaoda.kb.policy.Repeal;

/**
 * Reads what a document ends: 《…》（…）同时废止 in any sentence, and in a clean-up decision the lists under a heading that
 * repeals (PD-12, PD-16). Lists of what is amended or stays in force end nothing.
 */
public final class RepealReader {
    private static final Pattern ENDS = Pattern.compile("同时废止|即行废止|予以废止|一并废止|停止执行|同时停止施行|同时失效|[》)）号]废止(?=$|[。；，])");
    private static final Pattern KEPT = Pattern.compile("不得|尚未|除外|继续有效|修改为");
    private static final Pattern DECISION = Pattern.compile("(?:废止|失效|清理).*(?:决定|通知|公告|通告|目录)");
    private static final Pattern OTHER_LISTS = Pattern.compile("修改|修订|继续有效|保留");
    private static final Pattern REPEALING = Pattern.compile("废止|失效");
    private static final Pattern MENTION = Pattern.compile(
            "《(?<title>[^《》]+(?:《[^《》]+》[^《》]*)?)》\\s*(?:[(（](?<number>[^()（）]{3,40}?号)[^()（）]{0,40}[)）])?");
    /** 根据《…》的规定，: what the repeal rests on. */
    private static final Pattern BASIS = Pattern.compile("(?:根据|依据|依照|按照)《[^，。；]*?(?:，|(?=废止|予以|宣布|决定废止)|$)");

    private static final Pattern AMENDS = Pattern.compile("《[^《》]+》.*第[^条]{1,6}条.*(?:修改为|修改如下|删去|删除)");
    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百零〇\\d]{1,6}条(?:之[一二三四五六七八九十])?");
    private static final Pattern FROM =
            Pattern.compile("[自从](?<date>" + ChineseDates.DATE + ")起(?!(?:正式|开始)?(?:施行|实施|执行|试行)的)");

    private final String title;
    private final boolean decision;
    private final boolean onlyRepeals;
    private final List<Repeal> repeals = new ArrayList<>();
    /** Whether each open level's heading repeals, outermost first; what a heading leaves open its outer one decides. */
    private final Deque<Boolean> levels = new ArrayDeque<>();

    private RepealReader(String title) {
        this.title = title;
        this.decision = DECISION.matcher(title).find();
        this.onlyRepeals = decision && !OTHER_LISTS.matcher(title).find();
    }

    /** What the clauses of a document of this title end. */
    public static List<Repeal> read(String title, List<Clause> clauses) {
        RepealReader reader = new RepealReader(title);
        clauses.forEach(reader::clause);
        return reader.repeals;
    }

    private void clause(Clause clause) {
        while (levels.size() > clause.depth()) {
            levels.removeLast();
        }
        boolean outer = !levels.isEmpty() && levels.getLast();
        boolean list = decision && (onlyRepeals || repealing(clause, outer));
        while (levels.size() <= clause.depth()) {
            levels.addLast(list);
        }
        for (Block block : clause.blocks()) {
            switch (block) {
                case Block.Paragraph(String text) -> paragraph(text, list);
                case Block.Table(List<List<String>> rows) -> {
                    if (list) {
                        rows.forEach(this::row);
                    }
                }
            }
        }
    }

    private static boolean repealing(Clause clause, boolean outer) {
        String lead = clause.heading().isEmpty() ? firstLine(clause) : clause.heading();
        return (outer || REPEALING.matcher(lead).find())
                && !OTHER_LISTS.matcher(lead).find();
    }

    private static String firstLine(Clause clause) {
        return clause.blocks().isEmpty() ? "" : clause.blocks().getFirst().text();
    }

    private void paragraph(String text, boolean list) {
        for (String sentence : Sentences.of(text)) {
            if (AMENDS.matcher(sentence).find()) {
                amendments(sentence);
            } else if (list
                    || ENDS.matcher(sentence).find() && !KEPT.matcher(sentence).find()) {
                mentions(sentence);
            }
        }
    }

    /** 将《…》第十四条修改为…, 删去第二十三条: the clauses named behind each title. */
    private void amendments(String sentence) {
        Matcher mention = MENTION.matcher(sentence);
        while (mention.find()) {
            int next = sentence.indexOf('《', mention.end());
            Matcher clause = ARTICLE.matcher(sentence.substring(mention.end(), next < 0 ? sentence.length() : next));
            Reference target = new Reference(mention.group("title"), number(mention.group("number")));
            while (clause.find()) {
                repeals.add(new Repeal(target, clause.group(), from(sentence), sentence.strip()));
            }
        }
    }

    private void mentions(String sentence) {
        String ended = BASIS.matcher(sentence).replaceAll("");
        Matcher mention = MENTION.matcher(ended);
        boolean titled = false;
        while (mention.find()) {
            titled = true;
            if (!title.contains(mention.group("title"))) {
                add(mention.group("title"), number(mention.group("number")), sentence);
            }
        }
        if (!titled) {
            numbers(ended, sentence);
        }
    }

    /** 云政规〔2021〕3号、云政规〔2021〕5号同时废止: targets named by number alone. */
    private void numbers(String ended, String sentence) {
        for (String part : ended.split("(?<=号)")) {
            DocumentNumber.findIn(part).ifPresent(number -> add("", number, sentence));
        }
    }

    /** A row with a 发文字号 names a document; its title is the first cell that reads like one, as reasons follow it. */
    private void row(List<String> cells) {
        Optional<DocumentNumber> number = cells.stream()
                .flatMap(cell -> DocumentNumber.parse(cell).stream())
                .findFirst();
        Stream<String> others =
                cells.stream().filter(cell -> DocumentNumber.parse(cell).isEmpty());
        Optional<String> named = others.filter(cell -> cell.matches(".*(?:关于|办法|规定|细则|意见|通知|决定|方案).*"))
                .findFirst();
        if (number.isPresent() && named.isPresent()) {
            add(named.get().replaceAll("[《》]", ""), number.get(), String.join(" ", cells));
        }
    }

    private void add(String target, @Nullable DocumentNumber number, String sentence) {
        repeals.add(new Repeal(new Reference(target, number), from(sentence), sentence.strip()));
    }

    private static @Nullable DocumentNumber number(@Nullable String written) {
        return written == null ? null : DocumentNumber.parse(written).orElse(null);
    }

    private static @Nullable LocalDate from(String sentence) {
        Matcher from = FROM.matcher(sentence);
        return from.find() ? ChineseDates.read(from.group("date")).orElse(null) : null;
    }
}
