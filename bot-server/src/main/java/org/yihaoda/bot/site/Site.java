package org.yihaoda.bot.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One portal that asks through this installation (WS-09).
 *
 * @param id as in its address, {@code /sites/county}
 * @param region the region whose rules are used when the citizen names none
 * @param scope the region that questions may be about, with those below and above it; null: any
 * @param allowedOrigins origins of foreign pages that may ask for this site
 * @param theme accent colour, {@code #rrggbb}
 * @param examples questions offered at the start
 */
public record Site(
        String id,
        String name,
        String region,
        @Nullable String scope,
        Hotline hotline,
        List<String> allowedOrigins,
        String theme,
        List<String> examples) {
    /** Whom to call when there is no answer (QA-22). */
    public record Hotline(String name, String telephone, String note) {}

    public Site {
        allowedOrigins = List.copyOf(allowedOrigins);
        examples = List.copyOf(examples);
    }
}
