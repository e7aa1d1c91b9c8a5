package org.yihaoda.index.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Labels;
import org.yihaoda.index.source.Origin;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.Block;

/** Reads the lines over a text: red head, title over one or several lines, number, history, and the day of an order. */
final class TitleBlockReader {
    private static final int HEAD = 20;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_CLAUSE = 40;
    private static final int TITLE_LINES = 6;
    private static final int NUMBER_HEAD = 6;

    private static final Pattern STRUCTURE = Pattern.compile(
            "^(?:第[一二三四五六七八九十百零\\d]+[章节条编部]|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\\d]+[)）]|\\d+[、.．]|[问答][:：]|目 ?录$|摘要|前 ?言$|序 ?言$).*");
    /** A reposting site's own words before the document begins. */
    private static final Pattern PREFACE = Pattern.compile(".*(?:转载|转发|全文|原文)如下.*");

    private static final Pattern SET_WIDE = Pattern.compile("\\S(?: \\S)+");
    private static final Pattern RED_HEAD = Pattern.compile("^(?<organs>[\\p{IsHan} ]{3,60}?) ?文 ?件$");
    private static final Pattern ORDER = Pattern.compile("^(?!.*关于)(?<organs>[\\p{IsHan}、 ]{2,60})令$");
    private static final Pattern SERIAL = Pattern.compile("^[(（]?第 ?[\\d一二三四五六七八九十百〇零]{1,6} ?号[)）]?$");
    private static final Pattern ORDERED =
            Pattern.compile("^(?:现公布)?《(?<title>[^《》]+(?:〈[^〉]+〉[^《》]*)?)》(?:已|业|于|经|现|公布).*(?:公布|发布|施行)");
    private static final Pattern LINE_OF_NO_TITLE = Pattern.compile(
            "^(?:附 ?件.{0,6}|附[:：]?|首页.*|当前位置.*|正文|点击.*|听全文|.{0,6}字号.*|.*(?:门户网站|信息网|政务网)|[-— ]*\\d*[-— ]*|\\d+次|-次)$");
    private static final Pattern OFFICIAL = Pattern.compile(
            ".*(?:通知|公告|通告|通报|意见|决定|决议|命令|公报|批复|复函|函|答复|纪要|议案|报告|请示|办法|条例|规定|细则|规则|方案|规划|纲要|计划|标准|规程|指引|指南|目录|清单|措施|预案|要点|章程|准则|法)(?:[(（【〔].{1,30}[)）】〕])*$");

    private static final Pattern NUMBER_BEHIND = Pattern.compile(".*[(（][^()（）]*号[)）]$");
    private static final Pattern BRACKETS = Pattern.compile("^[(（]|[)）]$");
    /** Letters to a higher organ name their signer in the number's line. */
    private static final Pattern SIGNER = Pattern.compile("(?<=号[)）]?) *签 ?发 ?人[:：].*$");

    private static final Pattern RUNNING = Pattern.compile(".*[。；;].*");
    private static final Pattern ADDRESS = Pattern.compile(".{3,}[:：]");

    private TitleBlockReader() {}

    /** The number that some pages print in brackets behind the title. */
    static Optional<Declared> numberBehind(String title) {
        return NUMBER_BEHIND.matcher(title).matches()
                ? DocumentNumber.findIn(title)
                        .map(number -> new Declared(Field.DOCUMENT_NUMBER, number.display(), Origin.TITLE_BLOCK))
                : Optional.empty();
    }

    static List<Declared> read(List<Block> blocks) {
        return new Reading().read(blocks);
    }

    /** One pass over the head's lines. */
    private static final class Reading {
        private final List<Declared> found = new ArrayList<>();
        private final List<List<String>> groups = new ArrayList<>(List.of(new ArrayList<>()));
        private final StringBuilder history = new StringBuilder();
        private @Nullable String order;

        List<Declared> read(List<Block> blocks) {
            int at = 0;
            while (at < Math.min(HEAD, blocks.size()) && isHead(blocks.get(at))) {
                if (blocks.get(at) instanceof Block.Paragraph) {
                    take(line(blocks.get(at)));
                }
                at++;
            }
            if (order != null && at < blocks.size()) {
                Matcher ordered = ORDERED.matcher(line(blocks.get(at)));
                if (ordered.find()) {
                    add(Field.TITLE, ordered.group("title"));
                }
            }
            if (!history.isEmpty()) {
                found.addAll(LawNoteReader.read(history.toString()));
            }
            titles();
            found.addAll(numbersBelow(blocks));
            return found;
        }

        /** 「国 务 院 工 作 规 则」 is set wide. */
        private static String line(Block block) {
            String line = block.text().strip();
            return SET_WIDE.matcher(line).matches() ? line.replace(" ", "") : line;
        }

        private static String bare(String line) {
            return BRACKETS.matcher(SIGNER.matcher(line).replaceFirst("")).replaceAll("");
        }

        /** A number on a line of its own is the document's even below an opening sentence. */
        private static List<Declared> numbersBelow(List<Block> blocks) {
            return blocks.stream()
                    .limit(NUMBER_HEAD)
                    .map(block -> bare(block.text()))
                    .filter(line -> DocumentNumber.parse(line).isPresent())
                    .map(line -> new Declared(Field.DOCUMENT_NUMBER, line, Origin.TITLE_BLOCK))
                    .toList();
        }

        private static boolean isHead(Block block) {
            String line = line(block);
            boolean runs = RUNNING.matcher(line).matches()
                    || line.length() > LONGEST_LINE
                    || line.contains("，") && line.length() > LONGEST_CLAUSE;
            boolean addressed =
                    ADDRESS.matcher(line).matches() && Labels.of(line.substring(0, line.length() - 1)) == null;
            return CatalogueTable.isCatalogue(block)
                    || block instanceof Block.Paragraph
                            && (LawNoteReader.isNote(line)
                                    || PREFACE.matcher(line).matches()
                                    || DayReader.isDay(line)
                                    || !runs
                                            && !addressed
                                            && !STRUCTURE.matcher(line).matches());
        }

        private void take(String line) {
            String bare = bare(line);
            Matcher redHead = RED_HEAD.matcher(line);
            Matcher ordering = ORDER.matcher(line);
            if (isLabelled(line)) {
                endTitle();
            } else if (DayReader.isDay(bare)) {
                add(bare.equals(line) ? Field.PUBLISHED_ON : Field.SIGNED_ON, bare);
                endTitle();
            } else if (LawNoteReader.isNote(line) || !history.isEmpty() && LawNoteReader.goesOn(line)) {
                history.append(history.isEmpty() || DayReader.find(line).isPresent() ? " " : "、")
                        .append(line);
                endTitle();
            } else if (order != null && SERIAL.matcher(line).matches()) {
                add(Field.DOCUMENT_NUMBER, order + "令" + bare.replace(" ", ""));
                add(Field.ISSUER, order);
                endTitle();
            } else if (DocumentNumber.parse(bare).isPresent()) {
                add(Field.DOCUMENT_NUMBER, bare);
                endTitle();
            } else if (redHead.matches()) {
                add(Field.ISSUER, Organs.joined(redHead.group("organs")));
                endTitle();
            } else if (ordering.matches()) {
                order = ordering.group("organs").replace(" ", "");
                endTitle();
            } else if (LINE_OF_NO_TITLE.matcher(line).matches()
                    || PREFACE.matcher(line).matches()) {
                endTitle();
            } else {
                groups.getLast().add(line);
            }
        }

        /** 「发布时间：2026-02-20」 in a text that has no table. */
        private boolean isLabelled(String line) {
            int colon = line.replace('：', ':').indexOf(':');
            @Nullable
            Field field = colon < 0 ? null : Labels.of(line.substring(0, colon).replace(" ", ""));
            if (field != null) {
                add(field, line.substring(colon + 1).strip());
            }
            return field != null;
        }

        private void endTitle() {
            if (!groups.getLast().isEmpty()) {
                groups.add(new ArrayList<>());
            }
        }

        /** The first lines together that end as official titles do; else the first lines, which are trusted less. */
        private void titles() {
            for (List<String> lines : groups) {
                for (int end = Math.min(TITLE_LINES, lines.size()); end > 0; end--) {
                    String title = once(String.join("", lines.subList(0, end)));
                    if (OFFICIAL.matcher(title).matches()) {
                        add(Field.TITLE, title);
                        Organs.ofTitle(title).ifPresent(organs -> add(Field.ISSUER, organs));
                        return;
                    }
                }
            }
            groups.stream()
                    .filter(lines -> !lines.isEmpty())
                    .findFirst()
                    .ifPresent(lines -> found.add(new Declared(Field.TITLE, lines.getFirst(), Origin.TEXT)));
        }

        /** A file's heading and the document's own title are often the same words twice. */
        private static String once(String title) {
            String half = title.substring(0, title.length() / 2);
            return title.equals(half + half) ? half : title;
        }

        private void add(Field field, String value) {
            found.add(new Declared(field, value, Origin.TITLE_BLOCK));
        }
    }
}
