package org.yihaoda.index.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.source.PageBody;
import org.yihaoda.index.source.PageDecoder;
import org.yihaoda.index.source.TextHealth;
import org.yihaoda.kb.naming.DocumentIds;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.Attachment;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.policy.Source;
import org.yihaoda.kb.policy.SourceAuthority;
import org.yihaoda.kb.region.Region;
import org.yihaoda.kb.region.RegionNames;

/** Reads a saved HTML page into a policy document. */
public final class PageReader {
    private static final int SHORTEST_BODY = 60;
    private static final int HEAD = 8;
    /** 版记 and 附注: who was sent copies, who printed them when, that they may be published (PD-09). */
    private static final Pattern PRINTERS_NOTE = Pattern.compile(
            "公开方式[:：].*|抄送[:：].*|分送[:：].*|.{0,30}\\d{4} ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日 ?印发|[(（]?此件(?:公开|主动公开)(?:发布)?[)）]?|附?注[:：]?此件公开.*");

    /** 市民政局宣传部 means the site's own city, and is no ministry; 市中区 is a name. */
    private static final Pattern RELATIVE = Pattern.compile("^本?(?:[省州区县]|市(?![中南北]区))");

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final RegionNames regions;
    private final Clock clock;

    public PageReader(RegionNames regions) {
        this(regions, Clock.system(CHINA));
    }

    /** With a clock of its own, since a page's mark that its document has ended is true of the day it is read. */
    public PageReader(RegionNames regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** What became of the page; nothing is thrown for what a page may contain. */
    public PageReading read(byte[] bytes, String name) {
        String text = PageDecoder.decode(bytes);
        if (!text.contains("<") || text.isBlank()) {
            return new PageReading.Unreadable(text.isBlank() ? "the file is empty" : "the file is no HTML page");
        }
        Document page = Jsoup.parse(text);
        LabelledValues labels = new LabelledValues(page);
        List<Block> blocks = PageBody.of(page).blocks();
        String body = String.join("\n", blocks.stream().map(Block::text).toList());
        TextHealth health = TextHealth.of(body + "\n" + page.title());
        if (health.damaged()) {
            return new PageReading.Damaged(health);
        }
        PageMetadata metadata = new MetadataReader(page, labels, blocks, LocalDate.now(clock)).read();
        if (metadata.title().isEmpty()) {
            return new PageReading.Unreadable("the page has no title");
        }
        Optional<OpennessReader.Mark> against =
                OpennessReader.against(metadata.marks().openness(), blocks);
        if (against.isPresent()) {
            return new PageReading.NotOpen(
                    against.get().openness(), against.get().words());
        }
        List<Block> content = content(blocks, metadata);
        if (content.stream().mapToInt(block -> block.text().length()).sum() < SHORTEST_BODY) {
            return new PageReading.Unreadable("the page has a title but no body text: " + metadata.title());
        }
        return new PageReading.Document(document(metadata, content, name));
    }

    private PolicyDocument document(PageMetadata metadata, List<Block> blocks, String name) {
        DocumentKind kind = KindReader.read(metadata);
        List<Clause> clauses = OutlineParser.parse(blocks);
        Optional<Region> region = region(metadata, blocks);
        return new PolicyDocument(
                DocumentIds.of(metadata.url(), metadata.title(), metadata.issuer()),
                kind,
                metadata.title(),
                kind == DocumentKind.INTERPRETATION ? null : metadata.number(),
                metadata.issuer(),
                region.map(Region::code).orElse(null),
                metadata.dates(),
                metadata.catalogue(),
                metadata.marks(),
                source(metadata, region, name),
                RelationReader.read(kind, metadata.title(), blocks),
                clauses,
                attachments(metadata, clauses));
    }

    /** A page of the region's own site is the original; any other government's is a repost (PD-01). */
    private Source source(PageMetadata metadata, Optional<Region> region, String name) {
        Optional<Region> site =
                regions.in(metadata.siteName(), metadata.siteName() + metadata.title() + metadata.issuer());
        boolean same = site.isEmpty() || region.isEmpty() || site.equals(region);
        return new Source(
                metadata.url(),
                name,
                metadata.siteName().isEmpty() ? null : metadata.siteName(),
                SourceAuthority.of(metadata.url(), same));
    }

    /** An attachment's text may follow the letter on the same page; then it is held (PD-08). */
    private static List<Attachment> attachments(PageMetadata metadata, List<Clause> clauses) {
        int words = clauses.stream()
                .filter(clause -> !clause.path().isEmpty()
                        && clause.path().marks().getFirst().startsWith("附件"))
                .mapToInt(clause -> clause.text().length())
                .sum();
        boolean held = words >= SHORTEST_BODY;
        return metadata.attachments().stream()
                .map(each -> new Attachment(each.name(), each.type(), each.url(), held))
                .toList();
    }

    /** From the issuer first; a repost's page speaks for another region, so the site's name and the title come after it. */
    private Optional<Region> region(PageMetadata metadata, List<Block> blocks) {
        @Nullable String issuer = metadata.issuer();
        String around = metadata.siteName()
                + metadata.title()
                + (blocks.isEmpty() ? "" : blocks.getFirst().text());
        String context =
                around + String.join("", blocks.stream().map(Block::text).toList());
        Optional<Region> fromIssuer =
                issuer == null || RELATIVE.matcher(issuer).find() ? Optional.empty() : regions.in(issuer, context);
        return fromIssuer
                .or(() -> regions.in(metadata.title(), context))
                .or(() -> regions.in(metadata.siteName(), context));
    }

    /** The title and the number are printed again at a body's head, the printer's note at its foot; they are no clauses. */
    private static List<Block> content(List<Block> blocks, PageMetadata metadata) {
        String title = Titles.key(metadata.title());
        int kept = 0;
        while (kept < Math.min(HEAD, blocks.size()) && isHead(blocks.get(kept), title)) {
            kept++;
        }
        return blocks.subList(kept, blocks.size()).stream()
                .filter(block -> !PRINTERS_NOTE.matcher(block.text()).matches())
                .toList();
    }

    private static boolean isHead(Block block, String title) {
        String line = block.text();
        boolean labelled = line.matches("^(?:来源|信息来源|发布(?:日期|时间|机构)|时间|日期|文号|发文字号|索引号|浏览次数|作者)[ ]*[:：].*");
        boolean partOfTitle = !Titles.key(line).isEmpty() && title.contains(Titles.key(line)) && line.length() > 3;
        return labelled
                || partOfTitle
                || DocumentNumber.parse(line).isPresent()
                || block instanceof Block.Table(var rows)
                        && rows.stream()
                                .flatMap(List::stream)
                                .anyMatch(cell -> cell.replace(" ", "").startsWith("索引号"));
    }
}
