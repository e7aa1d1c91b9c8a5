package org.yihaoda.kb.region;

/**
 * An administrative division.
 *
 * @param code six digits of GB/T 2260; 000000 is the nation, 99xxxx are the fictional places of the sample
 * @param name the official name: 云州市
 */
public record Region(String code, String name) {
    public static final String NATION = "000000";

    public Region {
        if (!code.matches("\\d{6}")) {
            throw new IllegalArgumentException("region code is not six digits: was " + code);
        }
    }

    public RegionLevel level() {
        if (code.equals(NATION)) {
            return RegionLevel.NATION;
        }
        if (code.endsWith("0000")) {
            return RegionLevel.PROVINCE;
        }
        return code.endsWith("00") ? RegionLevel.CITY : RegionLevel.COUNTY;
    }
}
