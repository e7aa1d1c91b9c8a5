package org.yihaoda.kb.decision;

import org.jspecify.annotations.Nullable;

/**
 * One matter of a yearly catalogue of major administrative decisions.
 *
 * @param name 决策事项名称 as printed
 * @param unit 承办单位
 * @param planned 计划完成时间 as printed; null when the catalogue has none
 * @param year the catalogue's year
 * @param regionCode whose catalogue it is; null when unknown
 * @param catalogueId the document that announces it
 * @param subject what its pages have in common, see {@link org.yihaoda.kb.naming.Titles#subject}
 */
public record DecisionMatter(
        String name,
        String unit,
        @Nullable String planned,
        @Nullable Integer year,
        @Nullable String regionCode,
        String catalogueId,
        String subject) {}
