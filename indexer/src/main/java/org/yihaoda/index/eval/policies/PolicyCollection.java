package org.yihaoda.index.eval.policies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.JudgedLines;

/**
 * Documents and questions that fit together. A document has a place, counted from 0 in the order of its file.
 *
 * @param places by id
 */
record PolicyCollection(List<JudgedPolicy> documents, List<PolicyQuestion> questions, Map<String, Integer> places) {
    static PolicyCollection open(Path documents, Path questions) {
        Map<String, Integer> places = new HashMap<>();
        List<JudgedPolicy> policies = documents(documents, places);
        return new PolicyCollection(policies, questions(questions, documents, places), places);
    }

    private static List<JudgedPolicy> documents(Path file, Map<String, Integer> places) {
        List<JudgedPolicy> documents = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        JudgedLines.read(file, line -> {
            JudgedPolicy document = JudgedPolicy.of(line);
            Integer earlier = lines.putIfAbsent(document.id(), line.number());
            if (earlier != null) {
                throw line.wrong("docid '" + document.id() + "' stands in line " + earlier
                        + " already: give each document its own");
            }
            places.put(document.id(), documents.size());
            documents.add(document);
        });
        if (documents.isEmpty()) {
            throw new EvaluationException(file + " holds no documents (0 lines): name another file");
        }
        return documents;
    }

    private static List<PolicyQuestion> questions(Path file, Path documents, Map<String, Integer> places) {
        List<PolicyQuestion> questions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        JudgedLines.read(file, line -> {
            PolicyQuestion question = PolicyQuestion.of(line);
            if (!ids.add(question.id())) {
                throw line.wrong("id '" + question.id() + "' has come before: give each question its own");
            }
            if (!places.containsKey(question.document())) {
                throw line.wrong("question '" + question.id() + "' names document '" + question.document() + "', which "
                        + documents + " does not hold: name the documents that belong to these questions");
            }
            questions.add(question);
        });
        if (questions.isEmpty()) {
            throw new EvaluationException(file + " holds no questions (0 lines): name another file");
        }
        return questions;
    }

    int place(String id) {
        return Objects.requireNonNull(places.get(id));
    }

    String id(int place) {
        return documents.get(place).id();
    }

    /** The document that the question names, and all others that hold the answer verbatim. */
    Set<Integer> right(PolicyQuestion question) {
        String answer = JudgedPolicy.unspaced(question.answer());
        Set<Integer> right = IntStream.range(0, documents.size())
                .filter(place -> question.also().contains(id(place))
                        || !answer.isEmpty() && documents.get(place).holds(answer))
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        right.add(place(question.document()));
        return right;
    }
}
