package org.yihaoda.kb.lexicon;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One thing that the lexicon knows, and who says so. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LexiconEntry.Synonym.class, name = "synonym"),
    @JsonSubTypes.Type(value = LexiconEntry.Equivalent.class, name = "equivalent"),
    @JsonSubTypes.Type(value = LexiconEntry.CustomWord.class, name = "word")
})
public sealed interface LexiconEntry {
    /** Where the entry comes from: a rule, a hotline's record, an editor. */
    String source();

    /** What citizens say, and the word of the rules for it; never the other way, since the rule's word is the wider one. */
    record Synonym(String said, String official, String source) implements LexiconEntry {}

    /** Two words of one meaning, each found by the other. */
    record Equivalent(String one, String other, String source) implements LexiconEntry {}

    /** A word that must stay whole, as the name of a scheme or a certificate. */
    record CustomWord(String word, String source) implements LexiconEntry {}
}
