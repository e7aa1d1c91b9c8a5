package org.yihaoda.kb.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yihaoda.kb.lexicon.LexiconEntry.CustomWord;
import org.yihaoda.kb.lexicon.LexiconEntry.Equivalent;
import org.yihaoda.kb.lexicon.LexiconEntry.Synonym;
import org.yihaoda.kb.lexicon.LexiconException.Problem;

/** What must hold of the entries: words of a sensible length, nothing said twice, and no word that means itself. */
final class LexiconChecks {
    /** One character matches by chance everywhere; a longer one than this is a sentence. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 20;
    private static final int LONGEST_SOURCE = 100;

    private final Map<Integer, LexiconEntry> entries;
    private final List<Problem> problems = new ArrayList<>();

    private LexiconChecks(Map<Integer, LexiconEntry> entries) {
        this.entries = entries;
    }

    /** The problems of the entries by their lines, in the order of the lines; cycles last. */
    static List<Problem> problems(Map<Integer, LexiconEntry> entries) {
        LexiconChecks checks = new LexiconChecks(entries);
        entries.forEach(checks::checkWords);
        checks.checkDuplicates();
        checks.checkCycles();
        return checks.problems;
    }

    private static List<String> words(LexiconEntry entry) {
        return switch (entry) {
            case Synonym synonym -> List.of(synonym.said(), synonym.official());
            case Equivalent equivalent -> List.of(equivalent.one(), equivalent.other());
            case CustomWord custom -> List.of(custom.word());
        };
    }

    private void checkWords(int line, LexiconEntry entry) {
        List<String> words = words(entry);
        words.forEach(word -> checkWord(line, word));
        if (words.size() > 1 && words.getFirst().equals(words.getLast())) {
            problem(line, "“" + words.getFirst() + "”与自己对应");
        }
        if (entry.source().isBlank()) {
            problem(line, "来源是空的，请写明依据或提出人");
        } else if (entry.source().length() > LONGEST_SOURCE) {
            problem(line, "来源有" + entry.source().length() + "个字，最多" + LONGEST_SOURCE + "个");
        }
    }

    private void checkWord(int line, String word) {
        int length = word.codePointCount(0, word.length());
        if (length < SHORTEST) {
            problem(line, "“" + word + "”太短，词语至少" + SHORTEST + "个字");
        } else if (length > LONGEST) {
            problem(line, "“" + word + "”有" + length + "个字，词语最多" + LONGEST + "个字");
        } else if (!word.codePoints().allMatch(Character::isLetterOrDigit)) {
            problem(line, "“" + word + "”含有标点、空格或符号，词语只能由文字和数字组成");
        }
    }

    /** The same pair counts as one whether it is written as 俗称 or, in either order, as 等同. */
    private void checkDuplicates() {
        Map<List<String>, Integer> first = new HashMap<>();
        entries.forEach((line, entry) -> {
            Integer before = keys(entry)
                    .map(first::get)
                    .filter(each -> each != null)
                    .findFirst()
                    .orElse(null);
            if (before == null) {
                keys(entry).forEach(key -> first.put(key, line));
            } else {
                problem(line, "与第" + before + "行重复：“" + String.join("”“", words(entry)) + "”");
            }
        });
    }

    private static Stream<List<String>> keys(LexiconEntry entry) {
        return entry instanceof Equivalent(String one, String other, String source)
                ? Stream.of(List.of(one, other), List.of(other, one))
                : Stream.of(words(entry));
    }

    /** A colloquial word that comes back to itself over official ones would make each the other's better word. */
    private void checkCycles() {
        Map<String, List<String>> meant = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        entries.forEach((line, entry) -> {
            if (entry instanceof Synonym(String said, String official, String source) && !said.equals(official)) {
                meant.computeIfAbsent(said, word -> new ArrayList<>()).add(official);
                lines.putIfAbsent(said, line);
            }
        });
        Set<String> done = new HashSet<>();
        for (String word : meant.keySet()) {
            List<String> cycle = new Walk(meant, done).cycleFrom(word);
            if (!cycle.isEmpty()) {
                problem(lines.getOrDefault(cycle.getFirst(), 1), "俗称成环：" + String.join(" → ", cycle));
            }
        }
    }

    /** Walks from word to word with a path of its own, so that a long chain cannot exhaust the stack. */
    private record Walk(Map<String, List<String>> meant, Set<String> done) {
        List<String> cycleFrom(String start) {
            List<String> path = new ArrayList<>(List.of(start));
            List<Integer> next = new ArrayList<>(List.of(0));
            while (!path.isEmpty()) {
                String word = path.getLast();
                List<String> following = meant.getOrDefault(word, List.of());
                int at = next.getLast();
                if (at == following.size() || done.contains(word)) {
                    done.add(path.removeLast());
                    next.removeLast();
                    continue;
                }
                next.set(next.size() - 1, at + 1);
                String target = following.get(at);
                int seen = path.indexOf(target);
                if (seen >= 0) {
                    done.addAll(path);
                    return Stream.concat(path.subList(seen, path.size()).stream(), Stream.of(target))
                            .toList();
                }
                path.add(target);
                next.add(0);
            }
            return List.of();
        }
    }

    private void problem(int line, String message) {
        problems.add(new Problem(line, message));
    }
}
