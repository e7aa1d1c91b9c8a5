package org.yihaoda.bot.answer.step;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yihaoda.bot.literals.Literal;
import org.yihaoda.bot.literals.LiteralKind;
import org.yihaoda.bot.literals.LiteralReader;
import org.yihaoda.kb.memo.Remembered;

/**
 * The kind of thing that a question asks for, as far as a clause can be seen to state it: who asks 多少钱 is not answered by
 * a clause without an amount.
 */
enum AskedFor {
    TELEPHONE(
            "(?:电话|热线|联系方式|(?<![手证])号码)(?:是|号码)?(?:多少|什么|啥|几号)?(?:[呢呀啊吗])?[？?。！]?$"
                    + "|(?:咨询|联系|服务|办公|投诉|监督)(?:电话|热线)|[打拨](?:哪个|什么|啥|几)|怎么联系|电话多少",
            Set.of(LiteralKind.PHONE)),
    MATERIALS("材料|带什么|带啥|交什么|交啥|要啥|资料|证件", Set.of()),
    PLACE("哪里|哪儿|去哪|在哪|哪个窗口|地址|地点|哪条路|几点(?:上|下)班|几点开门", Set.of()),
    HANDLING_TIME(
            "(?:多久|多长时间|几天|几个工作日|多少天).{0,4}(?:有结果|能?办|能?批|答复|回话|下来|发下来|拿到|审)|(?:办|批|审|审核|审批).{0,3}(?:要|得|需要)?(?:多久|几天|多长时间)",
            Set.of()),
    DURATION("多久|多长时间|几天|几个工作日|几个月|多少天|期限|几年", Set.of(LiteralKind.DURATION)),
    DAY("什么时候|几号|何时|几月|哪天|截止|到期|什么时间|几时", Set.of(LiteralKind.DATE, LiteralKind.DURATION)),
    MONEY(
            "多少钱|几块|几元|几万|几成|额度|补几|罚多少|罚款|贴多少|给.{0,2}钱|补多少|奖多少|奖励多少|交多少|收多少|最高.{0,4}多少",
            Set.of(LiteralKind.AMOUNT, LiteralKind.RATIO)),
    NUMBER("多少|几[个只岁人]", Set.of(LiteralKind.AMOUNT, LiteralKind.RATIO, LiteralKind.DURATION, LiteralKind.COUNT)),
    ANYTHING("", Set.of());

    private static final int CLAUSES = 2048;
    private static final Remembered<String, Set<LiteralKind>> STATED = new Remembered<>(CLAUSES, AskedFor::stated);
    private static final Pattern HANDLED = Pattern.compile("工作日|[0-9一二三四五六七八九十]日内|当场|即时|即办");
    private static final Pattern LISTED = Pattern.compile("材料|证明|证件|身份证|户口簿|申请表|提交|携带");

    private final Pattern asks;
    private final Set<LiteralKind> kinds;

    AskedFor(String asks, Set<LiteralKind> kinds) {
        this.asks = Pattern.compile(asks);
        this.kinds = kinds;
    }

    /** The first that the question's words speak for. */
    static AskedFor of(String question) {
        return Arrays.stream(values())
                .filter(each -> each.asks.matcher(question).find())
                .findFirst()
                .orElse(ANYTHING);
    }

    /** Whether a service guide tells it better than a rule does. */
    boolean isInGuides() {
        return this == TELEPHONE || this == PLACE;
    }

    /** Whether a clause shows by its words that it states such a thing. */
    boolean isTellable() {
        return this != PLACE && this != ANYTHING;
    }

    /** @param text a clause's */
    boolean isStatedIn(String text) {
        return switch (this) {
            case MATERIALS -> LISTED.matcher(text).find();
            case HANDLING_TIME -> HANDLED.matcher(text).find();
            case PLACE, ANYTHING -> true;
            case TELEPHONE, DURATION, DAY, MONEY, NUMBER -> holds(text, kinds);
        };
    }

    /** The kinds of value of which two rules can disagree about the answer; none where no value is asked for. */
    Set<LiteralKind> comparable() {
        return switch (this) {
            case TELEPHONE, MATERIALS, PLACE -> Set.of();
            case HANDLING_TIME -> Set.of(LiteralKind.DURATION);
            case DURATION, DAY, MONEY -> kinds;
            case NUMBER -> Set.of(LiteralKind.AMOUNT, LiteralKind.RATIO, LiteralKind.DURATION, LiteralKind.AGE);
            case ANYTHING ->
                Set.of(LiteralKind.AMOUNT, LiteralKind.RATIO, LiteralKind.DURATION, LiteralKind.AGE, LiteralKind.DATE);
        };
    }

    private static boolean holds(String text, Set<LiteralKind> kinds) {
        return STATED.of(text).stream().anyMatch(kinds::contains);
    }

    private static Set<LiteralKind> stated(String text) {
        return LiteralReader.in(text).stream().map(Literal::kind).collect(Collectors.toUnmodifiableSet());
    }
}
