package org.yihaoda.kb.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihaoda.kb.lexicon.LexiconException.Problem;

/**
 * Reads a lexicon file: UTF-8 with or without BOM, a header with 类别, 词语, 对应词 and 来源 in any order, one entry a line,
 * columns parted by tabs; lines that begin with # are comments. It is taken whole or not at all.
 */
public final class LexiconReader {
    private static final int MOST_PROBLEMS = 50;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Integer, LexiconEntry> entries = new LinkedHashMap<>();
    private List<LexiconColumn> columns = List.of();

    private LexiconReader() {}

    /** @throws LexiconException with every problem and its line */
    public static List<LexiconEntry> read(byte[] file) {
        LexiconReader reader = new LexiconReader();
        reader.readLines(reader.text(file));
        if (reader.problems.isEmpty()) {
            reader.problems.addAll(LexiconChecks.problems(reader.entries));
        }
        reader.refuse();
        return List.copyOf(reader.entries.values());
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new LexiconException(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
        }
    }

    private String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problem(1, "文件不是UTF-8编码，请另存为UTF-8编码的文本文件");
            return "";
        }
    }

    private void readLines(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    List.of(line.split("\t", -1)).stream().map(String::strip).toList();
            if (!columns.isEmpty()) {
                readRow(i + 1, cells);
            } else if (!readHeader(i + 1, cells)) {
                return;
            }
        }
        if (columns.isEmpty() && problems.isEmpty()) {
            problem(1, "文件没有内容，首行应为列标题：" + LexiconColumn.headers("、"));
        }
    }

    private boolean readHeader(int line, List<String> cells) {
        List<LexiconColumn> read = new ArrayList<>();
        for (String cell : cells) {
            LexiconColumn.of(cell)
                    .ifPresentOrElse(
                            read::add,
                            () -> problem(line, "没有名为“" + cell + "”的列，可用的列是" + LexiconColumn.headers("、") + "，以制表符分隔"));
        }
        for (LexiconColumn column : LexiconColumn.values()) {
            long count = read.stream().filter(column::equals).count();
            if (count != 1 && problems.isEmpty()) {
                problem(line, (count == 0 ? "缺少“" : "重复了“") + column.header() + "”列");
            }
        }
        columns = read;
        return problems.isEmpty();
    }

    private void readRow(int line, List<String> cells) {
        if (cells.size() != columns.size()) {
            problem(line, "有" + cells.size() + "列，应为" + columns.size() + "列，各列以制表符分隔，空列也要保留制表符");
            return;
        }
        String kind = cell(cells, LexiconColumn.KIND);
        String word = cell(cells, LexiconColumn.WORD);
        String meant = cell(cells, LexiconColumn.MEANT);
        String source = cell(cells, LexiconColumn.SOURCE);
        switch (kind) {
            case LexiconText.SYNONYM -> entries.put(line, new LexiconEntry.Synonym(word, meant, source));
            case LexiconText.EQUIVALENT -> entries.put(line, new LexiconEntry.Equivalent(word, meant, source));
            case LexiconText.CUSTOM_WORD -> {
                if (!meant.isEmpty()) {
                    problem(line, "类别为“" + kind + "”时，对应词应留空，现为“" + meant + "”");
                }
                entries.put(line, new LexiconEntry.CustomWord(word, source));
            }
            default -> problem(line, "类别“" + kind + "”无法识别，应为" + LexiconText.KINDS);
        }
    }

    private String cell(List<String> cells, LexiconColumn column) {
        return cells.get(columns.indexOf(column));
    }

    private void problem(int line, String message) {
        problems.add(new Problem(line, message));
    }
}
