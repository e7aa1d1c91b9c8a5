package org.yihaoda.index.bench.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a question is to Solr: BM25 over the same fields with the same weights as ours, and the nearest vectors, with the same
 * date and region inside both.
 */
final class SolrRequests {
    private static final Pattern SYNTAX = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{N}]+");
    private static final String WORDS = "{!edismax qf='title^1.4 headings^1.2 text' tie=0.3 mm=1 sow=false v=$words}";
    private static final int CHANNEL = 100;

    private SolrRequests() {}

    /** The ids of one channel. */
    static String words(Question question) {
        List<SolrClient.Parameter> request = filtered(question);
        request.add(new SolrClient.Parameter("q", WORDS));
        request.add(words(question.text()));
        request.addAll(ids());
        return SolrClient.form(request);
    }

    /** The ids of the other channel; Solr lets the filters into a search that is nearest vectors alone. */
    static String vectors(Question question) {
        List<SolrClient.Parameter> request = filtered(question);
        request.add(new SolrClient.Parameter("q", "{!knn f=vector topK=" + CHANNEL + "}" + vector(question)));
        request.addAll(ids());
        return SolrClient.form(request);
    }

    /** The texts of what was found, after both channels. */
    static String texts(List<String> ids) {
        return SolrClient.form(List.of(
                new SolrClient.Parameter("q", "{!terms f=id}" + String.join(",", ids)),
                new SolrClient.Parameter("fl", "*"),
                new SolrClient.Parameter("rows", String.valueOf(ids.size()))));
    }

    /** Both channels in one request, scores added up: less than ours does, and the least that Solr can do. */
    static String both(Question question, int limit) {
        List<SolrClient.Parameter> request = filtered(question);
        request.add(new SolrClient.Parameter("q", "{!bool should=$byWords should=$byVector}"));
        request.add(new SolrClient.Parameter("byWords", WORDS));
        request.add(words(question.text()));
        request.add(new SolrClient.Parameter(
                "byVector",
                "{!knn f=vector topK=" + CHANNEL + " preFilter=$regions preFilter=$from preFilter=$to}"
                        + vector(question)));
        request.add(new SolrClient.Parameter("fl", "*,score"));
        request.add(new SolrClient.Parameter("rows", String.valueOf(limit)));
        return SolrClient.form(request);
    }

    private static List<SolrClient.Parameter> filtered(Question question) {
        long day = MadeDocument.AS_OF.toEpochDay();
        return new ArrayList<>(List.of(
                new SolrClient.Parameter("regions", "{!terms f=region}" + String.join(",", question.regions())),
                new SolrClient.Parameter("from", "from:[* TO " + day + "]"),
                new SolrClient.Parameter("to", "to:[" + day + " TO *]"),
                new SolrClient.Parameter("fq", "{!query v=$regions}"),
                new SolrClient.Parameter("fq", "{!query v=$from}"),
                new SolrClient.Parameter("fq", "{!query v=$to}")));
    }

    /** Without marks that Solr would take for its syntax. */
    private static SolrClient.Parameter words(String text) {
        return new SolrClient.Parameter(
                "words", SYNTAX.matcher(text).replaceAll(" ").strip());
    }

    private static List<SolrClient.Parameter> ids() {
        return List.of(
                new SolrClient.Parameter("fl", "id,score"), new SolrClient.Parameter("rows", String.valueOf(CHANNEL)));
    }

    private static String vector(Question question) {
        return Arrays.toString(question.vector()).replace(" ", "");
    }
}
