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
    private static final Map<String, List<String>> SYNONYMS = Map.of(
            "indexNumber", List.of("索引号", "信息索引号", "信息索引"),
            "number", List.of("发文字号", "文号", "文件编号", "发文文号", "发布文号"),
            "issuer", List.of("发文机关", "发布机构", "发文机构", "制定机关", "发布单位", "发文单位"),
            "source", List.of("信息来源", "来源"),
            "signedOn", List.of("成文日期", "生成日期"),
            "publishedOn", List.of("发布日期", "公开日期", "发布时间", "发文日期", "印发日期"),
            "title", List.of("标题", "名称", "文件名称", "信息名称"),
            "validity", List.of("有效性", "时效性", "公文时效", "效力状态", "有效性状态", "时效"));
    private static final int LONGEST = 120;

    private final Map<String, String> values = new LinkedHashMap<>();

    LabelledValues(Document page) {
        for (Element element : page.select("td, th, dt, dd, li, p, span, label, b, strong, div, em, i")) {
            String text = fold(element.text());
            if (!text.isEmpty() && text.length() <= LONGEST) {
                SYNONYMS.forEach((key, labels) -> labels.forEach(label -> read(key, label, text, element)));
            }
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
