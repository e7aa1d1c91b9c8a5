package org.yihaoda.index.corpus;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.DocumentKind;

/**
 * Which documents alone are looked at.
 *
 * @param kinds empty: all
 * @param issuer 发文机关 as documents give it; null: any
 * @param number 发文字号; null: any
 */
public record Narrowing(
        Set<DocumentKind> kinds,
        @Nullable String issuer,
        @Nullable DocumentNumber number) {
    public static final Narrowing NONE = new Narrowing(Set.of(), null, null);

    public Narrowing {
        kinds = Set.copyOf(kinds);
    }
}
