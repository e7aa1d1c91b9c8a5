package org.yihaoda.bot.match;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a question wants to know of its matter. Who asks 多少钱 is not answered by what answers 怎么办. */
enum AskedThing {
    PHONE("电话|热线|号码|联系方式|怎么联系|打哪个|打什么"),
    MATERIALS("材料|带什么|带啥|交什么|交啥|资料|证件|手续"),
    PLACE("哪里|哪儿|在哪|去哪|到哪|窗口|地址|地点"),
    DURATION("多久|多长时间|几天|几个工作日|几个月|几年|多少(?:天|年|个?月|个?工作日)|时限|期限|有效期"),
    DAY("什么时候|什么时间|何时|几时|几号|几月|哪天|哪一天|截止|到期|时间(?:是|为)"),
    AGE("几岁|多少岁|多大年|年龄"),
    AMOUNT("多少(?!天|年|岁|个?月|个?工作日)|几块|几元|几成|几折|几万|额度|金额|标准|比例|给.{0,2}钱|补几|最高.{0,4}(?:多少|补|贷|提)"),
    WHO("谁|哪些人|哪类人|什么人|条件|资格|对象|符合什么|满足什么|什么要求|哪些要求"),
    WHY("为什么|为何|原因|怎么没"),
    STOP("停发|取消|注销|终止|退回|退出|作废"),
    OPINION("怎么样|怎么了|好不好|好吗|哪个好"),
    /** How to go about it, unless something more special is asked. */
    HOW("怎么|如何|怎样|咋|流程|程序|步骤|办理方式|申请方式"),
    /** Yes or no, unless something more special is asked. */
    WHETHER("吗|是否|能不能|可不可以|可否|能否|有没有|是不是|要不要|用不用|会不会|行不行|[不么没][?？]?$"),
    /** Which ones there are, unless something more special is asked. */
    LIST("哪些|哪几|几种|有什么|有啥|包括"),
    /** What it is at all, unless something more special is asked. */
    MEANING("什么是|是什么|是指|什么叫|什么意思|啥意思|是啥");

    private final Pattern words;

    AskedThing(String words) {
        this.words = Pattern.compile(words);
    }

    /** All that the question's words speak for; the general ones only when there is no special one. */
    static Set<AskedThing> of(String question) {
        Set<AskedThing> asked = EnumSet.noneOf(AskedThing.class);
        for (AskedThing each : values()) {
            boolean general = each.compareTo(HOW) >= 0;
            if (each.words.matcher(question).find() && !(general && !asked.isEmpty())) {
                asked.add(each);
            }
        }
        return asked;
    }

    /** The question without the words that say what it wants to know. */
    static String without(String question) {
        String rest = question;
        for (AskedThing each : values()) {
            rest = each.words.matcher(rest).replaceAll(" ");
        }
        return rest;
    }
}
