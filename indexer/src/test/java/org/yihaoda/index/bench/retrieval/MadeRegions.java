package org.yihaoda.index.bench.retrieval;

import java.util.List;

/** Whose rule a made-up document is, and from where a question is asked: one nation, five provinces of ten cities each. */
final class MadeRegions {
    private static final String NATION = "100000";
    private static final int PROVINCES = 5;
    private static final int CITIES = 10;

    private MadeRegions() {}

    /** Three documents in ten are the nation's, three a province's, four a city's. */
    static String ofDocument(int number) {
        int province = number / 10 % PROVINCES;
        return switch (number % 10) {
            case 0, 1, 2 -> NATION;
            case 3, 4, 5 -> province(province);
            default -> city(province, number / (10 * PROVINCES) % CITIES);
        };
    }

    /** The region itself first, then those above it. */
    static List<String> ofQuestion(int number) {
        int province = number % PROVINCES;
        return List.of(city(province, number / PROVINCES % CITIES), province(province), NATION);
    }

    private static String province(int number) {
        return (90 + number) + "0000";
    }

    private static String city(int province, int number) {
        return (90 + province) + String.format("%02d00", number + 1);
    }
}
