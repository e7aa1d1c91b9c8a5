package org.yihaoda.bot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.yihaoda.index.source.office.SheetTable;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.answer.StandardAnswerReader;
import org.yihaoda.kb.answer.StandardAnswerReading;
import org.yihaoda.kb.answer.StandardAnswerTable;
import org.yihaoda.kb.csv.CsvTable;
import org.yihaoda.kb.csv.CsvText;

/** A file of standard answers (KB-03): CSV or XLSX, by its ending. */
record AnswersFile(Path path) {
    private static final long LARGEST = 64L << 20;

    AnswersFile {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw new CommandFailure(AnswersWording.text("file.ending", path));
        }
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    private boolean isWorkbook() {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    StandardAnswerReading read(StandardAnswerReader reader) {
        try {
            if (Files.size(path) > LARGEST) {
                throw new CommandFailure(AnswersWording.text("file.large", path, LARGEST >> 20));
            }
            byte[] bytes = Files.readAllBytes(path);
            return isWorkbook() ? reader.read(new CsvTable(SheetTable.read(name(), bytes), true)) : reader.read(bytes);
        } catch (IOException e) {
            throw new CommandFailure(AnswersWording.text("file.unreadable", path, e));
        }
    }

    void write(List<StandardAnswer> answers) {
        List<List<String>> rows = StandardAnswerTable.of(answers);
        try {
            Files.write(
                    path,
                    isWorkbook() ? SheetTable.write(AnswersWording.text("file.sheet"), rows) : CsvText.write(rows));
        } catch (IOException e) {
            throw new CommandFailure(AnswersWording.text("file.unwritable", path, e));
        }
    }
}
