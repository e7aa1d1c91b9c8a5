package org.yihaoda.index.match;

/** What is weighed of two questions; all of it is the same when they change places. */
public enum MatchFeature {
    /** Of the moved vectors. */
    COSINE("cosine"),
    SHARED_CHARACTERS("sharedCharacters"),
    /** Long questions that ask the same lie further apart than short ones. */
    LENGTH("length"),
    /** And differences between them tell more. */
    COSINE_BY_LENGTH("cosineByLength");

    private final String key;

    MatchFeature(String key) {
        this.key = key;
    }

    /** As the file of weights writes it. */
    String key() {
        return key;
    }

    /** The values of all features, in the order of the enumeration. */
    public static double[] of(QuestionText one, QuestionText other, CharacterCounts characters) {
        double cosine = cosine(one.vector(), other.vector());
        double length = StrictMath.log(length(one)) + StrictMath.log(length(other));
        // Characters are summed from one side first, which rounds otherwise the other way about.
        boolean ordered = one.letters().compareTo(other.letters()) <= 0;
        double shared = ordered ? characters.shared(one, other) : characters.shared(other, one);
        double[] values = new double[values().length];
        values[COSINE.ordinal()] = cosine;
        values[SHARED_CHARACTERS.ordinal()] = shared;
        values[LENGTH.ordinal()] = length;
        values[COSINE_BY_LENGTH.ordinal()] = cosine * length;
        return values;
    }

    private static int length(QuestionText question) {
        return Math.max(1, question.letters().length());
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (double) one[i] * other[i];
        }
        return sum;
    }
}
