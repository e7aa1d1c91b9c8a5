package org.yihaoda.index.reader;

/** Which of the question's pairs of characters, and characters, a text holds: a bit for each. */
record Held(long pairs, long characters) {
    static final Held NOTHING = new Held(0, 0);

    Held with(Held other) {
        return new Held(pairs | other.pairs, characters | other.characters);
    }

    Held without(Held other) {
        return new Held(pairs & ~other.pairs, characters & ~other.characters);
    }

    Held shared(Held other) {
        return new Held(pairs & other.pairs, characters & other.characters);
    }
}
