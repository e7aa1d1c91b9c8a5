package org.yihaoda.index.eval.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yihaoda.index.eval.EvaluationException;
import org.yihaoda.index.passage.Passage;
import org.yihaoda.kb.policy.PolicyDocument;

/**
 * What an import makes of judged documents.
 *
 * @param passages of all documents, in their order
 * @param refused which documents an import would hold back, and why
 */
record ReadPolicies(List<Read> documents, List<Placed> passages, List<String> refused) {
    /** A document that can be found, by its place in the file. */
    record Read(int place, PolicyDocument document, List<Placed> passages) {}

    /**
     * A passage of the document in that place.
     *
     * @param text what baselines search and vectors are made of
     */
    record Placed(int place, Passage passage, String text) {}

    static ReadPolicies of(PolicyCollection collection) {
        PolicyReader reader = new PolicyReader();
        List<Read> documents = new ArrayList<>();
        List<Placed> passages = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (JudgedPolicy policy : collection.documents()) {
            int place = collection.place(policy.id());
            switch (reader.read(policy)) {
                case PolicyReader.Reading.Read(PolicyDocument document, List<Passage> own) -> {
                    List<Placed> placed = own.stream()
                            .map(each -> new Placed(place, each, each.underTitle(document.title())))
                            .toList();
                    documents.add(new Read(place, document, placed));
                    passages.addAll(placed);
                }
                case PolicyReader.Reading.Refused(String reason) -> refused.add(policy.id() + ": " + reason);
            }
        }
        if (passages.isEmpty()) {
            throw new EvaluationException(
                    "none of the " + collection.documents().size() + " documents can be read, the first because "
                            + refused.getFirst() + ": name another file");
        }
        return new ReadPolicies(documents, passages, refused);
    }

    /** The documents of these passages, each where its first passage stands. */
    int[] documentsOf(int[] places) {
        return IntStream.of(places)
                .map(each -> passages.get(each).place())
                .distinct()
                .toArray();
    }
}
