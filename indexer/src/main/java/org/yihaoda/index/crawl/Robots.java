package org.yihaoda.index.crawl;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a robots.txt says to one crawler (RFC 9309): the rules of its groups, else those of {@code *}, else none. */
final class Robots {
    static final Robots ALLOWS_ALL = new Robots(List.of(), Duration.ZERO);

    private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z-]+)\\s*:\\s*([^#]*?)\\s*(?:#.*)?");
    private static final Pattern PRODUCT = Pattern.compile("\\*|[A-Za-z_-]+");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,7}(?:\\.\\d{1,3})?");

    private record Rule(String pattern, boolean allows) {}

    private static final class Group {
        private final List<String> agents = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private Duration delay = Duration.ZERO;
        private boolean begun;
    }

    private final List<Rule> rules;
    private final Duration delay;

    private Robots(List<Rule> rules, Duration delay) {
        this.rules = rules;
        this.delay = delay;
    }

    /** The rules for the crawler of this User-Agent header. */
    static Robots read(String text, String userAgent) {
        List<Group> groups = groups(text);
        List<Group> own = named(groups, product(userAgent));
        List<Group> held = own.isEmpty() ? named(groups, "*") : own;
        return new Robots(
                held.stream().flatMap(group -> group.rules.stream()).toList(),
                held.stream().map(group -> group.delay).max(Duration::compareTo).orElse(Duration.ZERO));
    }

    private static List<Group> named(List<Group> groups, String product) {
        return groups.stream().filter(group -> group.agents.contains(product)).toList();
    }

    private static String product(String agent) {
        Matcher product = PRODUCT.matcher(agent);
        return product.lookingAt() ? product.group().toLowerCase(Locale.ROOT) : "";
    }

    private static List<Group> groups(String text) {
        List<Group> groups = new ArrayList<>();
        Group current = new Group();
        for (String written : text.replace("\uFEFF", "").split("\\r\\n|\\r|\\n")) {
            Matcher line = LINE.matcher(written);
            if (!line.matches()) {
                continue;
            }
            String value = line.group(2);
            switch (line.group(1).toLowerCase(Locale.ROOT)) {
                case "user-agent" -> {
                    if (current.begun || groups.isEmpty()) {
                        current = new Group();
                        groups.add(current);
                    }
                    current.agents.add(product(value));
                }
                case "allow", "disallow" -> {
                    current.begun = true;
                    if (!value.isEmpty()) {
                        boolean allows = line.group(1).equalsIgnoreCase("allow");
                        current.rules.add(new Rule(spelled(value), allows));
                    }
                }
                case "crawl-delay" -> {
                    current.begun = true;
                    current.delay = seconds(value).orElse(current.delay);
                }
                default -> {} // Sitemaps and what others invented end no group.
            }
        }
        return groups;
    }

    private static Optional<Duration> seconds(String value) {
        return SECONDS.matcher(value).matches()
                ? Optional.of(Duration.ofMillis((long) (Double.parseDouble(value) * 1000)))
                : Optional.empty();
    }

    /** The time that the site asks to leave between two requests; zero when it asks for none. */
    Duration delay() {
        return delay;
    }

    /** Whether path and query may be asked: the longest rule that fits decides, Allow when two are as long. */
    boolean allows(String pathAndQuery) {
        if (pathAndQuery.equals("/robots.txt")) {
            return true;
        }
        String asked = spelled(pathAndQuery);
        int longest = -1;
        boolean allows = true;
        for (Rule rule : rules) {
            int length = rule.pattern().length();
            if (length >= longest && fits(rule.pattern(), asked)) {
                allows = length == longest ? allows || rule.allows() : rule.allows();
                longest = length;
            }
        }
        return allows;
    }

    /** Part by part from the left, so that no pattern, however written, takes long. */
    private static boolean fits(String pattern, String path) {
        boolean anchored = pattern.endsWith("$");
        String[] parts = (anchored ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(parts[0])) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (last && anchored) {
                return path.length() - parts[i].length() >= at && path.endsWith(parts[i]);
            }
            int found = path.indexOf(parts[i], at);
            if (found < 0) {
                return false;
            }
            at = found + parts[i].length();
        }
        return !anchored || at == path.length();
    }

    /** One spelling of what percent signs can spell in several ways. */
    private static String spelled(String path) {
        StringBuilder spelled = new StringBuilder();
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int each = bytes[i] & 0xff;
            boolean escaped = each == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0;
            if (escaped) {
                each = hex(bytes[i + 1]) * 16 + hex(bytes[i + 2]);
                i += 2;
            }
            boolean plain = Character.isLetterOrDigit(each) && each < 0x80 || "-._~".indexOf(each) >= 0;
            if (each >= 0x80 || escaped && !plain) {
                spelled.append(String.format(Locale.ROOT, "%%%02X", each));
            } else {
                spelled.append((char) each);
            }
        }
        return spelled.toString();
    }

    private static int hex(byte digit) {
        return Character.digit(digit, 16);
    }
}
