package org.yihaoda.index.source;

/** The fields that describe a document (PD-05), by the identifiers of the domain, and where its page stands in its site. */
public enum Field {
    /** 索引号. */
    INDEX_NUMBER("indexNo"),
    /** 标题. */
    TITLE("title"),
    /** 发文字号. */
    DOCUMENT_NUMBER("docNo"),
    /** 统一编号. */
    UNIFIED_NUMBER("unifiedNo"),
    /** 发文机关. */
    ISSUER("issuer"),
    /** 联合发文单位. */
    JOINT_ISSUERS("jointIssuers"),
    /** 主题分类. */
    TOPIC("topicClass"),
    /** 公文种类. */
    GENRE("genre"),
    /** 服务对象. */
    SERVICE_OBJECT("serviceObject"),
    /** 主题词. */
    KEYWORDS("keywords"),
    /** 成文日期. */
    SIGNED_ON("signedDate"),
    /** 印发日期. */
    ISSUED_ON("issuedDate"),
    /** 发布日期. */
    PUBLISHED_ON("publishedDate"),
    /** 施行日期. */
    EFFECTIVE_ON("effectiveDate"),
    /** 有效期至: the last day. */
    VALID_UNTIL("validUntil"),
    /** 失效日期, 废止日期: the first day without force. */
    ENDED_ON("expireDate"),
    /** 有效性. */
    VALIDITY("validity"),
    /** 公开方式. */
    OPENNESS("openAttr"),
    /** 内容概述. */
    SUMMARY("abstract"),
    /** 来源: where the page says that its text comes from. */
    FROM("origin"),
    /** The publishing site's name. */
    SITE("site"),
    /** The site's column: 政策解读. */
    COLUMN("column"),
    /** The page's own address. */
    ADDRESS("url");

    private final String identifier;

    Field(String identifier) {
        this.identifier = identifier;
    }

    /** The name in reports and JSON. */
    public String identifier() {
        return identifier;
    }
}
