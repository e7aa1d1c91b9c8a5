package org.yihaoda.index.bench.retrieval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.JudgedLines;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.policy.DocumentReading;
import org.yihaoda.index.source.SourceFiles;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/** Where real texts and questions come from: the evaluation's files, or the pages of our own sample. */
final class RealTexts {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of sentences, those that a citizen might type into a search box. */
    private static final int SHORTEST_QUESTION = 8;

    private static final int LONGEST_QUESTION = 40;

    private RealTexts() {}

    static List<RealText> of(Options options) {
        return options.articles().isPresent() ? ofArticles(options.articles().get()) : ofPages(options.sample());
    }

    private static List<RealText> ofArticles(Path file) {
        List<RealText> texts = new ArrayList<>();
        JudgedLines.read(file, line -> {
            JsonNode node = node(line);
            String content = node.path("content").asText().strip();
            if (content.isEmpty()) {
                throw line.wrong("'content' is missing or blank: name the file of articles");
            }
            texts.add(new RealText(
                    node.path("law").asText().strip(),
                    node.path("article").asText().strip(),
                    content));
        });
        if (texts.isEmpty()) {
            throw new EvaluationException(file + " holds no articles (0 lines): name another file");
        }
        return texts;
    }

    private static List<RealText> ofPages(Path sample) {
        DocumentReader reader = new DocumentReader(new RegionNames(RegionTree.standard()));
        List<RealText> texts = new ArrayList<>();
        for (Path file : SourceFiles.under(List.of(sample))) {
            if (file.toString().endsWith(".html")
                    && reader.read(bytes(file), file.toString()) instanceof DocumentReading.Document read) {
                texts.addAll(clauses(read.document()));
            }
        }
        return texts;
    }

    private static List<RealText> clauses(PolicyDocument document) {
        return document.clauses().stream()
                .filter(clause -> !clause.text().isBlank())
                .map(clause -> new RealText(document.title(), clause.path().display(), clause.text()))
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read (" + e + "): check its permissions", e);
        }
    }

    /** The questions of the file, or sentences of the texts; at most so many as are to be asked. */
    static List<String> questions(Options options, List<RealText> texts) {
        List<String> all = new ArrayList<>();
        if (options.questions().isPresent()) {
            JudgedLines.read(options.questions().get(), line -> {
                String question = node(line).path("question").asText().strip();
                if (question.isEmpty()) {
                    throw line.wrong("'question' is missing or blank: name the file of questions");
                }
                all.add(question);
            });
        } else {
            texts.stream()
                    .flatMap(text -> text.sentences().stream())
                    .map(String::strip)
                    .filter(each -> each.length() >= SHORTEST_QUESTION && each.length() <= LONGEST_QUESTION)
                    .distinct()
                    .forEach(all::add);
        }
        return spread(all, options.asked());
    }

    /** So many of them, from all parts of the list. */
    static <T> List<T> spread(List<T> all, int wanted) {
        int count = Math.min(wanted, all.size());
        List<T> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(all.get((int) ((long) i * all.size() / count)));
        }
        return some;
    }

    private static JsonNode node(JudgedLines.Line line) {
        try {
            return JSON.readTree(line.text());
        } catch (JsonProcessingException e) {
            throw line.wrong("is broken JSON (" + e.getOriginalMessage() + "): write one whole object a line");
        }
    }
}
