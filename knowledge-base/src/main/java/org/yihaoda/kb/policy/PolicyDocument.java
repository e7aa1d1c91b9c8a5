package org.yihaoda.kb.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.validity.Validity;

/**
 * One published text with what identifies and governs it (PD-05). What a page does not say is null, never guessed.
 *
 * @param id 16 hexadecimal digits, stable over re-imports, see {@link DocumentIds}
 * @param number 发文字号
 * @param issuer 发文机关
 * @param regionCode the region whose rule it is (GB/T 2260), from the issuer; null when it cannot be told
 * @param indexNumber 索引号
 * @param signedOn 成文日期
 * @param publishedOn 发布日期
 * @param validity what the document itself says of its term; other documents' repeals are held apart
 * @param repeals what this document says of others
 * @param interprets the policy that an interpretation explains
 * @param clauses in reading order
 * @param sourceUrl the official page
 * @param sourceName the file that was read
 */
public record PolicyDocument(
        String id,
        DocumentKind kind,
        String title,
        @Nullable DocumentNumber number,
        @Nullable String issuer,
        @Nullable String regionCode,
        @Nullable String indexNumber,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate publishedOn,
        Validity validity,
        List<Repeal> repeals,
        @Nullable Reference interprets,
        List<Clause> clauses,
        @Nullable String sourceUrl,
        String sourceName) {
    public PolicyDocument {
        repeals = List.copyOf(repeals);
        clauses = List.copyOf(clauses);
    }
}
