package org.yihaoda.bot.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yihaoda.index.embed.Embedder;
import org.yihaoda.index.eval.faq.JudgedPairs;
import org.yihaoda.index.eval.policies.EvidenceExamples;
import org.yihaoda.index.fit.EvidenceExample;
import picocli.CommandLine.Option;

/** The files that evidence is fitted on and measured with. */
final class EvidenceFiles {
    @Option(names = "--documents", paramLabel = "FILE", required = true, descriptionKey = "option.documents")
    private Path documents = Path.of("");

    @Option(names = "--questions", paramLabel = "FILE", required = true, descriptionKey = "option.answered")
    private Path questions = Path.of("");

    @Option(names = "--unanswerable", paramLabel = "FILE", required = true, descriptionKey = "option.unanswerable")
    private Path unanswerable = Path.of("");

    List<EvidenceExample> examples(Settings settings) {
        Path folder = settings.folder(settings.configuration(), "evaluation").resolve("evaluation");
        try (Embedder embedder = Embedder.load()) {
            return EvidenceExamples.of(
                    documents, questions, unanswerable, folder, embedder, new SearchProgress(new ProgressBar()));
        }
    }

    /** The SHA-256 of each by its name. */
    Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        Stream.of(documents, questions, unanswerable)
                .forEach(each -> digests.put(String.valueOf(each.getFileName()), JudgedPairs.digest(each)));
        return digests;
    }
}
