package org.yihaoda.index.corpus;

import com.fasterxml.jackson.core.type.TypeReference;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.yihaoda.index.text.NormalText;
import org.yihaoda.kb.answer.StandardAnswer;
import org.yihaoda.kb.store.Json;

/**
 * The fields of the index of standard answers: an entry for each question that one answers, and one for the answer itself, so
 * that a hundred thousand questions do not each carry their answer.
 */
final class AnswerFields {
    /** Pairs of the question's characters. */
    static final String BIGRAMS = "bigrams";

    static final String VECTOR = "vector";
    static final String CODE = "code";
    static final String QUESTION = "question";
    /** The code again, in the answer's own entry alone. */
    private static final String ANSWER = "answer";

    private static final String CONTENT = "content";

    private AnswerFields() {}

    static Document question(String code, String question, float[] vector) {
        Document fields = new Document();
        fields.add(new StringField(CODE, code, Field.Store.YES));
        fields.add(new StoredField(QUESTION, question));
        fields.add(new TextField(BIGRAMS, NormalText.spelling(question), Field.Store.NO));
        fields.add(new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
        return fields;
    }

    static Document answer(StandardAnswer answer) {
        Document fields = new Document();
        fields.add(new StringField(CODE, answer.code(), Field.Store.NO));
        fields.add(new StringField(ANSWER, answer.code(), Field.Store.NO));
        fields.add(new StoredField(CONTENT, Json.write(answer)));
        return fields;
    }

    static Term ofCode(String code) {
        return new Term(CODE, code);
    }

    static Query answerOf(String code) {
        return new TermQuery(new Term(ANSWER, code));
    }

    static StandardAnswer read(Document fields) {
        return Json.read(fields.get(CONTENT), new TypeReference<StandardAnswer>() {});
    }
}
