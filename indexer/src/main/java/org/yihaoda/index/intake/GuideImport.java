package org.yihaoda.index.intake;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yihaoda.kb.guide.GuideReading;
import org.yihaoda.kb.guide.ServiceGuideReader;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.Guides;

/** Exports of service guides: one JSON object a line, each one guide (WS-02). */
final class GuideImport implements FileImport {
    private static final String GUIDE_FIELD = "\"TASK_CODE\"";
    private static final int HEAD = 1 << 16;

    private final ServiceGuideReader reader;
    private final Guides guides;

    GuideImport(ServiceGuideReader reader, Guides guides) {
        this.reader = reader;
        this.guides = guides;
    }

    @Override
    public boolean takes(Incoming file) throws IOException {
        return file.ending().equals("jsonl") && head(file.path()).contains(GUIDE_FIELD);
    }

    private static String head(Path file) throws IOException {
        try (Reader reader = new java.io.InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            char[] head = new char[HEAD];
            int count = reader.read(head);
            return count < 0 ? "" : new String(head, 0, count);
        }
    }

    @Override
    public void take(Incoming file, Taking run) throws IOException {
        List<String> problems = new ArrayList<>();
        int read = 0;
        int changed = 0;
        int number = 0;
        try (Stream<String> lines = Files.lines(file.path())) {
            for (String line : (Iterable<String>) lines::iterator) {
                number++;
                switch (reader.read(line, number)) {
                    case GuideReading.Read(var guide, var omissions) -> {
                        read++;
                        changed += guides.publish(guide, file.name()) == Documents.Change.UNCHANGED ? 0 : 1;
                        String at = number + "：" + guide.item() + " ";
                        omissions.forEach(
                                each -> problems.add(at + each.field() + "“" + each.value() + "”：" + each.remedy()));
                    }
                    case GuideReading.Rejected rejected ->
                        problems.add(
                                number + "：" + rejected.field() + "“" + rejected.value() + "”：" + rejected.remedy());
                }
            }
        }
        run.tell(file.name(), "", new Outcome.Listed("办事指南", read, changed, problems));
    }
}
