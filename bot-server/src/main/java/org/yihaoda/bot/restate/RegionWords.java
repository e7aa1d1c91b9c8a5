package org.yihaoda.bot.restate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionLevel;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/**
 * Reads a region in a question: its name, a county's short name where it is near (历下), and 我们县, which is the citizen's
 * (QA-11).
 */
final class RegionWords {
    private static final Pattern OURS = Pattern.compile(
            "(?:在)?(?<ours>(?:我们|咱们|咱|俺们|本|我)(?:这个)?(?<level>省|市|县|区|这里|这儿|这边|这|地)(?:里)?)(?!户|居民|人|业务|中|块|种|次|项|个|类|期)(?:的|那边|这边)?");
    private static final Pattern LEVEL_NAME = Pattern.compile("(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治[区州县]|省|市|地区|新区|区|县)$");
    private static final String AFTER = "(?:的居民|市民|居民|户籍|户口|那边|那里|这边|的(?!话)|人(?=[，,]))?";
    private static final String SHORT_AFTER = "(?=呢|那边|这边|那里|也|的|人|和|能|可以|有|怎|要|[？?，,。]|$)";

    private final RegionTree tree;
    private final RegionNames names;

    RegionWords(RegionTree tree, RegionNames names) {
        this.tree = tree;
        this.names = names;
    }

    Optional<Found> in(String text, Optional<Region> own) {
        return named(text, own).or(() -> near(text, own)).or(() -> ours(text, own));
    }

    private Optional<Found> named(String text, Optional<Region> own) {
        return names.in(text, lineage(own))
                .filter(region -> !region.code().equals(Region.NATION))
                .flatMap(region -> found(region, text, variants(region)));
    }

    /** A name that several regions bear is the one near the citizen. */
    private String lineage(Optional<Region> own) {
        return own.stream()
                .flatMap(region -> tree.lineage(region.code()).stream())
                .map(Region::name)
                .collect(Collectors.joining(" "));
    }

    /** With the names of those above it before: 示例省云州市清河区. */
    private Optional<Found> found(Region region, String text, String name) {
        String above = tree.lineage(region.code()).stream()
                .skip(1)
                .filter(each -> !each.code().equals(Region.NATION))
                .map(RegionWords::variants)
                .collect(Collectors.joining("|"));
        String before = above.isEmpty() ? "" : "(?:" + above + ")*";
        Matcher matcher = Pattern.compile("(?:我是|我在|我们|在|到)?" + before + "(?:" + name + ")" + AFTER)
                .matcher(text);
        return matcher.find()
                ? Optional.of(new Found(Slot.region(region), matcher.start(), matcher.end()))
                : Optional.empty();
    }

    private static String variants(Region region) {
        String brief = brief(region);
        return Pattern.quote(region.name()) + (brief.length() < 2 ? "" : "|" + Pattern.quote(brief));
    }

    private static String brief(Region region) {
        return LEVEL_NAME.matcher(region.name()).replaceFirst("");
    }

    private Optional<Found> near(String text, Optional<Region> own) {
        return own.map(Region::code)
                .flatMap(code -> neighbours(code)
                        .filter(region -> brief(region).length() > 1 && text.contains(brief(region)))
                        .flatMap(region -> found(region, text, Pattern.quote(brief(region)) + SHORT_AFTER).stream())
                        .findFirst());
    }

    /** The counties of the citizen's city. */
    private Stream<Region> neighbours(String code) {
        return tree.below(code.substring(0, 4) + "00").stream();
    }

    private Optional<Found> ours(String text, Optional<Region> own) {
        Matcher matcher = OURS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Slot slot = own.flatMap(region -> ofLevel(region, matcher.group("level")))
                .map(Slot::region)
                .orElseGet(() -> new Slot(SlotKind.REGION, "", matcher.group("ours"), false));
        return Optional.of(new Found(slot, matcher.start(), matcher.end()));
    }

    private Optional<Region> ofLevel(Region own, String level) {
        List<RegionLevel> meant = switch (level) {
            case "省" -> List.of(RegionLevel.PROVINCE);
            case "市" -> List.of(RegionLevel.CITY);
            case "县", "区" -> List.of(RegionLevel.COUNTY);
            default -> List.of(own.level());
        };
        return tree.lineage(own.code()).stream()
                .filter(region -> meant.contains(region.level()))
                .findFirst();
    }
}
