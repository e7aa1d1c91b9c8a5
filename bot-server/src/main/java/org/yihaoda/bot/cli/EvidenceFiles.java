package org.yihaoda.bot.cli;

import java.nio.file.Path;
import java.util.ArrayList;
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
    private List<Path> documents = List.of();

    @Option(names = "--questions", paramLabel = "FILE", required = true, descriptionKey = "option.answered")
    private List<Path> questions = List.of();

    @Option(names = "--unanswerable", paramLabel = "FILE", required = true, descriptionKey = "option.unanswerable")
    private List<Path> unanswerable = List.of();

    /** Of all sets, one after the other; each has its own documents. */
    List<EvidenceExample> examples(Settings settings) {
        if (documents.size() != questions.size() || documents.size() != unanswerable.size()) {
            throw new CommandFailure(
                    "--documents is given " + documents.size() + " times, --questions " + questions.size()
                            + " times, --unanswerable " + unanswerable.size() + " times: give all three for each set");
        }
        Path folder = settings.folder(settings.configuration(), "evaluation").resolve("evaluation");
        List<EvidenceExample> examples = new ArrayList<>();
        try (Embedder embedder = Embedder.load()) {
            for (int i = 0; i < documents.size(); i++) {
                examples.addAll(EvidenceExamples.of(
                        documents.get(i),
                        questions.get(i),
                        unanswerable.get(i),
                        folder,
                        embedder,
                        new SearchProgress(new ProgressBar())));
            }
        }
        return examples;
    }

    /** The SHA-256 of each by its name. */
    Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        Stream.of(documents, questions, unanswerable)
                .flatMap(List::stream)
                .forEach(each -> digests.put(String.valueOf(each.getFileName()), JudgedPairs.digest(each)));
        return digests;
    }
}
