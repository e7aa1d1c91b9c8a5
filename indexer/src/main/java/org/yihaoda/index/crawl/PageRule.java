package org.yihaoda.index.crawl;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which links of a list page lead to documents; when both are given, both must agree.
 *
 * @param address found in the address of every document page
 * @param links a CSS selector of the links
 */
public record PageRule(@Nullable Pattern address, @Nullable String links) {}
