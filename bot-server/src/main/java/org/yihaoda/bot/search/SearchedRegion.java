package org.yihaoda.bot.search;

import org.yihaoda.kb.region.Region;

/** The region whose documents, and those above it, are searched. */
public record SearchedRegion(Region region, Origin origin) {
    /** What decided it. */
    public enum Origin {
        /** The parameter. */
        CHOSEN,
        /** A name in the words. */
        WORDS,
        SITE
    }
}
