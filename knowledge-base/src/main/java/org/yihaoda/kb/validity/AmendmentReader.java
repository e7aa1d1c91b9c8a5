package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.Mention;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.PolicyDocument;

/**
 * Reads the changes that an amending decision makes: 第十四条修改为：“…”, 将第十条中的“…”修改为“…”, 删去第十三条, 增加一条，作为第十四条 (PD-19). The
 * document that is changed is named in the same clause, in one above it, or in the decision's title.
 */
final class AmendmentReader {
    private static final String NUMERAL = "[一二三四五六七八九十百零〇\\d]{1,6}";
    private static final String CLAUSE = "第" + NUMERAL + "条(?:之[一二三四五六七八九十])?";
    private static final String PART = "(?:第" + NUMERAL + "款)?(?:第[（(]?" + NUMERAL + "[）)]?项)?";
    private static final Pattern AMENDS = Pattern.compile(
            CLAUSE + "[^。]{0,40}(?:修改为|修改如下|改为|调整[为至到]|更正为|变更为|提高[至到为]|降低[至到为]|删去|删除|取消|合并)|(?:删去|删除|取消)" + CLAUSE
                    + "|增加一?[条款项]|[“\"][^”\"]{1,40}[”\"](?:统一)?(?:修改为|改为)|修改为[：:]");
    /** One change; a quotation that follows it is found by its marks. */
    private static final Pattern CHANGE = Pattern.compile("(?:(?<wordsClause>" + CLAUSE + ")(?<wordsPart>" + PART + ")"
            + "(?:中的?|内的?)?|(?:文中|全文)的?|将)[“\"](?<old>[^”\"]{1,200})[”\"](?:统一|均)?(?:修改|改|调整|更正|变更)为(?=[“\"])"
            + "|(?<replaced>" + CLAUSE + ")(?<replacedPart>" + PART + ")(?:修改|修订|改|调整)为[：:]?\\s*(?=[“\"])"
            + "|(?<=[”\"])[，,、；;]?(?:并将|将|和|以及)?[“\"](?<oldToo>[^”\"]{1,200})[”\"](?:统一|均)?(?:修改|改|调整|更正|变更)为(?=[“\"])"
            + "|(?:删去|删除)(?<deleted>" + CLAUSE + "(?:[、和及]" + CLAUSE + "){0,40})(?<deletedPart>" + PART + ")(?![“\"中])"
            + "|(?<deleted2>" + CLAUSE + "(?:[、和及]" + CLAUSE + "){0,40})(?<deleted2Part>" + PART + ")(?:予以)?(?:删去|删除)"
            + "|(?<renumbered>" + CLAUSE + ")(?:相应)?(?:改为|调整为|作为|变更为)(?<to>" + CLAUSE + ")(?![：:])"
            + "|(?:在?(?<after>" + CLAUSE + ")(?:之?后))?增加一条(?:[，,]?作为(?<inserted>" + CLAUSE + "))?[：:]?\\s*(?=[“\"])");

    private static final Pattern CHANGES_FROM =
            Pattern.compile("(?:以上|上述)(?:修改|调整|内容)[^。]{0,8}?[自从于](?:" + ChineseDates.DATE + ")起");
    private static final Pattern MODIFIES = Pattern.compile("修改|修订");
    private static final Pattern TITLE_TARGET = Pattern.compile("(?:修改|修订)[^《]*《");

    private final PolicyDocument document;
    private final LocalDate start;
    private final List<Act> acts = new ArrayList<>();

    private AmendmentReader(PolicyDocument document, LocalDate start) {
        this.document = document;
        this.start = start;
    }

    /** Whether the sentence changes another document's words, rather than ending it. */
    static boolean amends(String sentence) {
        return AMENDS.matcher(sentence).find();
    }

    static List<Act> read(PolicyDocument document, LocalDate start) {
        AmendmentReader reader = new AmendmentReader(document, stated(document).orElse(start));
        reader.all();
        return reader.acts;
    }

    /** 以上修改自…起执行: a day for the changes that is not the decision's own. */
    private static Optional<LocalDate> stated(PolicyDocument document) {
        return document.clauses().stream()
                .map(AmendmentReader::text)
                .flatMap(text -> CHANGES_FROM.matcher(text).results())
                .flatMap(found -> ChineseDates.findIn(found.group()).stream())
                .findFirst();
    }

    private void all() {
        Optional<Reference> target =
                TITLE_TARGET.matcher(document.title()).find() ? Mention.firstIn(document.title()) : Optional.empty();
        for (Clause clause : document.clauses()) {
            String text = text(clause);
            if (amends(text)) {
                changes(text, target);
            }
            Optional<Reference> above = target;
            target = named(text, text.length())
                    .filter(unused -> MODIFIES.matcher(text).find())
                    .or(() -> above);
        }
    }

    private static String text(Clause clause) {
        StringBuilder text = new StringBuilder(clause.heading());
        for (Block block : clause.blocks()) {
            if (block instanceof Block.Paragraph(String line)) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        return text.toString();
    }

    /** The document named last before that place; what quoted words name is no target. */
    private static Optional<Reference> named(String text, int before) {
        return Mention.in(text.substring(0, before)).stream()
                .filter(mention -> !quoted(text, mention.start()))
                .reduce((first, second) -> second)
                .map(Mention::target);
    }

    private static boolean quoted(String text, int place) {
        String before = text.substring(0, place);
        return before.chars().filter(mark -> mark == '“').count()
                > before.chars().filter(mark -> mark == '”').count();
    }

    private void changes(String text, Optional<Reference> above) {
        Matcher change = CHANGE.matcher(text);
        int at = 0;
        boolean found = false;
        @Nullable String clause = null;
        while (at < text.length() && change.find(at)) {
            found = true;
            int end = change.end();
            @Nullable String quoted = quotation(text, end);
            int next = quoted == null ? end : end + quoted.length() + 2;
            String words = text.substring(change.start(), Math.min(next, text.length()));
            clause = change.group("oldToo") == null ? change.group("wordsClause") : clause;
            List<Amendment> amendments = amendments(change, quoted, clause);
            named(text, change.start())
                    .or(() -> above)
                    .ifPresent(target -> amendments.forEach(
                            amendment -> acts.add(new Act.Amend(target, amendment, start, words.strip()))));
            at = Math.max(next, change.start() + 1);
        }
        if (!found) {
            named(text, text.length())
                    .or(() -> above)
                    .ifPresent(target -> acts.add(
                            new Act.Amend(target, new Amendment.Unclear(firstClause(text)), start, text.strip())));
        }
    }

    /** @param clause the clause in which words were changed last */
    private static List<Amendment> amendments(Matcher change, @Nullable String quoted, @Nullable String clause) {
        if (change.group("deleted") != null) {
            String part = change.group("deletedPart");
            return deletions(change.group("deleted"), part);
        }
        if (change.group("deleted2") != null) {
            return deletions(change.group("deleted2"), change.group("deleted2Part"));
        }
        return List.of(amendment(change, quoted, clause));
    }

    private static List<Amendment> deletions(String clauses, String part) {
        return Pattern.compile(CLAUSE)
                .matcher(clauses)
                .results()
                .<Amendment>map(each -> new Amendment.Delete(each.group(), part))
                .toList();
    }

    private static Amendment amendment(Matcher change, @Nullable String quoted, @Nullable String clause) {
        if (change.group("renumbered") != null) {
            return new Amendment.Renumber(change.group("renumbered"), change.group("to"));
        }
        if (quoted == null) {
            return new Amendment.Unclear(firstClause(change.group()));
        }
        if (change.group("oldToo") != null) {
            return new Amendment.ReplaceWords(clause, change.group("oldToo"), quoted);
        }
        if (change.group("old") != null
                && change.group("wordsPart") != null
                && !change.group("wordsPart").isEmpty()) {
            return new Amendment.Unclear(change.group("wordsClause"));
        }
        if (change.group("old") != null) {
            return new Amendment.ReplaceWords(change.group("wordsClause"), change.group("old"), quoted);
        }
        if (change.group("replaced") != null) {
            return new Amendment.Replace(change.group("replaced"), change.group("replacedPart"), quoted);
        }
        @Nullable
        String inserted = change.group("inserted") != null ? change.group("inserted") : firstClause(quoted.strip());
        return inserted == null
                ? new Amendment.Unclear(null)
                : new Amendment.Insert(change.group("after"), inserted, quoted);
    }

    private static @Nullable String firstClause(String text) {
        Matcher clause = Pattern.compile(CLAUSE).matcher(text);
        return clause.find() ? clause.group() : null;
    }

    /** The text between the marks that open here and the ones that close them; quotations in it have marks of their own. */
    private static @Nullable String quotation(String text, int open) {
        if (open >= text.length() || "“\"".indexOf(text.charAt(open)) < 0) {
            return null;
        }
        boolean straight = text.charAt(open) == '"';
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (mark == '“') {
                depth++;
            } else if (mark == '”' && --depth == 0 || straight && i > open && mark == '"') {
                return text.substring(open + 1, i);
            }
        }
        return null;
    }
}
