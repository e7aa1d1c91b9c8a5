package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.yihaoda.bot.site.Site;

/** {@code Channel} of the contract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelWire(
        String name, String telephone, @Nullable String note) {
    public static ChannelWire from(Site.Hotline hotline) {
        return new ChannelWire(
                hotline.name(), hotline.telephone(), hotline.note().isEmpty() ? null : hotline.note());
    }
}
