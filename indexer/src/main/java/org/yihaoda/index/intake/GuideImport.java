package org.yihaoda.index.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yihaoda.kb.guide.GuideReading;
import org.yihaoda.kb.guide.ServiceGuideReader;
import org.yihaoda.kb.store.Documents;
import org.yihaoda.kb.store.Guides;

/** Exports of service guides: one JSON object a line, each one guide (WS-02). */
final class GuideImport implements FileImport {
    private static final String GUIDE_FIELD = "\"TASK_CODE\"";

    private final ServiceGuideReader reader;
    private final Guides guides;

    GuideImport(ServiceGuideReader reader, Guides guides) {
        this.reader = reader;
        this.guides = guides;
    }

    @Override
    public Set<String> endings() {
        return Set.of("jsonl");
    }

    @Override
    public Outcome take(Path file) throws IOException {
        List<String> problems = new ArrayList<>();
        int read = 0;
        int changed = 0;
        int number = 0;
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                number++;
                if (number == 1 && !line.contains(GUIDE_FIELD)) {
                    return new Outcome.Skipped("no export of service guides: its first line has no " + GUIDE_FIELD);
                }
                if (reader.read(line, number) instanceof GuideReading.Read(var guide, var omissions)) {
                    read++;
                    changed += guides.publish(guide, file.toString()) == Documents.Change.UNCHANGED ? 0 : 1;
                    String at = number + "：" + guide.item() + " ";
                    omissions.forEach(
                            each -> problems.add(at + each.field() + "“" + each.value() + "”：" + each.remedy()));
                } else if (reader.read(line, number) instanceof GuideReading.Rejected rejected) {
                    problems.add(number + "：" + rejected.field() + "“" + rejected.value() + "”：" + rejected.remedy());
                }
            }
        }
        return new Outcome.Listed("办事指南", read, changed, problems);
    }
}
