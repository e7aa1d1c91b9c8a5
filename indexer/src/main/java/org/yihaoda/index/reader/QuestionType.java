package org.yihaoda.index.reader;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What a question asks for, by its own words. A question may ask for several; the first that fits names it. */
public enum QuestionType {
    AMOUNT("多少|几[个项家条类种名户人次批元万亿天年月日小时部门点]|多大|多高|多长|多远|比例|百分之几"),
    DATE("何时|什么时候|什么时间|哪天|哪一?天|几[月号日]|日期|哪年|时间(?:是|为)?(?:什么|多少|何时)?[？?]?$|截止"),
    DURATION("多久|多长时间|期限|时限|有效期|几天|周期"),
    PHONE("电话|热线|号码|联系方式|怎么联系"),
    PLACE("哪里|哪儿|何处|地址|地点|什么地方|在哪"),
    WHO("谁|哪个部门|哪些部门|什么部门|哪个单位|哪些单位|哪家|哪个机构|哪些企业|由哪|何人|哪些人|什么人|哪个群体|对象"),
    DOCUMENT("什么文件|哪些文件|哪个文件|什么通知|哪些通知|哪部|什么法|哪个公告|什么办法|名称|叫什么"),
    MATERIALS("材料|证件|手续|资料"),
    CONDITIONS("条件|资格|情形|情况下|符合什么|标准|要求"),
    WHETHER("是否|吗[？?]?$|能不能|可不可以|可以不|有没有|能否|可否|是不是"),
    REASON("为什么|为何|原因|目的|意义"),
    MEASURES("措施|举措|办法|政策|方式|渠道|途径|方法"),
    HOW("如何|怎么|怎样"),
    LIST("哪|什么"),
    WHAT("");

    private final Pattern words;

    QuestionType(String words) {
        this.words = Pattern.compile(words);
    }

    /** All types that the question's words speak for, in the order of the enumeration; WHAT always. */
    public static Set<QuestionType> of(String question) {
        Set<QuestionType> types = EnumSet.noneOf(QuestionType.class);
        for (QuestionType each : values()) {
            if (each.words.matcher(question).find()) {
                types.add(each);
            }
        }
        return types;
    }

    /** The one that names the question. */
    public static QuestionType first(String question) {
        return of(question).iterator().next();
    }
}
