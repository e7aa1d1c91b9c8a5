package org.yihaoda.index.policy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.formats.SourceReaders;
import org.yihaoda.index.source.AttachedText;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.FileName;
import org.yihaoda.index.source.Guard;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceFile;
import org.yihaoda.index.source.SourceReading;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.index.source.TextHealth;
import org.yihaoda.index.source.TextRepair;
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

/** Reads a source, of whatever format, into a policy document. */
public final class DocumentReader {
    /** Raise it when files would now be read otherwise: imports then read unchanged files again. */
    public static final int VERSION = 1;

    private static final Pattern LABELLED =
            Pattern.compile("^(?:来源|信息来源|发布(?:日期|时间|机构)|时间|日期|文号|发文字号|索引号|浏览次数|作者)[ ]*[:：].*");
    /** Below this many characters a body is what menus left over, unless it says a whole sentence. */
    private static final int SHORTEST_BODY = 60;

    private static final int SHORTEST_SENTENCE = 12;
    /** The longest code has a tenth of it. */
    private static final Guard GUARD = new Guard(Duration.ofMinutes(2));

    private static final int LONGEST_TEXT = 2 * 1024 * 1024;

    private static final int HEAD = 8;
    /** 版记 and 附注: who was sent copies, who printed them when, that they may be published (PD-09). */

    /** 市民政局宣传部 means the site's own city, and is no ministry; 市中区 is a name. */
    private static final Pattern RELATIVE = Pattern.compile("^本?(?:[省州区县]|市(?![中南北]区))");

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final SourceReaders readers = new SourceReaders();
    private final RegionNames regions;
    private final Clock clock;

    public DocumentReader(RegionNames regions) {
        this(regions, Clock.system(CHINA));
    }

    /** With a clock of its own, since a page's mark that its document has ended is true of the day it is read. */
    public DocumentReader(RegionNames regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** What became of the file; nothing is thrown for what a file may contain. */
    public DocumentReading read(byte[] bytes, String name) {
        return readers.read(new SourceFile(name, bytes))
                .map(reading -> switch (reading) {
                    case SourceReading.Text(SourceText text) -> read(text, name);
                    case SourceReading.Unreadable(String reason) -> new DocumentReading.Unreadable(reason);
                })
                .orElseGet(() -> new DocumentReading.Unreadable("no reader knows the format of " + name));
    }

    /** What became of the text, which any format's reader may have read. */
    public DocumentReading read(SourceText text, String name) {
        return read(text, List.of(), name);
    }

    /** The same with the texts of its attachments: they are one document with it, behind its own clauses (PD-08). */
    public DocumentReading read(SourceText text, List<AttachedText> attached, String name) {
        return GUARD.run(() -> structured(text, attached, name), DocumentReading.Unreadable::new);
    }

    private DocumentReading structured(SourceText text, List<AttachedText> attached, String name) {
        int length = length(text.blocks());
        if (length > LONGEST_TEXT) {
            return new DocumentReading.Unreadable(
                    "its text has " + length + " characters, more than " + LONGEST_TEXT + ": divide it into documents");
        }
        TextRepair repair = TextRepair.of(text.blocks());
        TextRepair titles = TextRepair.of(titles(text, each -> true));
        if (repair.verdict() == TextRepair.Verdict.DAMAGED
                || titles.verdict() == TextRepair.Verdict.DAMAGED
                || titleHealth(text).damaged()) {
            return new DocumentReading.Damaged(evidence(text, repair, titles), text(repair.blocks()));
        }
        List<Block> blocks = LostBreaks.restored(repair.blocks());
        Metadata metadata = MetadataReader.read(withFileName(text, blocks, name));
        if (metadata.title().isEmpty()) {
            return new DocumentReading.Unreadable("the page has no title");
        }
        Optional<OpennessReader.Mark> against = OpennessReader.against(metadata.openness(), blocks);
        if (against.isPresent()) {
            return new DocumentReading.NotOpen(
                    against.get().openness(), against.get().words());
        }
        List<Block> content = content(blocks, metadata);
        if (attached.isEmpty() && !hasSubstance(content, text.files())) {
            return new DocumentReading.Unreadable("the page has a title but no body text (" + length(content)
                    + " characters): fetch it again with its text and attachments; it is " + metadata.title());
        }
        List<AttachedText> whole = Attachments.mended(attached);
        List<Block> all =
                Stream.concat(content.stream(), Attachments.blocks(whole)).toList();
        TextHealth told = repair.losses().isEmpty() ? titles.health() : repair.health();
        return new DocumentReading.Document(document(metadata, all, text.files(), whole, name), metadata, told);
    }

    /** A letter may say nothing but 详见附件, and a reply be one sentence; a form to fill in is no substance. */
    private static boolean hasSubstance(List<Block> content, List<Attachment> files) {
        int length = length(content);
        return length >= SHORTEST_BODY
                || length >= SHORTEST_SENTENCE && text(content).contains("。")
                || files.stream().anyMatch(file -> !file.isForm());
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    /** A file is known by its name where nothing in it tells better. */
    private static SourceText withFileName(SourceText text, List<Block> blocks, String name) {
        List<Declared> declared = new ArrayList<>(
                text.declared().stream().map(DocumentReader::mended).toList());
        declared.addAll(FileName.declares(name));
        return new SourceText(declared, blocks, text.files());
    }

    /** An address has signs of its own, which are no damage. */
    private static Declared mended(Declared declared) {
        TextRepair repair = TextRepair.of(declared.value());
        return declared.field() == Field.ADDRESS || repair.verdict() == TextRepair.Verdict.HEALTHY
                ? declared
                : new Declared(declared.field(), repair.text().replace('\n', ' '), declared.origin());
    }

    /** What is seen in the text as it was, or else what the repair could not do. */
    private static TextHealth evidence(SourceText text, TextRepair repair, TextRepair titles) {
        TextHealth seen = TextHealth.of(text(text.blocks()) + "\n" + titles(text, each -> true));
        TextHealth lost = repair.verdict() == TextRepair.Verdict.DAMAGED ? repair.health() : titles.health();
        return seen.signs() >= lost.signs() ? seen : lost;
    }

    private static TextHealth titleHealth(SourceText text) {
        return TextHealth.of(titles(text, each -> each == Origin.PAGE_TITLE));
    }

    private static String titles(SourceText text, Predicate<Origin> from) {
        return text.declared().stream()
                .filter(each -> each.field() == Field.TITLE && from.test(each.origin()))
                .map(Declared::value)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private PolicyDocument document(
            Metadata metadata, List<Block> blocks, List<Attachment> files, List<AttachedText> attached, String name) {
        @Nullable String address = metadata.value(Field.ADDRESS).orElse(null);
        DocumentKind kind = KindReader.read(metadata);
        List<Clause> clauses = OutlineParser.parse(blocks);
        Optional<Region> region = region(metadata, blocks);
        return new PolicyDocument(
                DocumentIds.of(
                        address,
                        metadata.title(),
                        metadata.issuer(),
                        metadata.dates().signedOn()),
                kind,
                metadata.title(),
                kind == DocumentKind.INTERPRETATION ? null : metadata.number(),
                metadata.issuer(),
                region.map(Region::code).orElse(null),
                metadata.dates(),
                metadata.catalogue(),
                metadata.marks(LocalDate.now(clock)),
                source(metadata, address, region, name),
                RelationReader.read(kind, metadata.title(), blocks),
                clauses,
                Attachments.held(files, attached, clauses));
    }

    /** A page of the region's own site is the original; any other government's is a repost (PD-01). */
    private Source source(Metadata metadata, @Nullable String address, Optional<Region> region, String name) {
        Optional<Region> site = regions.in(metadata.site(), metadata.site() + metadata.title() + metadata.issuer());
        boolean same = site.isEmpty() || region.isEmpty() || site.equals(region);
        return new Source(
                address, name, metadata.site().isEmpty() ? null : metadata.site(), SourceAuthority.of(address, same));
    }

    /** From the issuer first; a repost's page speaks for another region, so the site's name and the title come after it. */
    private Optional<Region> region(Metadata metadata, List<Block> blocks) {
        @Nullable String issuer = metadata.issuer();
        String around = metadata.site()
                + metadata.title()
                + (blocks.isEmpty() ? "" : blocks.getFirst().text());
        String context =
                around + String.join("", blocks.stream().map(Block::text).toList());
        Optional<Region> fromIssuer =
                issuer == null || RELATIVE.matcher(issuer).find() ? Optional.empty() : regions.in(issuer, context);
        return fromIssuer
                .or(() -> regions.in(metadata.title(), context))
                .or(() -> regions.in(metadata.site(), context));
    }

    /** The title and the number are printed again at a body's head, the printer's note at its foot; they are no clauses. */
    private static List<Block> content(List<Block> blocks, Metadata metadata) {
        String title = Titles.folded(metadata.title());
        int kept = 0;
        while (kept < Math.min(HEAD, blocks.size()) && isHead(blocks.get(kept), title)) {
            kept++;
        }
        return PrintersNote.removed(blocks.subList(kept, blocks.size()));
    }

    private static boolean isPartOf(String title, String line) {
        String key = line.length() > 3 ? Titles.folded(line) : "";
        return !key.isEmpty() && title.contains(key);
    }

    private static boolean isHead(Block block, String title) {
        String line = block.text();
        return LABELLED.matcher(line).matches()
                || isPartOf(title, line)
                || DocumentNumber.parse(line).isPresent()
                || block instanceof Block.Table(var rows)
                        && rows.stream()
                                .flatMap(List::stream)
                                .anyMatch(cell -> cell.replace(" ", "").startsWith("索引号"));
    }
}
