package org.yihaoda.index.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The 索引号 table that government pages carry, in whatever markup: a label in one cell and the value in the next, or
 * 「标签：值」 in one element. Label names differ from portal to portal (PD-05).
 */
final class LabelledValues {
    private static final Map<String, List<String>> SYNONYMS = Map.ofEntries(
            Map.entry("indexNumber", List.of("索引号", "信息索引号", "信息索引")),
            Map.entry("unifiedNumber", List.of("统一编号", "登记号", "统一登记号")),
            Map.entry("number", List.of("发文字号", "文号", "文件编号", "发文文号", "发布文号")),
            Map.entry("issuer", List.of("发文机关", "发布机构", "发文机构", "制定机关", "发布单位", "发文单位")),
            Map.entry("jointIssuers", List.of("联合发文单位", "联合发文机关")),
            Map.entry("source", List.of("信息来源", "来源")),
            Map.entry("topic", List.of("主题分类", "组配分类", "信息分类")),
            Map.entry("genre", List.of("体裁分类", "公文种类", "文种", "体裁")),
            Map.entry("serviceObject", List.of("服务对象")),
            Map.entry("keywords", List.of("主题词", "关键词")),
            Map.entry("summary", List.of("内容概述")),
            Map.entry("signedOn", List.of("成文日期", "生成日期")),
            Map.entry("issuedOn", List.of("印发日期", "发文日期")),
            Map.entry("publishedOn", List.of("发布日期", "公开日期", "发布时间")),
            Map.entry("effectiveOn", List.of("实施日期", "施行日期", "生效日期")),
            Map.entry("validUntil", List.of("有效期至", "有效期限至", "截止日期")),
            Map.entry("endedOn", List.of("失效日期", "废止日期")),
            Map.entry("openness", List.of("公开方式", "公开属性", "公开类型")),
            Map.entry("title", List.of("标题", "名称", "文件名称", "信息名称")),
            Map.entry("validity", List.of("有效性", "时效性", "公文时效", "效力状态", "有效性状态", "时效")));
    private static final int LONGEST = 120;

    private final Map<String, String> values = new LinkedHashMap<>();

    LabelledValues(Document page) {
        for (Element element : page.select("td, th, dt, dd, li, p, span, label, b, strong, div, em, i")) {
            String text = fold(element.text());
            if (!text.isEmpty() && text.length() <= LONGEST) {
                SYNONYMS.forEach((key, labels) -> labels.forEach(label -> read(key, label, text, element)));
                several(text);
            }
        }
    }

    /** 「发布日期：2026-02-20　　来源：云州市民政局」: several pairs in one line. */
    private void several(String text) {
        String[] parts = text.split(" {2,}");
        if (parts.length < 2) {
            return;
        }
        for (String part : parts) {
            SYNONYMS.forEach((key, labels) -> labels.stream()
                    .filter(label -> part.startsWith(label + ":") && part.indexOf(':', label.length() + 1) < 0)
                    .forEach(label -> values.putIfAbsent(
                            key, part.substring(label.length() + 1).strip())));
        }
    }

    private void read(String key, String label, String text, Element element) {
        if (values.containsKey(key) || !text.startsWith(label)) {
            return;
        }
        String rest = text.substring(label.length());
        if (rest.isEmpty() || rest.equals(":")) {
            next(element).filter(value -> !value.isEmpty()).ifPresent(value -> values.put(key, value));
        } else if (rest.startsWith(":") && rest.indexOf(':', 1) < 0) {
            values.put(key, rest.substring(1).strip());
        }
    }

    private static Optional<String> next(Element element) {
        Element sibling = element.nextElementSibling();
        if (sibling != null) {
            return Optional.of(fold(sibling.text())).filter(value -> value.length() <= LONGEST);
        }
        String own = element.parent() == null ? "" : fold(element.parent().ownText());
        return Optional.of(own);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    /** 「索 引 号：」 and 「索引号:」 are the same label. */
    private static String fold(String text) {
        String plain =
                text.replaceAll("[\\u00A0\\u3000]", " ").replace('：', ':').strip();
        int colon = plain.indexOf(':');
        String head = colon < 0 ? plain : plain.substring(0, colon);
        String tail = colon < 0 ? "" : ":" + plain.substring(colon + 1).strip();
        return head.length() <= 12 ? head.replace(" ", "") + tail : plain;
    }
}
