package org.yihaoda.kb.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that handles matters (承办单位).
 *
 * @param name the full official name: 云州市清河区教育局
 * @param shortNames what people and pages call it: 清河区教育局, 区教育局
 * @param regionCode six digits of GB/T 2260: the region that it serves
 * @param topics the matters it is responsible for (主管事项): 高龄津贴, 临时救助
 * @param parent the unit above it, by full name; null without
 */
public record Unit(
        String name,
        List<String> shortNames,
        String regionCode,
        List<String> topics,
        @Nullable String parent) {
    public Unit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("unit without a name");
        }
        shortNames = List.copyOf(shortNames);
        topics = List.copyOf(topics);
    }
}
