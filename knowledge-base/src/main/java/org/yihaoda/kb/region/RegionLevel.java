package org.yihaoda.kb.region;

/** The levels of government that issue rules, widest first. */
public enum RegionLevel {
    NATION,
    PROVINCE,
    CITY,
    COUNTY
}
