package org.yihaoda.kb.answer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.yihaoda.kb.region.RegionTree;

/** Files of standard answers for tests: a whole row, of which single cells are changed. */
public final class AnswerFile {
    private static final StandardAnswerReader READER = new StandardAnswerReader(RegionTree.standard());

    private final StringBuilder text = new StringBuilder(header());

    public static String header() {
        return Arrays.stream(AnswerColumn.values()).map(AnswerColumn::header).collect(Collectors.joining(",")) + "\n";
    }

    /** A row without fault, but for these cells: header, value, header, value. */
    public AnswerFile row(String code, String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (AnswerColumn column : AnswerColumn.values()) {
            row.put(column.header(), right(column, code));
        }
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        text.append(row.values().stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .append('\n');
        return this;
    }

    private static String right(AnswerColumn column, String code) {
        return switch (column) {
            case CODE -> code;
            case CATEGORIES -> "民生/养老";
            case TITLE -> code + "津贴发多少钱？";
            case VARIANTS -> code + "津贴标准是多少；每月" + code + "津贴多少";
            case SHORT_TEXT -> "每人每月60元。";
            case FULL_TEXT -> "每月10日前发放。\n不设收入条件。";
            case PLAIN_TEXT -> "满80就有。";
            case KIND -> "热点问答";
            case KEYWORDS -> "津贴、养老";
            case REGIONS -> "990100";
            case AUDIENCE -> "老年人";
            case OWNER -> "云州市民政局";
            case TELEPHONE -> "0000-8004220";
            case SOURCES -> "云民规〔2025〕2号 第三条；《云州市甲办法》第二部分第（一）项";
            case EFFECTIVE -> "2025-04-01";
            case EXPIRES -> "2030/4/1";
            case REVIEW -> "2027年1月1日";
            case VISIBILITY -> "公开";
            case STATE -> "已发布";
            case VERSION -> "2";
            case EDITOR -> "编辑甲";
            case APPROVER -> "审核乙";
            case APPROVED_ON -> "2025-12-01";
        };
    }

    public String text() {
        return text.toString();
    }

    public StandardAnswerReading read() {
        return READER.read(text().getBytes(StandardCharsets.UTF_8));
    }

    /** The one answer of a file of one row without fault. */
    public static StandardAnswer answer(String code, String... cells) {
        return new AnswerFile().row(code, cells).read().answers().getFirst();
    }
}
