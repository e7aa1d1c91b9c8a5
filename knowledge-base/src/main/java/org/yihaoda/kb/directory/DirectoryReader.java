package org.yihaoda.kb.directory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.csv.CsvTable;
import org.yihaoda.kb.region.RegionTree;

/**
 * Reads the directory that an office keeps as a CSV file (RFC 4180; UTF-8, with or without BOM, or GB18030 as a
 * spreadsheet saves it). The header is 单位名称,简称,行政区划代码,主管事项,电话,办公时间,地址,备注, in any order, and 上级单位
 * when wanted. One row is one unit. A row without name, without known region or that repeats a unit is left out, of a bad
 * telephone only the number; each is reported, nothing is thrown.
 */
public final class DirectoryReader {
    private final RegionTree regions;

    public DirectoryReader(RegionTree regions) {
        this.regions = regions;
    }

    public DirectoryReading read(byte[] file) {
        List<RowProblem> problems = new ArrayList<>();
        Optional<CsvTable> table = CsvTable.read(file);
        if (table.isEmpty()) {
            problems.add(new RowProblem(0, "文件", "", "文件编码无法识别，请另存为UTF-8编码的CSV文件"));
            return new DirectoryReading(List.of(), problems);
        }
        List<List<String>> lines = table.get().lines();
        if (!table.get().whole()) {
            problems.add(new RowProblem(lines.size() + 1, "整行", "", "引号不成对，本行及以后各行未读取，请检查引号后重新导入"));
        }
        List<String> headers = table.get().headers();
        DirectoryColumn.missingFrom(headers)
                .forEach(column -> problems.add(
                        new RowProblem(1, column.header(), "", "缺少“" + column.header() + "”列，请在首行补上该列标题")));
        return problems.stream().anyMatch(problem -> problem.row() == 1)
                ? new DirectoryReading(List.of(), problems)
                : new DirectoryReading(entries(headers, lines, problems), problems);
    }

    private List<DirectoryEntry> entries(List<String> headers, List<List<String>> lines, List<RowProblem> problems) {
        List<DirectoryEntry> entries = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (int at = 1; at < lines.size(); at++) {
            DirectoryRow row = new DirectoryRow(at + 1, headers, lines.get(at));
            boolean empty = row.cells().stream().allMatch(String::isBlank);
            Unit unit = empty ? null : unit(row, problems);
            if (unit == null) {
                continue;
            }
            if (seen.add(List.of(unit.name(), unit.regionCode()))) {
                entries.add(new DirectoryEntry(unit, contacts(row, problems), row.get(DirectoryColumn.NOTE)));
            } else {
                problems.add(row.problem(DirectoryColumn.NAME, "同一单位重复出现，本行未导入，请合并为一行"));
            }
        }
        return entries;
    }

    private @Nullable Unit unit(DirectoryRow row, List<RowProblem> problems) {
        String name = row.get(DirectoryColumn.NAME);
        if (name == null) {
            problems.add(row.problem(DirectoryColumn.NAME, "单位名称为空，本行未导入，请填写单位全称"));
        }
        String region = row.get(DirectoryColumn.REGION);
        boolean known = region != null && regions.find(region).isPresent();
        if (!known) {
            problems.add(row.problem(DirectoryColumn.REGION, "行政区划代码不存在，本行未导入，请填写六位代码，例如990101"));
        }
        return name == null || region == null || !known
                ? null
                : new Unit(
                        name,
                        row.list(DirectoryColumn.SHORT_NAMES),
                        region,
                        row.list(DirectoryColumn.TOPICS),
                        row.get(DirectoryColumn.PARENT));
    }

    /** One for each number; one without number when the row tells only where or when. */
    private static List<Contact> contacts(DirectoryRow row, List<RowProblem> problems) {
        String hours = row.get(DirectoryColumn.HOURS);
        String address = row.get(DirectoryColumn.ADDRESS);
        List<Contact> contacts = phones(row, problems).stream()
                .map(phone -> new Contact(phone.label(), phone.number(), hours, address))
                .toList();
        boolean placeOnly = contacts.isEmpty() && (hours != null || address != null);
        return placeOnly ? List.of(new Contact(null, null, hours, address)) : contacts;
    }

    private static List<Phone> phones(DirectoryRow row, List<RowProblem> problems) {
        String cell = row.get(DirectoryColumn.PHONE);
        if (cell == null) {
            return List.of();
        }
        PhoneText read = PhoneText.read(cell);
        read.unread()
                .forEach(digits -> problems.add(new RowProblem(
                        row.number(), DirectoryColumn.PHONE.header(), digits, "不是有效的电话号码，该号码未导入，请核对位数和区号")));
        if (read.phones().isEmpty() && read.unread().isEmpty()) {
            problems.add(row.problem(DirectoryColumn.PHONE, "没有可识别的电话号码，请填写区号和号码，例如0000-8001234"));
        }
        return read.phones();
    }
}
