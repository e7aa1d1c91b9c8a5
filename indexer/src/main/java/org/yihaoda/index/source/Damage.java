package org.yihaoda.index.source;

/** What saving, converting and reposting do to a text (PD-02). */
public enum Damage {
    /** A character was lost, and only its place is known. */
    LOST_CHARACTER,
    /** A digit of a number, a date or a 文号 was lost: what is read there may be wrong. */
    LOST_DIGIT,
    /** The name of an entity without its sign: ldquo; */
    ENTITY_TAIL,
    /** A tag without its opening sign, which took the character before it along: /div> */
    TAG_TAIL,
    /** Text read in a wrong encoding. */
    MOJIBAKE,
    /** A character of a font's private area, which means nothing without the font. */
    PRIVATE_USE,
    /** Characters that are never printed. */
    INVISIBLE
}
