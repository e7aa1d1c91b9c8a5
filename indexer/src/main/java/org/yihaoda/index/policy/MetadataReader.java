package org.yihaoda.index.policy;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Catalogue;
import org.yihaoda.kb.policy.Dates;
import org.yihaoda.kb.policy.Genre;
import org.yihaoda.kb.policy.Openness;
import org.yihaoda.kb.policy.PageMarks;
import org.yihaoda.kb.validity.ChineseDates;

/**
 * Reads a page's metadata: first the standard government meta tags and the 索引号 table, then the text itself (its head for
 * the 发文字号, its foot for issuer and 成文日期).
 */
final class MetadataReader {
    private static final Pattern SITE_SUFFIX =
            Pattern.compile("\\s*[-_|—–]+\\s*[^-_|—–]{2,30}(?:网|网站|平台|政府|局|厅|委|公开)\\s*$");
    private static final Pattern ORGAN = Pattern.compile("\\p{IsHan}{3,40}(?:局|厅|委|委员会|府|院|部|办|办公室|办公厅|中心|会|社|署|处)");
    private static final Pattern DAY_ALONE = Pattern.compile("^(?:" + ChineseDates.DATE + ")$");
    private static final Pattern PRINTED = Pattern.compile(".{0,30}\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日 ?印发");
    private static final Pattern FILE = Pattern.compile(
            "(?:.*/)?(?<name>[^/?#]+\\.(?<type>(?i:docx?|xlsx?|wps|et|pdf|ofd|zip|rar|pptx?|csv|txt)))(?:[?#].*)?");
    private static final int HEAD = 6;
    private static final int SHORTEST_ORGAN = 4;

    private final Document page;
    private final LabelledValues labels;
    private final List<Block> body;
    private final LocalDate readOn;

    MetadataReader(Document page, LabelledValues labels, List<Block> body, LocalDate readOn) {
        this.readOn = readOn;
        this.page = page;
        this.labels = labels;
        this.body = body;
    }

    PageMetadata read() {
        String title = title();
        return new PageMetadata(
                title,
                number(title).orElse(null),
                issuer().orElse(null),
                new Dates(
                        labels.find("signedOn")
                                .flatMap(ChineseDates::findIn)
                                .or(this::dayAtFoot)
                                .orElse(null),
                        printedOn().or(() -> day("issuedOn")).orElse(null),
                        publishedOn().orElse(null)),
                catalogue(title),
                new PageMarks(
                        labels.find("validity").orElse(""),
                        day("effectiveOn").orElse(null),
                        day("validUntil")
                                .or(() -> day("endedOn").map(day -> day.minusDays(1)))
                                .orElse(null),
                        readOn,
                        labels.find("openness").map(OpennessReader::ofLabel).orElse(Openness.UNMARKED)),
                meta("Url")
                        .filter(url -> url.startsWith("http"))
                        .or(this::canonical)
                        .orElse(null),
                siteName(),
                meta("ColumnName").orElse(""),
                attachments());
    }

    private Catalogue catalogue(String title) {
        return new Catalogue(
                labels.find("indexNumber").orElse(null),
                labels.find("unifiedNumber").orElse(null),
                list("jointIssuers"),
                labels.find("topic").orElse(null),
                labels.find("genre")
                        .flatMap(Genre::ofTitle)
                        .or(() -> Genre.ofTitle(title))
                        .orElse(null),
                labels.find("serviceObject").orElse(null),
                list("keywords"),
                labels.find("summary").orElse(null));
    }

    private List<String> list(String label) {
        return labels.find(label).stream()
                .flatMap(value -> Arrays.stream(value.split("[、，,；; ]+")))
                .filter(each -> !each.isBlank())
                .toList();
    }

    private Optional<LocalDate> day(String label) {
        return labels.find(label).flatMap(ChineseDates::findIn);
    }

    /** The 版记's line: 云州市人民政府办公室 2025年3月5日印发. */
    private Optional<LocalDate> printedOn() {
        return body.reversed().stream()
                .map(Block::text)
                .filter(line -> PRINTED.matcher(line).matches())
                .findFirst()
                .flatMap(ChineseDates::findIn);
    }

    /** The files that the page links beside its text, in order, each once. */
    private List<Attachment> attachments() {
        Map<String, Attachment> found = new LinkedHashMap<>();
        for (Element link : page.select("a[href]")) {
            Matcher file = FILE.matcher(link.attr("href"));
            if (file.matches()) {
                String name =
                        link.text().isBlank() ? file.group("name") : link.text().strip();
                found.putIfAbsent(
                        link.attr("href"),
                        new Attachment(name, file.group("type").toLowerCase(Locale.ROOT), link.attr("href"), false));
            }
        }
        return List.copyOf(found.values());
    }

    private String title() {
        return meta("ArticleTitle")
                .or(() -> labels.find("title"))
                .or(() -> Optional.ofNullable(page.selectFirst("h1"))
                        .map(Element::text)
                        .filter(text -> text.length() > 4))
                .orElseGet(() -> SITE_SUFFIX.matcher(page.title()).replaceFirst(""))
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** From the table; else a line of its own near the text's head; else in brackets behind the title. */
    private Optional<DocumentNumber> number(String title) {
        return labels.find("number")
                .flatMap(DocumentNumber::parse)
                .or(() -> body.stream()
                        .limit(HEAD)
                        .map(block -> block.text().replaceAll("^[(（]|[)）]$", ""))
                        .flatMap(line -> DocumentNumber.parse(line).stream())
                        .findFirst())
                .or(() -> title.matches(".*[(（][^()（）]*号[)）]$") ? DocumentNumber.findIn(title) : Optional.empty());
    }

    private Optional<String> issuer() {
        return labels.find("issuer")
                .or(this::signature)
                .or(() -> labels.find("source"))
                .or(() -> meta("ContentSource"))
                .map(issuer -> issuer.replaceAll("^(?:来源|信息来源)[:：]", "").strip())
                .filter(issuer -> !issuer.isEmpty() && !issuer.matches("本网|本站|网络|其他"));
    }

    /** The organs' lines just above the last line that is only a date. */
    private Optional<String> signature() {
        for (int i = body.size() - 1; i > 0; i--) {
            if (DAY_ALONE.matcher(body.get(i).text().replace(" ", "")).matches()) {
                return Optional.of(String.join(" ", organsAbove(i))).filter(organs -> !organs.isEmpty());
            }
        }
        return Optional.empty();
    }

    private List<String> organsAbove(int index) {
        Deque<String> organs = new ArrayDeque<>();
        for (int i = index - 1; i >= 0; i--) {
            String line = joined(body.get(i).text());
            if (!Arrays.stream(line.split(" "))
                    .allMatch(organ -> ORGAN.matcher(organ).matches())) {
                break;
            }
            organs.addFirst(line);
        }
        return List.copyOf(organs);
    }

    /** 「云 州 市 财 政 局」 is one organ set wide, 「云州市民政局 云州市财政局」 are two. */
    private static String joined(String line) {
        boolean setWide = Arrays.stream(line.split(" ")).anyMatch(part -> part.length() < SHORTEST_ORGAN);
        return setWide ? line.replace(" ", "") : line;
    }

    private Optional<LocalDate> dayAtFoot() {
        return body.reversed().stream()
                .map(block -> block.text().replace(" ", ""))
                .filter(line -> DAY_ALONE.matcher(line).matches())
                .findFirst()
                .flatMap(ChineseDates::findIn);
    }

    private Optional<LocalDate> publishedOn() {
        return meta("PubDate").or(() -> labels.find("publishedOn")).flatMap(ChineseDates::findIn);
    }

    private Optional<String> canonical() {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                .map(link -> link.attr("href"))
                .filter(url -> url.startsWith("http"));
    }

    private String siteName() {
        return meta("SiteName").orElseGet(() -> {
            @Nullable String title = page.title();
            int dash = Math.max(title.lastIndexOf('-'), title.lastIndexOf('_'));
            return dash < 0 ? "" : title.substring(dash + 1).strip();
        });
    }

    private Optional<String> meta(String name) {
        return Optional.ofNullable(page.selectFirst("meta[name=" + name + "]"))
                .map(tag -> tag.attr("content").strip())
                .filter(content -> !content.isEmpty());
    }
}
