package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;

/**
 * Carries the amendments of a document out on its clauses, keeping the old words with the days on which they held beside
 * the new ones (PD-19). A change that cannot be carried out ends the clause without new words: what it says now is not
 * known, and is not answered.
 */
final class ClauseVersions {
    /** An amendment with the decision that makes it. */
    record Dated(Amendment amendment, Evidence evidence, LocalDate from) {}

    private static final Pattern CLAUSE_MARK =
            Pattern.compile("^第[一二三四五六七八九十百零〇\\d]{1,6}条(?:之[一二三四五六七八九十])?[\\s\\u3000]*");
    private static final Pattern PARAGRAPH = Pattern.compile("第(?<number>[一二三四五六七八九十\\d]{1,4})款");
    private static final Pattern ITEM = Pattern.compile("第[（(]?(?<number>[一二三四五六七八九十\\d]{1,4})[）)]?项");

    private static final Pattern ITEM_LINE = Pattern.compile("[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、]");

    /** Open versions are those that nothing has ended yet. */
    private final List<ClauseVersion> versions = new ArrayList<>();

    private ClauseVersions(List<Clause> clauses) {
        clauses.forEach(clause -> versions.add(new ClauseVersion(clause, 0, List.of())));
    }

    /** All versions of all clauses, in reading order, a clause's older ones first. */
    static List<ClauseVersion> of(List<Clause> clauses, List<Testimony.OfClause> evidence, List<Dated> amendments) {
        ClauseVersions all = new ClauseVersions(clauses);
        amendments.stream().sorted(Comparator.comparing(Dated::from)).forEach(all::amend);
        evidence.forEach(all::note);
        return all.versions;
    }

    /** Whether the words' 第十四条 is this clause or one above it; in a document without articles it is 十四、. */
    static boolean names(String mark, ClausePath path) {
        String numeral = mark.replaceFirst("^第", "").replaceFirst("条$", "");
        boolean articles =
                path.marks().stream().anyMatch(each -> CLAUSE_MARK.matcher(each).matches());
        return path.marks().contains(mark) || !articles && path.marks().contains(numeral);
    }

    private void note(Testimony.OfClause said) {
        versions.replaceAll(version -> names(said.clause(), version.clause().path())
                ? new ClauseVersion(version.clause(), version.since(), with(version.evidence(), said.evidence()))
                : version);
    }

    private void amend(Dated change) {
        boolean done = switch (change.amendment()) {
            case Amendment.Replace(String clause, String part, String text) ->
                rewrite(clause, part, change, old -> Optional.of(replaced(old, text)));
            case Amendment.ReplaceWords(var clause, String old, String text) -> reword(clause, old, text, change);
            case Amendment.Delete(String clause, String part) -> rewrite(clause, part, change, old -> Optional.empty());
            case Amendment.Insert(var after, String clause, String text) -> insert(after, clause, text, change);
            case Amendment.Renumber(String clause, String to) ->
                replaceOpen(version -> bears(clause, version), change, old -> Optional.of(numbered(old, clause, to)));
            case Amendment.Unclear(var clause) -> false;
        };
        if (!done) {
            withhold(change);
        }
    }

    /** The clause that a change speaks of; null when it names none. */
    private static @Nullable String subject(Amendment amendment) {
        return switch (amendment) {
            case Amendment.Replace replace -> replace.clause();
            case Amendment.ReplaceWords words -> words.clause();
            case Amendment.Delete delete -> delete.clause();
            case Amendment.Renumber renumber -> renumber.clause();
            case Amendment.Unclear unclear -> unclear.clause();
            case Amendment.Insert insert -> null;
        };
    }

    private interface Rewriting {
        /** The new words of one block, or nothing when they are gone. */
        Optional<String> of(String old);
    }

    /** The clause's own words, or those of the paragraph or the item that is named, are written anew. */
    private boolean rewrite(String mark, String part, Dated change, Rewriting rewriting) {
        Matcher item = ITEM.matcher(part);
        Matcher paragraph = PARAGRAPH.matcher(part);
        if (item.find()) {
            return rewriteItem(mark, item.group("number"), change, rewriting);
        }
        if (paragraph.find()) {
            int index = ChineseDates.number(paragraph.group("number")) - 1;
            if (versions.stream()
                    .anyMatch(version -> names(mark, version.clause().path()) && hasItems(version))) {
                return false;
            }
            return replaceOpen(version -> isHead(mark, version), change, clause -> block(clause, index, rewriting));
        }
        boolean done = replaceOpen(version -> isHead(mark, version), change, clause -> whole(clause, rewriting));
        // The clause's items are part of its words; new words bring their own.
        replaceOpen(version -> isBelow(mark, version), change, clause -> Optional.empty());
        return done;
    }

    /** Items belong to the paragraph before them, so that lines are no longer paragraphs to be counted. */
    private static boolean hasItems(ClauseVersion version) {
        boolean below = version.clause().path().marks().getLast().matches("[（(].*[）)]");
        return below
                || version.clause().blocks().stream()
                        .anyMatch(block -> ITEM_LINE.matcher(block.text()).lookingAt());
    }

    private boolean rewriteItem(String mark, String number, Dated change, Rewriting rewriting) {
        return replaceOpen(
                version -> isBelow(mark, version)
                        && version.clause()
                                .path()
                                .marks()
                                .getLast()
                                .replaceAll("[（()）]", "")
                                .equals(number),
                change,
                clause -> whole(clause, rewriting));
    }

    private boolean reword(@Nullable String mark, String old, String text, Dated change) {
        boolean clear = versions.stream()
                .filter(version -> open(version)
                        && (mark == null || names(mark, version.clause().path())))
                .allMatch(version -> mark == null || occurrences(version.clause(), old) <= 1);
        return clear
                && replaceOpen(
                        version ->
                                (mark == null || names(mark, version.clause().path())) && says(version.clause(), old),
                        change,
                        clause -> Optional.of(reworded(clause, old, text)));
    }

    private static boolean says(Clause clause, String words) {
        return occurrences(clause, words) > 0;
    }

    private static long occurrences(Clause clause, String words) {
        return whole(words)
                .matcher(clause.heading() + "\n" + clause.text())
                .results()
                .count();
    }

    /** The words as they stand by themselves: 500元 is not part of 1500元. */
    private static Pattern whole(String words) {
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(words) + "(?!\\d)");
    }

    private static String replaced(Pattern old, String line, String text) {
        return old.matcher(line).replaceAll(Matcher.quoteReplacement(text));
    }

    private static Clause reworded(Clause clause, String old, String text) {
        List<Block> blocks = clause.blocks().stream()
                .map(block -> reworded(block, old, text))
                .toList();
        return new Clause(
                clause.anchor(), clause.path(), clause.depth(), replaced(whole(old), clause.heading(), text), blocks);
    }

    private static Block reworded(Block block, String old, String text) {
        return switch (block) {
            case Block.Paragraph(String line) -> new Block.Paragraph(replaced(whole(old), line, text));
            case Block.Table(List<List<String>> rows) ->
                new Block.Table(rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> replaced(whole(old), cell, text))
                                .toList())
                        .toList());
        };
    }

    private static boolean isHead(String mark, ClauseVersion version) {
        ClausePath path = version.clause().path();
        return names(mark, path)
                && (path.marks().getLast().equals(mark) || !path.marks().contains(mark));
    }

    private static boolean isBelow(String mark, ClauseVersion version) {
        List<String> marks = version.clause().path().marks();
        return marks.contains(mark) && !marks.getLast().equals(mark);
    }

    private static Optional<Clause> whole(Clause clause, Rewriting rewriting) {
        return rewriting.of(clause.text()).map(text -> withLines(clause, text));
    }

    private static Optional<Clause> block(Clause clause, int index, Rewriting rewriting) {
        if (index < 0 || index >= clause.blocks().size()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(clause.blocks());
        Optional<String> text = rewriting.of(blocks.get(index).text());
        blocks.remove(index);
        text.ifPresent(line -> blocks.add(index, new Block.Paragraph(line)));
        return Optional.of(new Clause(clause.anchor(), clause.path(), clause.depth(), clause.heading(), blocks));
    }

    /** New words may repeat the number that the old ones began with; it is printed once. */
    private static String replaced(String old, String text) {
        Matcher number = CLAUSE_MARK.matcher(old);
        boolean repeats = CLAUSE_MARK.matcher(text.strip()).lookingAt();
        return number.lookingAt() && !repeats ? number.group() + text.strip() : text.strip();
    }

    private static Clause withLines(Clause clause, String text) {
        List<Block> blocks = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .<Block>map(Block.Paragraph::new)
                .toList();
        return new Clause(clause.anchor(), clause.path(), clause.depth(), "", blocks);
    }

    private boolean insert(@Nullable String after, String mark, String text, Dated change) {
        boolean taken = versions.stream().anyMatch(version -> open(version) && isHead(mark, version));
        int at = after != null ? behind(after) : taken ? before(mark) : inOrder(mark);
        if (at < 0) {
            return false;
        }
        if (taken) {
            renumber(at, mark, change);
        }
        ClauseVersion neighbour = versions.get(Math.max(0, at - 1));
        List<String> above = neighbour.clause().path().marks().stream()
                .takeWhile(each -> !CLAUSE_MARK.matcher(each).matches())
                .toList();
        Clause clause = new Clause(
                anchor(neighbour),
                new ClausePath(Stream.concat(above.stream(), Stream.of(mark)).toList()),
                above.size(),
                "",
                List.of(new Block.Paragraph(replaced(mark + "\u3000", text))));
        versions.add(at, new ClauseVersion(clause, 1, List.of(begun(change))));
        return true;
    }

    private int behind(String mark) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (open(versions.get(i)) && names(mark, versions.get(i).clause().path())) {
                return i + 1;
            }
        }
        return -1;
    }

    private int before(String mark) {
        for (int i = 0; i < versions.size(); i++) {
            if (open(versions.get(i)) && isHead(mark, versions.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the last clause of a lower number and all that belongs to it. */
    private int inOrder(String mark) {
        int number = Numerals.of(mark);
        int at = -1;
        for (int i = 0; i < versions.size(); i++) {
            boolean lower = versions.get(i).clause().path().marks().stream()
                    .anyMatch(each -> CLAUSE_MARK.matcher(each).matches() && Numerals.of(each) < number);
            at = lower ? i + 1 : at;
        }
        return at;
    }

    /** The neighbour's anchor with as many letters behind it as are needed to be new. */
    private String anchor(ClauseVersion neighbour) {
        String anchor = neighbour.clause().anchor() + "a";
        while (taken(anchor)) {
            anchor += "a";
        }
        return anchor;
    }

    private boolean taken(String anchor) {
        return versions.stream().anyMatch(version -> version.clause().anchor().equals(anchor));
    }

    /** A new clause that takes a number pushes the ones behind it on by one, until a free number is reached. */
    private void renumber(int from, String mark, Dated change) {
        List<String> taken = new ArrayList<>();
        for (String next = mark; isTaken(next, from); next = Numerals.next(next)) {
            taken.add(next);
        }
        for (String old : taken.reversed()) {
            replaceOpen(
                    version -> bears(old, version),
                    change,
                    clause -> Optional.of(numbered(clause, old, Numerals.next(old))));
        }
    }

    private boolean isTaken(String mark, int from) {
        return versions.subList(from, versions.size()).stream()
                .anyMatch(version -> open(version) && isHead(mark, version));
    }

    private static boolean bears(String mark, ClauseVersion version) {
        return version.clause().path().marks().contains(mark);
    }

    /** The same words under another number, of the clause or of the one above it; they may begin with it themselves. */
    private static Clause numbered(Clause clause, String from, String to) {
        List<String> marks = new ArrayList<>(clause.path().marks());
        marks.replaceAll(mark -> mark.equals(from) ? to : mark);
        List<Block> blocks = new ArrayList<>(clause.blocks());
        if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph(String line) && line.startsWith(from)) {
            blocks.set(0, new Block.Paragraph(to + line.substring(from.length())));
        }
        return new Clause(clause.anchor(), new ClausePath(marks), clause.depth(), clause.heading(), blocks);
    }

    private interface Choice {
        boolean of(ClauseVersion version);
    }

    private interface Change {
        /** The clause as it is from now on; empty when it is gone. */
        Optional<Clause> of(Clause clause);
    }

    /** Ends every open version that is chosen and puts its new words behind it; whether there was any. */
    private boolean replaceOpen(Choice choice, Dated change, Change rewriting) {
        boolean any = false;
        for (int i = 0; i < versions.size(); i++) {
            ClauseVersion version = versions.get(i);
            if (!open(version) || !choice.of(version)) {
                continue;
            }
            any = true;
            Optional<Clause> next = rewriting.of(version.clause());
            end(i, change, next.isPresent() ? ValidityState.SUPERSEDED : ValidityState.REPEALED);
            if (next.isPresent()) {
                versions.add(++i, new ClauseVersion(next.get(), version.since() + 1, List.of(begun(change))));
            }
        }
        return any;
    }

    private void end(int index, Dated change, ValidityState as) {
        ClauseVersion version = versions.get(index);
        Evidence end = new Evidence(
                change.evidence().strength(),
                new Effect.Closed(as, change.from()),
                change.evidence().words(),
                change.evidence().by());
        versions.set(index, new ClauseVersion(version.clause(), version.since(), with(version.evidence(), end)));
    }

    /**
     * Where a change cannot be carried out, the words of the clause that it names are not known; where it names none that is
     * there, any clause may be the one.
     */
    private void withhold(Dated change) {
        Evidence illegible = new Evidence(
                change.evidence().strength(),
                new Effect.Illegible(change.from()),
                change.evidence().words(),
                change.evidence().by());
        @Nullable String subject = subject(change.amendment());
        boolean held = versions.stream().anyMatch(version -> speaksOf(subject, version));
        versions.replaceAll(version -> !held || speaksOf(subject, version)
                ? new ClauseVersion(version.clause(), version.since(), with(version.evidence(), illegible))
                : version);
    }

    private static boolean speaksOf(@Nullable String mark, ClauseVersion version) {
        return mark != null && names(mark, version.clause().path());
    }

    private static Evidence begun(Dated change) {
        return new Evidence(
                change.evidence().strength(),
                new Effect.Starts(change.from()),
                change.evidence().words(),
                change.evidence().by());
    }

    private static boolean open(ClauseVersion version) {
        return version.evidence().stream().noneMatch(each -> each.effect() instanceof Effect.Closed);
    }

    private static List<Evidence> with(List<Evidence> evidence, Evidence more) {
        return Stream.concat(evidence.stream(), Stream.of(more)).toList();
    }
}
