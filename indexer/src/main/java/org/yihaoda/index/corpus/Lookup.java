package org.yihaoda.index.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Titles;

/** The documents that a question names: by 发文字号, by a title between 《 and 》, or by being nothing but a title. */
final class Lookup {
    private static final Pattern IN_MARKS = Pattern.compile("《([^《》]{2,100})》");
    private static final int LONGEST_TITLE = 100;
    /** A pasted list of documents is no question about one. */
    private static final int MOST = 5;

    private Lookup() {}

    /** Empty when the question names none. */
    static Optional<Query> in(String question) {
        List<Query> named = new ArrayList<>();
        DocumentNumber.findAll(question).forEach(found -> named.add(PassageFields.ofNumber(found.number())));
        Matcher title = IN_MARKS.matcher(question);
        while (title.find()) {
            named.add(PassageFields.ofTitle(title.group(1)));
        }
        if (question.strip().length() <= LONGEST_TITLE) {
            named.add(PassageFields.ofTitle(question.strip()));
        }
        return named.size() > MOST ? Optional.empty() : Optional.of(any(named));
    }

    /** The numbers and the titles between 《 and 》, folded. */
    static Set<String> names(String question) {
        Stream<String> numbers = DocumentNumber.findAll(question).stream()
                .map(found -> found.number().display());
        Stream<String> titles = IN_MARKS.matcher(question).results().map(title -> Titles.key(title.group(1)));
        return Stream.concat(numbers, titles)
                .map(Titles::folded)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Query any(List<Query> named) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        named.forEach(each -> any.add(each, BooleanClause.Occur.SHOULD));
        return any.build();
    }
}
