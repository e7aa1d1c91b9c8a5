package org.yihaoda.bot.screen;

import java.util.List;

/** What a matter is more precisely, where the channel depends on it, with the special lines to name, the first one first. */
public enum Cause {
    /** Fire, people trapped, leaking gas (QA-30). */
    FIRE(Matter.EMERGENCY, "119"),
    /** Danger to body or property by others (QA-30). */
    CRIME(Matter.EMERGENCY, "110"),
    /** Illness and injury (QA-30). */
    INJURY(Matter.EMERGENCY, "120"),
    /** An accident on the road (QA-30). */
    TRAFFIC_ACCIDENT(Matter.EMERGENCY, "122", "120"),
    /** HL-06 1: courts. */
    LITIGATION(Matter.LEGAL_CHANNEL, "12348"),
    /** HL-06 1: arbitration, of labour disputes above all. */
    ARBITRATION(Matter.LEGAL_CHANNEL, "12333", "12348"),
    /** HL-06 1: administrative reconsideration. */
    RECONSIDERATION(Matter.LEGAL_CHANNEL, "12348"),
    /** HL-06 1: discipline inspection and supervision. */
    DISCIPLINE(Matter.LEGAL_CHANNEL, "12388"),
    /** HL-06 2: letters and visits. */
    PETITION(Matter.LEGAL_CHANNEL),
    /** Gangs, and police, prosecutors and judges who break rules. */
    GANG_CRIME(Matter.REPORT, "12337"),
    /** The state's leaders, system and unity. */
    POLITICAL(Matter.SENSITIVE),
    /** How to break the law. */
    ILLEGAL(Matter.SENSITIVE),
    /** Hate against groups of people. */
    DISCRIMINATION(Matter.SENSITIVE),
    /** State and trade secrets. */
    SECRET(Matter.SENSITIVE);

    private final Matter matter;
    private final List<String> lines;

    Cause(Matter matter, String... lines) {
        this.matter = matter;
        this.lines = List.of(lines);
    }

    public Matter matter() {
        return matter;
    }

    /** Numbers of {@link org.yihaoda.kb.directory.SpecialLines}. */
    public List<String> lines() {
        return lines;
    }
}
