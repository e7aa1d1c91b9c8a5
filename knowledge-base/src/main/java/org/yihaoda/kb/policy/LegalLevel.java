package org.yihaoda.kb.policy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.region.Region;

/**
 * The rank of a text among the sources of law, highest first (PD-21, 立法法 arts. 98–102). Between levels the bot never
 * decides: it shows both texts and refers to the issuing unit.
 */
public enum LegalLevel {
    CONSTITUTION,
    LAW,
    ADMINISTRATIVE_REGULATION,
    LOCAL_REGULATION,
    DEPARTMENT_RULE,
    GOVERNMENT_RULE,
    NORMATIVE_DOCUMENT,
    POLICY_DOCUMENT,
    GUIDE,
    EXPLANATION;

    /** The level of a document, from its kind, its organ and its number. */
    public static LegalLevel of(PolicyDocument document) {
        return of(document.kind(), document.title(), document.issuer(), document.regionCode(), document.number());
    }

    /** The same of a document of which only these are at hand. */
    public static LegalLevel of(
            DocumentKind kind,
            String title,
            @Nullable String issuer,
            @Nullable String region,
            @Nullable DocumentNumber number) {
        return switch (kind) {
            case REGULATION ->
                ofRegulation(title, Optional.ofNullable(issuer).orElse(""), Region.NATION.equals(region));
            case POLICY -> normative(number) ? NORMATIVE_DOCUMENT : POLICY_DOCUMENT;
            case GUIDE -> GUIDE;
            case INTERPRETATION, QUESTIONS, DRAFT, NOTICE, CONTACT -> EXPLANATION;
        };
    }

    private static LegalLevel ofRegulation(String title, String issuer, boolean national) {
        if (Titles.key(title).equals("宪法")) {
            return CONSTITUTION;
        }
        if (issuer.contains("国务院") && !issuer.contains("国务院办公厅")) {
            return ADMINISTRATIVE_REGULATION;
        }
        if (issuer.contains("人民代表大会") || title.endsWith("条例")) {
            return national && !title.endsWith("条例") ? LAW : local(national);
        }
        return national ? DEPARTMENT_RULE : GOVERNMENT_RULE;
    }

    private static LegalLevel local(boolean national) {
        return national ? ADMINISTRATIVE_REGULATION : LOCAL_REGULATION;
    }

    /** 规 in the organ's short form marks a registered normative document: 云政规, 穗府办规. */
    private static boolean normative(@Nullable DocumentNumber number) {
        return number != null && number.organ().contains("规");
    }
}
