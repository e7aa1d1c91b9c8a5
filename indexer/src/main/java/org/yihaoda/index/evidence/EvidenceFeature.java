package org.yihaoda.index.evidence;

/**
 * What is weighed of the first passage that was found. The run and the leads are multiplied by how much of the question the
 * passage holds: standing out from other documents means nothing when none of them is about the matter.
 */
public enum EvidenceFeature {
    /** Of the question's vector and the passage's. */
    COSINE("cosine"),
    /** How much of the question stands nowhere in the document, in words of the rarest kind. */
    MISSING("missing"),
    /** The longest stretch of the question that stands in the document as it was asked, by the question's length. */
    LONGEST_RUN("longestRun"),
    /** By how much the passage's score leads that of the best other document. */
    LEAD("lead"),
    /** By how much the passage holds more of the question's words than the third best other document. */
    COVERAGE_LEAD("coverageLead"),
    /** 1 when the question names a region and the document does too. */
    PLACE_HELD("placeHeld"),
    /** 1 when the question names a region and the document does not. */
    PLACE_MISSING("placeMissing");

    private final String key;

    EvidenceFeature(String key) {
        this.key = key;
    }

    /** As the file of weights writes it. */
    String key() {
        return key;
    }
}
