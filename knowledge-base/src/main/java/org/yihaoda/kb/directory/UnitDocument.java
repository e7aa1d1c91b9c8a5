package org.yihaoda.kb.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.ClausePath;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Source;
import org.yihaoda.kb.policy.SourceAuthority;

/** A unit of the directory as a document, so that its telephones and hours are found and cited like any other text. */
public final class UnitDocument {
    private static final ResourceBundle WORDING =
            ResourceBundle.getBundle("org.yihaoda.kb.directory.unit", Locale.ROOT);
    private static final String BETWEEN = "、";
    private static final int ID_BYTES = 8;

    /** A way to reach a unit. */
    public enum Way {
        PHONE,
        HOURS,
        ADDRESS
    }

    private UnitDocument() {}

    /** @param sourceName the file that the directory was read from */
    public static PolicyDocument of(DirectoryEntry entry, String sourceName) {
        Unit unit = entry.unit();
        return new PolicyDocument(
                id(unit),
                DocumentKind.CONTACT,
                unit.name() + WORDING.getString("title"),
                null,
                unit.name(),
                unit.regionCode(),
                Dates.UNKNOWN,
                new Catalogue(null, null, List.of(), null, null, null, unit.topics(), null),
                PageMarks.NONE,
                new Source(null, sourceName, null, SourceAuthority.of(null, true)),
                List.of(),
                List.of(new Clause("c1", ClausePath.NONE, 0, "", lines(entry))),
                List.of());
    }

    /** What people may call the unit of such a document, the full name first. */
    public static List<String> names(String title, String text) {
        String suffix = WORDING.getString("title");
        String name = title.endsWith(suffix) ? title.substring(0, title.length() - suffix.length()) : title;
        String label = WORDING.getString("names");
        Stream<String> brief = text.lines()
                .filter(line -> line.startsWith(label))
                .flatMap(line -> Stream.of(line.substring(label.length()).split(BETWEEN)));
        return Stream.concat(Stream.of(name), brief).toList();
    }

    /** The lines of such a document that tell how to reach the unit. */
    public static List<String> ways(String text) {
        return text.lines()
                .filter(line -> Stream.of("names", "topics").noneMatch(key -> line.startsWith(WORDING.getString(key))))
                .toList();
    }

    /** Whether such a document tells that way. */
    public static boolean tells(String text, Way way) {
        String label = WORDING.getString(way.name().toLowerCase(Locale.ROOT)).replaceFirst("：$", "");
        return text.lines().anyMatch(line -> line.startsWith(label));
    }

    private static List<Block> lines(DirectoryEntry entry) {
        Unit unit = entry.unit();
        List<String> lines = new ArrayList<>();
        add(lines, "names", String.join(BETWEEN, unit.shortNames()));
        entry.contacts().forEach(contact -> add(lines, contact));
        stated(entry, Contact::hours).forEach(hours -> add(lines, "hours", hours));
        stated(entry, Contact::address).forEach(address -> add(lines, "address", address));
        add(lines, "topics", String.join(BETWEEN, unit.topics()));
        return lines.stream().<Block>map(Block.Paragraph::new).toList();
    }

    private static void add(List<String> lines, Contact contact) {
        if (contact.phone() != null) {
            String label = contact.purpose() == null
                    ? WORDING.getString("phone")
                    : MessageFormat.format(WORDING.getString("phone.purpose"), contact.purpose());
            lines.add(label + contact.phone().text());
        }
    }

    private static void add(List<String> lines, String key, String text) {
        if (!text.isEmpty()) {
            lines.add(WORDING.getString(key) + text);
        }
    }

    private static List<String> stated(DirectoryEntry entry, Function<Contact, @Nullable String> what) {
        return entry.contacts().stream()
                .map(what)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The same for the same unit, whatever the directory says of it. */
    private static String id(Unit unit) {
        try {
            byte[] name = (unit.regionCode() + " " + unit.name()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name), 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java: install a complete JDK 25", e);
        }
    }
}
