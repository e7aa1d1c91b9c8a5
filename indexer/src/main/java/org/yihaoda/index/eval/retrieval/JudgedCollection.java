package org.yihaoda.index.eval.retrieval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.eval.JudgedLines;

/**
 * Articles and questions that fit together. The articles' texts are never held, but read again from their file; each has a
 * place, counted from 0 in the order of the file.
 */
final class JudgedCollection {
    /** Takes one article after the other, in the order of their places. */
    interface Reader {
        void read(int place, Article article);
    }

    private final Path articles;
    private final List<JudgedQuestion> questions;
    /** Places by id. */
    private final Map<String, Integer> places;

    private final List<String> ids;

    private JudgedCollection(Path articles, List<JudgedQuestion> questions, Map<String, Integer> places) {
        this.articles = articles;
        this.questions = List.copyOf(questions);
        this.places = places;
        this.ids = List.copyOf(places.keySet());
    }

    static JudgedCollection open(Path articles, Path questions, Extent extent) {
        Set<String> all = articleIds(articles);
        List<JudgedQuestion> judged = questions(questions, articles, all);
        List<JudgedQuestion> used = new ArrayList<>();
        for (int i = 0; i < judged.size() && used.size() < extent.questions(); i++) {
            if (extent.takesQuestion(i)) {
                used.add(judged.get(i));
            }
        }
        return new JudgedCollection(articles, used, places(all, used, extent));
    }

    private static Set<String> articleIds(Path articles) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        JudgedLines.read(articles, line -> {
            String id = JudgedJson.article(line).id();
            Integer earlier = lines.putIfAbsent(id, line.number());
            if (earlier != null) {
                throw line.wrong("id '" + id + "' stands in line " + earlier + " already: give each article its own");
            }
        });
        if (lines.isEmpty()) {
            throw new EvaluationException(articles + " holds no articles (0 lines): name another file");
        }
        return lines.keySet();
    }

    private static List<JudgedQuestion> questions(Path file, Path articles, Set<String> known) {
        List<JudgedQuestion> questions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        JudgedLines.read(file, line -> {
            JudgedQuestion question = JudgedJson.question(line);
            if (!ids.add(question.id())) {
                throw line.wrong("id '" + question.id() + "' has come before: give each question its own");
            }
            question.relevant().stream()
                    .filter(id -> !known.contains(id))
                    .sorted()
                    .findFirst()
                    .ifPresent(id -> {
                        throw line.wrong("question '" + question.id() + "' names article '" + id + "', which "
                                + articles + " does not hold: name the articles that belong to these questions");
                    });
            questions.add(question);
        });
        if (questions.isEmpty()) {
            throw new EvaluationException(file + " holds no questions (0 lines): name another file");
        }
        return questions;
    }

    private static Map<String, Integer> places(Set<String> all, List<JudgedQuestion> questions, Extent extent) {
        Set<String> relevant =
                questions.stream().flatMap(each -> each.relevant().stream()).collect(Collectors.toSet());
        Map<String, Integer> places = new LinkedHashMap<>();
        int line = 0;
        for (String id : all) {
            if (extent.takesArticle(line++) || relevant.contains(id)) {
                places.put(id, places.size());
            }
        }
        return places;
    }

    /** How many articles there are. */
    int size() {
        return ids.size();
    }

    List<JudgedQuestion> questions() {
        return questions;
    }

    String id(int place) {
        return ids.get(place);
    }

    int place(String id) {
        return Objects.requireNonNull(places.get(id));
    }

    Set<Integer> relevant(JudgedQuestion question) {
        return question.relevant().stream().map(this::place).collect(Collectors.toSet());
    }

    void read(Reader reader) {
        JudgedLines.read(articles, line -> {
            Article article = JudgedJson.article(line);
            Integer place = places.get(article.id());
            if (place != null) {
                reader.read(place, article);
            }
        });
    }
}
