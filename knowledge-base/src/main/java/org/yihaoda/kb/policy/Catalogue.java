package org.yihaoda.kb.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the portal's 索引号 table catalogues a document (PD-05).
 *
 * @param indexNumber 索引号
 * @param unifiedNumber 统一编号 of a normative document
 * @param jointIssuers 联合发文单位 besides the first issuer
 * @param topic 主题分类 as printed: 综合政务/政府立法
 * @param genre 公文种类, from the table or the title's last word
 * @param serviceObject 服务对象
 * @param keywords 主题词
 * @param summary 内容概述
 */
public record Catalogue(
        @Nullable String indexNumber,
        @Nullable String unifiedNumber,
        List<String> jointIssuers,
        @Nullable String topic,
        @Nullable Genre genre,
        @Nullable String serviceObject,
        List<String> keywords,
        @Nullable String summary) {
    public static final Catalogue EMPTY = new Catalogue(null, null, List.of(), null, null, null, List.of(), null);

    public Catalogue {
        jointIssuers = List.copyOf(jointIssuers);
        keywords = List.copyOf(keywords);
    }
}
