package org.yihaoda.bot.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yihaoda.index.match.CharacterCounts;
import org.yihaoda.index.text.NormalText;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/**
 * The characters of a question that say what it is about, without those that only put it, that say what is wanted of the matter
 * ({@link AskedThing} compares that) or where (which is compared too).
 *
 * @param characters in their order
 * @param counts how often each stands there
 * @param region the code of the region that the question names; empty without
 */
record Matter(String characters, Map<Integer, Integer> counts, String region) {
    private static final RegionNames REGIONS = new RegionNames(RegionTree.standard());

    /** Going about it in whatever way: who asks 怎么申请 and who asks 怎么办 want the same of a matter. */
    private static final Pattern WAYS =
            Pattern.compile("申请办理|申请|办理|申领|领取|申办|办好|办完|办结|办成|批下来|办下来|审批|享受|支付|发放|拿到|提供|提交|准备|需要|携带|处理|解决"
                    + "|[办领弄拿带批]|[发补收](?=多少|几)|交(?!通|警)|每个月|[一1]个月|每月|每人|一共|总共|现在|目前|今年|请问|想问|咨询|了解|知道|告诉"
                    + "|(?:本|我|咱|咱们|我们|全)(?:市|区|县|省)|东西|钱");

    private static final Pattern WRAPPING =
            Pattern.compile("[的了吗呢吧啊呀么嘛怎样如何什是在有个我你您请问想一下要可以能会得这那咋哪些多少几为中里就都也还被把给让对和与及或些啥]");

    Matter {
        counts = Map.copyOf(counts);
    }

    static Matter of(String question) {
        String normal = NormalText.spelling(question);
        String region = REGIONS.in(normal, "").map(Region::code).orElse("");
        String rest = WAYS.matcher(withoutRegion(normal, region)).replaceAll(" ");
        rest = WRAPPING.matcher(AskedThing.without(rest)).replaceAll(" ");
        int[] characters = rest.codePoints().filter(Character::isLetterOrDigit).toArray();
        Map<Integer, Integer> counts = new HashMap<>();
        Arrays.stream(characters).forEach(each -> counts.merge(each, 1, Integer::sum));
        return new Matter(new String(characters, 0, characters.length), counts, region);
    }

    private static String withoutRegion(String question, String region) {
        String rest = question;
        for (Region each : RegionTree.standard().lineage(region)) {
            rest = rest.replace(each.name(), " ");
            if (each.name().length() > 2) {
                rest = rest.replace(each.name().substring(0, each.name().length() - 1), " ");
            }
        }
        return rest;
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** What it holds and the other one does not, by how rare the characters are. */
    double beyond(Matter other, CharacterCounts rarity) {
        double beyond = 0;
        // In a fixed order, since sums of doubles depend on it.
        for (int each : counts.keySet().stream().sorted().toList()) {
            int more = Objects.requireNonNull(counts.get(each)) - other.counts.getOrDefault(each, 0);
            beyond += Math.max(0, more) * rarity.weight(Character.toString(each));
        }
        return beyond;
    }
}
