package org.yihaoda.kb.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All regions, and which stands above which. Codes are GB/T 2260, so a region's ancestors follow from its digits. */
public final class RegionTree {
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private final Map<String, Region> byCode;
    private final Map<String, List<Region>> below;

    private RegionTree(Map<String, Region> byCode) {
        this.byCode = byCode;
        this.below = byCode.values().stream()
                .filter(region -> parent(region).isPresent())
                .collect(Collectors.groupingBy(region -> parent(region).orElseThrow()));
    }

    /** The table that ships with the program, the fictional places of the sample included. */
    public static RegionTree standard() {
        try (InputStream table = Objects.requireNonNull(RegionTree.class.getResourceAsStream("regions.tsv"))) {
            return read(table);
        } catch (IOException e) {
            throw new UncheckedIOException("regions.tsv cannot be read from the program's own jar", e);
        }
    }

    private static RegionTree read(InputStream table) {
        Map<String, Region> regions = new LinkedHashMap<>();
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .forEach(columns -> regions.put(columns[0], new Region(columns[0], columns[1])));
        return new RegionTree(regions);
    }

    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Collection<Region> all() {
        return byCode.values();
    }

    /**
     * The region and those above it, itself first, the nation last: whose rules a citizen of it may rely on (PD-22). What
     * is no code has only the nation above it.
     */
    public List<Region> lineage(String code) {
        if (!CODE.matcher(code).matches()) {
            return find(Region.NATION).stream().toList();
        }
        List<Region> lineage = new ArrayList<>();
        for (String each : List.of(code, code.substring(0, 4) + "00", code.substring(0, 2) + "0000", Region.NATION)) {
            find(each).filter(region -> !lineage.contains(region)).ifPresent(lineage::add);
        }
        return lineage;
    }

    /** Whether the one region is the other or stands above it. */
    public boolean holds(String upper, String lower) {
        return lineage(lower).stream().anyMatch(region -> region.code().equals(upper));
    }

    /** The regions directly below: a province's cities, a city's counties. */
    public List<Region> below(String code) {
        return List.copyOf(below.getOrDefault(code, List.of()));
    }

    private Optional<String> parent(Region region) {
        List<Region> lineage = lineage(region.code());
        return lineage.size() < 2
                ? Optional.empty()
                : Optional.of(lineage.get(1).code());
    }
}
