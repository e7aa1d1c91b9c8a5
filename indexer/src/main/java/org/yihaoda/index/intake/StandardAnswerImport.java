package org.yihaoda.index.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.yihaoda.kb.answer.StandardAnswerReader;
import org.yihaoda.kb.answer.StandardAnswerReading;
import org.yihaoda.kb.csv.CsvTable;
import org.yihaoda.kb.store.StandardAnswers;

/** Lists of standard answers, known by their header: the answers of a file take the place of those that came from it before. */
final class StandardAnswerImport implements FileImport {
    private static final long LARGEST = 256L << 20;
    private static final int HEAD = 1 << 14;

    private final StandardAnswerReader reader;
    private final StandardAnswers answers;

    StandardAnswerImport(StandardAnswerReader reader, StandardAnswers answers) {
        this.reader = reader;
        this.answers = answers;
    }

    @Override
    public boolean takes(Incoming file) throws IOException {
        return file.ending().equals("csv") && StandardAnswerReader.isHeader(headers(file.path()));
    }

    /** Of the first line alone, since the file may be large. */
    private static List<String> headers(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        int end = 0;
        while (end < head.length && head[end] != '\n') {
            end++;
        }
        return CsvTable.read(Arrays.copyOf(head, end)).map(CsvTable::headers).orElse(List.of());
    }

    @Override
    public void take(Incoming file, Taking run) throws IOException {
        if (Files.size(file.path()) > LARGEST) {
            run.tell(
                    file.name(),
                    "",
                    new Outcome.Failed("larger than 256 MiB: give the standard answers in several files"));
            return;
        }
        StandardAnswerReading reading = reader.read(Files.readAllBytes(file.path()));
        List<String> problems = reading.problems().stream()
                .map(each -> each.row() + "：" + each.column() + "“" + each.value() + "”：" + each.remedy())
                .toList();
        if (!reading.readable()) {
            // What the file held before stays: its header was broken, not its answers taken back.
            run.tell(file.name(), "", new Outcome.Failed("no standard answers: " + String.join("; ", problems)));
            return;
        }
        int changed = answers.replace(file.name(), reading.answers());
        run.tell(file.name(), "", new Outcome.Listed("标准答复", reading.answers().size(), changed, problems));
    }
}
