package org.yihaoda.kb.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises a region in words: an issuer's name (广州市天河区教育局), a site's name, a citizen's question (QA-11). The deepest
 * region wins that the other names around it do not contradict; a name borne by several regions (市中区) counts only when
 * a name above it stands in the same words.
 */
public final class RegionNames {
    private static final Set<String> NATIONAL = Set.of("中华人民共和国", "国务院", "全国人民代表大会", "全国人大常委会");
    private static final Set<String> TOO_COMMON = Set.of("城区", "郊区", "矿区", "市区", "东区", "西区");
    /** What makes a street of the place's name before it; 路政, 路网 and the like are matters of the place itself. */
    private static final Pattern STREET = Pattern.compile("[东西南北中]?(?:[一二三四五六七八九十]?[路街巷](?![政桥灯况网道])|大道|大街)");

    private static final int SHORTEST = 2;

    private final RegionTree tree;
    private final Map<String, List<Region>> byName = new HashMap<>();
    /** The length of the longest name that begins with these two characters; few places of a text begin one. */
    private final Map<Integer, Integer> longestByHead = new HashMap<>();

    public RegionNames(RegionTree tree) {
        this.tree = tree;
        for (Region region : tree.all()) {
            for (String name : names(region)) {
                byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(region);
                longestByHead.merge(head(name, 0), name.length(), Math::max);
            }
        }
    }

    /**
     * The region that the words name.
     *
     * @param context more words around them, which only help to tell regions of the same name apart
     */
    public Optional<Region> in(String words, String context) {
        List<List<Region>> mentioned = mentioned(words);
        List<List<Region>> around = new ArrayList<>(mentioned);
        if (mentioned.stream().anyMatch(namesakes -> namesakes.size() > 1)) {
            around.addAll(mentioned(context));
        }
        Optional<Region> deepest = mentioned.stream()
                .flatMap(List::stream)
                .filter(region -> agrees(region, around))
                .reduce((a, b) -> b.level().compareTo(a.level()) > 0 ? b : a);
        return deepest.or(() -> national(words, mentioned.isEmpty()));
    }

    /** A ministry is named 某某部 alone; 某区委宣传部 and 某党支部 are none. */
    private Optional<Region> national(String words, boolean alone) {
        boolean named = NATIONAL.stream().anyMatch(words::contains)
                || alone && words.matches("(?!.*(?:委|干部|支部))\\p{IsHan}{2,12}部(?:办公厅)?");
        return named ? tree.find(Region.NATION) : Optional.empty();
    }

    /** A shared name needs one of its ancestors beside it; a name of its own does not. */
    private boolean agrees(Region region, List<List<Region>> mentioned) {
        boolean alone = mentioned.stream().anyMatch(namesakes -> namesakes.size() == 1 && namesakes.contains(region));
        return alone
                || mentioned.stream()
                        .filter(namesakes -> !namesakes.contains(region))
                        .anyMatch(namesakes ->
                                tree.lineage(region.code()).stream().anyMatch(namesakes::contains));
    }

    private List<List<Region>> mentioned(String words) {
        List<List<Region>> mentioned = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            int length = longestNameAt(words, at);
            if (length > 0 && !isStreet(words, at + length)) {
                mentioned.add(byName.get(words.substring(at, at + length)));
            }
            at += Math.max(1, length);
        }
        return mentioned;
    }

    /** 北京路 and 南京西街 lie in other cities. */
    private static boolean isStreet(String words, int end) {
        return STREET.matcher(words).region(end, words.length()).lookingAt();
    }

    private int longestNameAt(String words, int at) {
        if (at + SHORTEST > words.length()) {
            return 0;
        }
        int longest = longestByHead.getOrDefault(head(words, at), 0);
        for (int length = Math.min(longest, words.length() - at); length >= SHORTEST; length--) {
            if (byName.containsKey(words.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static int head(String words, int at) {
        return words.charAt(at) << Character.SIZE | words.charAt(at + 1);
    }

    /** The official name; for provinces and cities also the name that people say, 广州 for 广州市. */
    private static Set<String> names(Region region) {
        String name = region.name();
        Set<String> names = new LinkedHashSet<>();
        if (!TOO_COMMON.contains(name) && name.length() >= SHORTEST && region.level() != RegionLevel.NATION) {
            names.add(name);
        }
        if (region.level() == RegionLevel.PROVINCE || region.level() == RegionLevel.CITY) {
            names.add(name.replaceFirst("(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|省|市|地区)$", ""));
        }
        return names.stream().filter(each -> each.length() >= SHORTEST).collect(Collectors.toSet());
    }
}
