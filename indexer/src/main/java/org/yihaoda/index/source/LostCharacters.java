package org.yihaoda.index.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the places where a character was lost. A half-width question mark is one only where no question can end: inside of
 * numbers, and between two words of a sentence that asks nothing.
 */
final class LostCharacters {
    /** Stands for a lost character in a repaired text. */
    static final String MARK = "□";

    private static final String UNIT =
            "(?:元|万|亿|千|百|%|％|‰|人|户|名|日|天|年|月|周|小时|个|倍|岁|条|款|项|号|次|件|家|级|折|米|公里|平方|亩|吨|公斤|㎡)";

    private static final String NUMERAL = "一二三四五六七八九十百千万亿零〇两";

    /** Certain even in a question. */
    private static final Pattern LOST_DIGIT = Pattern.compile(
            // ?021年, 鲁政办发?021?
            "(?<![\\d?&=/.A-Za-z])\\?+(?=[012]\\d{2}(?:年|[?〕\\]）)]|[-.]\\d))"
                    + "|(?<=\\p{IsHan}[?□][012]\\d{2})\\?+"
                    // 2021??2?, 2021?3月
                    + "|(?<=(?:19|20)\\d{2})\\?{1,2}(?=\\d{1,2}[?月日□])"
                    + "|(?<=(?:19|20)\\d{2}[?□]{1,2}\\d{1,2})\\?+"
                    // 2025年?月, 1月?日
                    + "|(?<=\\d年)\\?+(?=\\d?月)|(?<=月)\\?+(?=\\d?日)|(?<=月\\d)\\?(?=日)"
                    // 令?13号, 第?13号
                    + "|(?<=[令字第〕])\\?(?=\\d{1,4}号)"
                    // 1?0元, 每户?00元: no number begins with 00
                    + "|(?<=\\d[.,]?)\\?+(?=[.,]?\\d{1,6}(?:[.,]\\d+)* ?" + UNIT + "|[元万亿%％‰日]|年(?![满龄度]))"
                    + "|(?<![\\d?&=/.A-Za-z])\\?+(?=00\\d{0,5}(?:\\.\\d+)? ?" + UNIT + "|,\\d{3}|\\.\\d+ ?" + UNIT + ")"
                    // a cell ?00 or 1?
                    + "|(?m:^)\\?+(?=[\\d.,]+(?m:$))|(?m:(?<=^[\\d.,]{1,9}))\\?+(?m:$)"
                    + "|(?<=\\p{IsHan})\\uFFFD(?=\\d)|(?<=\\d)[\\uE000-\\uF8FF](?=\\d)|(?<=\\d)\\uFFFD(?=[\\d.,年月日元万亿%％号])"
                    + "|\\uFFFD(?=元|万元|亿元|%|％)|(?<=年)\\uFFFD(?=月)|(?<=月)\\uFFFD(?=日)");
    /** Certain where nothing is asked: 每户补贴?500元, 每月?元, 电话8?12345. */
    private static final Pattern LOST_DIGIT_UNASKED =
            Pattern.compile("(?<=[\\p{IsHan}：:（(，、至~～—-] ?)\\?+(?=\\d{1,7}(?:[.,]\\d+)* ?" + UNIT + ")"
                    + "|(?<=\\p{IsHan} ?)\\?+(?=(?:百|千|万|亿)?元|[%％‰]|月\\d|周岁|岁以|个(?:月|工作日)|日(?:前|内|起)|年(?:内|期))"
                    + "|(?<=[" + NUMERAL + "])\\?+(?=[" + NUMERAL + "元月日岁])"
                    + "|(?<=\\d)\\?+(?=" + UNIT + ")|(?<=[０-９])\\?+|\\?+(?=[０-９])"
                    + "|(?<=\\d)\\?(?=\\d)(?!\\?\\d{1,2}[.、．)）])");
    /** Looking behind costs much in a long text, and most texts have none of these. */
    private static final Pattern SUSPECT = Pattern.compile("[?\\uFFFD锟烫屯¿\\uE000-\\uF8FF]");

    private static final Pattern LOST = Pattern.compile("\\uFFFD|(?:锟斤拷)+锟?|锟斤(?!拷)|(?:ï¿½)+|[烫屯]{3,}|\\?(?=[ァ-ヶ])"
            + "|(?<=\\p{IsHan}|[□，。；：、（）“”《》,(])(?<!第)\\?{1,2}(?=[\\p{IsHan}“《(（]|\\d|[，、；：。）〕】])(?!答[:：])");
    private static final Pattern ASKS =
            Pattern.compile("吗|呢|么|怎|何|是否|能否|可否|有无|是不是|能不能|多少|哪|几|谁|什|啥|还是|为[何什]|否|吧|啊|问[:：]|请问|咨询|多[久长大高]");
    private static final Pattern CLAUSE_START = Pattern.compile("[。；！？\\n]");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:://|www\\.|[/=&][A-Za-z]|\\.(?:html?|jsp|aspx?|php|do|cn|com|org|net))[^\\s，。；]*$");
    private static final int SENTENCE = 60;

    private LostCharacters() {}

    record Place(int start, int end, Damage damage) {}

    static List<Place> in(String text) {
        if (!SUSPECT.matcher(text).find()) {
            return List.of();
        }
        List<Place> places = new ArrayList<>();
        add(places, LOST_DIGIT.matcher(text), Damage.LOST_DIGIT, at -> false);
        add(places, LOST_DIGIT_UNASKED.matcher(text), Damage.LOST_DIGIT, at -> mayAsk(text, at));
        add(places, LOST.matcher(text), Damage.LOST_CHARACTER, at -> text.charAt(at) == '?' && mayAsk(text, at));
        places.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return places;
    }

    private static void add(List<Place> places, Matcher found, Damage damage, IntPredicate isHealthy) {
        while (found.find()) {
            boolean known = places.stream().anyMatch(each -> each.start() < found.end() && found.start() < each.end());
            if (!known && !isHealthy.test(found.start())) {
                places.add(new Place(found.start(), found.end(), damage));
            }
        }
    }

    /** Whether the words before the mark ask something, or the marks around it are an address's. */
    private static boolean mayAsk(String text, int at) {
        String before = text.substring(Math.max(0, at - SENTENCE), at);
        Matcher end = CLAUSE_START.matcher(before);
        int from = 0;
        while (end.find()) {
            from = end.end();
        }
        String sentence = before.substring(from);
        return ASKS.matcher(sentence).find() || ADDRESS.matcher(sentence).find();
    }
}
