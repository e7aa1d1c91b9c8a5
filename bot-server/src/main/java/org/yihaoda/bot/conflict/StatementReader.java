package org.yihaoda.bot.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yihaoda.bot.literals.Literal;
import org.yihaoda.bot.literals.LiteralKind;
import org.yihaoda.bot.literals.LiteralReader;
import org.yihaoda.index.corpus.StoredPassage;

/**
 * Reads the values that a clause states plainly. What is no plain statement is left out, since comparing it would raise false
 * alarms: rows of tables, examples and formulas, the least that an upper level asks for, supplements, shares of a sum,
 * conditions, and sentences that point elsewhere for what they are about.
 */
final class StatementReader {
    /** 内, 以前, 届满后 behind a period. */
    private static final int LONGEST_PARTICLE = 3;

    private static final Pattern CHAPTER = Pattern.compile("^第[一二三四五六七八九十百\\d]{1,5}[编章节]");
    private static final Pattern SENTENCES = Pattern.compile("[。；;！？!?]");
    private static final Pattern CLAUSE_END = Pattern.compile("[，,、（(）)：:]");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、])");
    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:第[一二三四五六七八九十百零\\d]{1,7}条|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、])\\s*");

    private static final Pattern NO_STATEMENT = Pattern.compile("例如|比如|举例|假设|假如|为例|公式|[×÷＝=]"
            + "|不(?:得)?(?:低于|少于|小于)|至少|原则上|左右|大约|约为|参照|另行|视情|酌情|浮动"
            + "|基础上|叠加|增发|追加|配套|补充|额外|再(?:给予|补|奖|增)|累加|上浮|下浮|提高|提升|下调|降低|降至|增加|减少|扣除|减半|减免|优惠"
            + "|财政|分担|负担|承担|分成|统筹基金与|[省市区县级央]级(?:资金|补助|奖补|配套|标准)|中央"
            + "|原标准|原来|此前|以前|过渡|截至|累计|共计|合计|总计|预计|力争|目标"
            + "|第[一二三四五六七八九十百零\\d]{1,7}[条款项]");
    private static final Pattern POINTS_ELSEWHERE = Pattern.compile("^(?:其中|上述|前款|前条|前项|该|此|另外|但|但是)");
    /** Before a value: it is where something begins, not what is given. */
    private static final Pattern THRESHOLD_BEFORE = Pattern.compile("(?:满|超过|超出|达到?|高于|低于|不足|每|逾|未满|少于|多于|大于|小于)$");

    private static final Pattern THRESHOLD_AFTER =
            Pattern.compile("^(?:\\s*(?:及|或)?以[上下]|\\s*的?部分|\\s*起(?!付)|\\s*的[，,、]?$|[至到—~～-])");
    private static final Pattern RANGE_BEFORE = Pattern.compile("[至到—~～-]\\s*$");
    private static final Pattern CEILING = Pattern.compile("最高|最多|最长|不(?:得)?(?:超过|高于|多于)|上限|封顶|限额|以内");
    private static final Pattern CEILING_AFTER = Pattern.compile("^\\s*(?:以)?内");

    private StatementReader() {}

    /** The values of these kinds that a clause states. Its own heading may be the only place that names the group. */
    static List<Statement> in(StoredPassage passage, Set<LiteralKind> kinds) {
        List<Statement> statements = new ArrayList<>();
        String heading = passage.headings().isEmpty() ? "" : passage.headings().getLast();
        String above = CHAPTER.matcher(heading).find() ? "" : heading;
        String intro = "";
        for (String line : passage.text().split("\n")) {
            boolean item = ITEM.matcher(line).find();
            if (line.contains(" | ")) {
                intro = "";
            } else if (line.strip().matches(".*[:：]$")) {
                intro = line;
            } else {
                intro = item ? intro : "";
                statements.addAll(ofLine(line, above + '\n' + intro, kinds));
            }
        }
        return statements;
    }

    /** What a later sentence of a line is about may stand at the line's beginning alone. */
    private static List<Statement> ofLine(String line, String intro, Set<LiteralKind> kinds) {
        List<Statement> statements = new ArrayList<>();
        String topic = "";
        for (String sentence : SENTENCES.split(line)) {
            statements.addAll(of(sentence, intro + '\n' + topic, kinds));
            topic = topic.isEmpty() ? CLAUSE_END.split(MARK.matcher(sentence).replaceFirst(""), 2)[0] : topic;
        }
        return statements;
    }

    /** The sentences of a clause outside its tables. */
    static Stream<String> sentences(String text) {
        return text.lines().filter(line -> !line.contains(" | ")).flatMap(SENTENCES::splitAsStream);
    }

    private static List<Statement> of(String sentence, String intro, Set<LiteralKind> kinds) {
        String plain = MARK.matcher(sentence).replaceFirst("").strip();
        if (plain.isEmpty()
                || NO_STATEMENT.matcher(plain).find()
                || NO_STATEMENT
                        .matcher(intro.replaceAll("(?m)" + MARK.pattern(), ""))
                        .find()
                || POINTS_ELSEWHERE.matcher(plain).find()) {
            return List.of();
        }
        List<Literal> literals = LiteralReader.in(plain);
        return literals.stream()
                .filter(literal -> kinds.contains(literal.kind()) && isStated(literal, plain))
                .map(literal -> statement(literal, literals, plain, intro))
                .toList();
    }

    private static boolean isStated(Literal value, String sentence) {
        String before = sentence.substring(0, value.start());
        String after = sentence.substring(value.end());
        boolean age = value.kind() == LiteralKind.AGE;
        return !RANGE_BEFORE.matcher(before).find()
                && (age
                        || !THRESHOLD_BEFORE.matcher(before).find()
                                && !THRESHOLD_AFTER.matcher(after).find());
    }

    /** Where what is said of the value ends; of a period that is behind its comma: 5个工作日内，完成核实. */
    private static int end(Literal value, String sentence) {
        boolean period = value.kind() == LiteralKind.DURATION || value.kind() == LiteralKind.DATE;
        Matcher ending = CLAUSE_END.matcher(sentence);
        if (!ending.find(value.end())) {
            return sentence.length();
        }
        int first = ending.start();
        if (!period || first - value.end() > LONGEST_PARTICLE) {
            return first;
        }
        return ending.find() ? ending.start() : sentence.length();
    }

    private static Statement statement(Literal value, List<Literal> literals, String sentence, String intro) {
        int end = end(value, sentence);
        Set<String> conditions = new HashSet<>();
        StringBuilder said = new StringBuilder(intro).append('\n');
        int from = 0;
        for (Literal literal : literals) {
            if (literal.start() >= end) {
                break;
            }
            said.append(sentence, from, literal.start()).append('，');
            from = literal.end();
            if (literal != value) {
                conditions.add(literal.normal());
            }
        }
        said.append(sentence, Math.min(from, end), end);
        boolean ceiling = CEILING.matcher(said).find()
                || CEILING_AFTER.matcher(sentence.substring(value.end())).find();
        return new Statement(sentence, value, PlainWords.of(said.toString()), conditions, ceiling);
    }
}
