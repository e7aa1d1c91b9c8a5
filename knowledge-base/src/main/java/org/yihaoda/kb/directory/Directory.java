package org.yihaoda.kb.directory;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionTree;

/**
 * The units of one portal with their telephones, and the special lines. A short name or a matter leads only to the asker's
 * own region and those above it, nearest first: 区教育局 asked for in 临江区 is never that of 清河区.
 */
public final class Directory {
    private final List<DirectoryEntry> entries;
    private final SpecialLines lines;
    private final RegionTree regions;
    private final Set<String> numbers;

    public Directory(List<DirectoryEntry> entries, SpecialLines lines, RegionTree regions) {
        this.entries = List.copyOf(entries);
        this.lines = lines;
        this.regions = regions;
        this.numbers = numbers(entries, lines);
    }

    /** Units of this full name anywhere, then units of this short name from the asker's region upwards. */
    public List<Unit> named(String name, String regionCode) {
        Stream<Unit> full = units().filter(unit -> unit.name().equals(name));
        Stream<Unit> brief =
                nearestFirst(units().filter(unit -> unit.shortNames().contains(name)), regionCode).stream();
        return Stream.concat(full, brief).distinct().toList();
    }

    /**
     * Units whose matters stand in the words, a question or a title; the nearest region first, within it the more exact
     * matter.
     */
    public List<Unit> responsibleFor(String words, String regionCode) {
        Comparator<Unit> exactFirst = Comparator.comparingInt((Unit unit) -> longestTopic(unit, words))
                .reversed();
        return nearestFirst(
                units().filter(unit -> longestTopic(unit, words) > 0).sorted(exactFirst), regionCode);
    }

    /** Empty for a unit that is not in the directory. */
    public List<Contact> contacts(Unit unit) {
        return entries.stream()
                .filter(entry -> entry.unit().equals(unit))
                .flatMap(entry -> entry.contacts().stream())
                .toList();
    }

    public List<DirectoryEntry> entries() {
        return entries;
    }

    public SpecialLines lines() {
        return lines;
    }

    /**
     * Whether the number, however it is written, is one of a unit or a special line, also behind an area code. What is no
     * number is not known, so that an invented one is never shown.
     */
    public boolean knowsPhone(String phone) {
        return PhoneNumber.of(phone)
                .map(PhoneNumber::number)
                .filter(number -> numbers.contains(number) || isSpecialLine(number))
                .isPresent();
    }

    /** Every known number without extensions, those of the special lines included. */
    public Set<String> knownPhones() {
        return numbers;
    }

    private boolean isSpecialLine(String number) {
        return lines.find(number.substring(number.indexOf('-') + 1)).isPresent();
    }

    private Stream<Unit> units() {
        return entries.stream().map(DirectoryEntry::unit);
    }

    /** Units that do not serve the region are left out; the order of equals is kept. */
    private List<Unit> nearestFirst(Stream<Unit> units, String regionCode) {
        List<String> lineage =
                regions.lineage(regionCode).stream().map(Region::code).toList();
        return units.filter(unit -> lineage.contains(unit.regionCode()))
                .sorted(Comparator.comparingInt(unit -> lineage.indexOf(unit.regionCode())))
                .toList();
    }

    private static int longestTopic(Unit unit, String words) {
        return unit.topics().stream()
                .filter(words::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static Set<String> numbers(List<DirectoryEntry> entries, SpecialLines lines) {
        Stream<String> ofUnits = entries.stream()
                .flatMap(entry -> entry.contacts().stream())
                .flatMap(contact -> Stream.ofNullable(contact.phone()))
                .map(PhoneNumber::number);
        Stream<String> ofLines = lines.all().stream().map(SpecialLine::number);
        return Stream.concat(ofUnits, ofLines)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }
}
