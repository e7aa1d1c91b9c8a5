package org.yihaoda.bot.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one kind of personal data is written.
 *
 * @param pattern over narrow text; its group "it" is what is masked
 * @param holds what the digits must fulfil besides
 */
record PersonalDataPattern(PersonalDataKind kind, Pattern pattern, Predicate<String> holds) {
    private static final String DIGIT = "[0-9〇零一二三四五六七八九幺]";
    private static final String GAP = "[ \\t\\-—·._]{0,2}";
    private static final String ALONE = "(?<![0-9A-Za-z〇零一二三四五六七八九幺])";
    private static final String ENDS = "(?![0-9A-Za-z〇零一二三四五六七八九幺])";
    private static final String SAYS = "[号码]{0,2}[ \\t]*(?:[:：=]|是|为)?[ \\t]*";
    /** Whose telephones and rooms are public. */
    private static final String OFFICE =
            "局|厅|委|办|处|科|所|站|院|校|馆|部|社|中心|政府|窗口|大厅|单位|公司|银行|法院|街道|乡|镇|热线|咨询|投诉|举报|监督|值班|服务|前台|总机|传真";

    /** In the order in which they are looked for: what is longest and surest first. */
    static final List<PersonalDataPattern> ALL = List.of(
            of(
                    PersonalDataKind.EMAIL,
                    "(?<it>[A-Za-z0-9][A-Za-z0-9._%+\\-]{0,60}@[A-Za-z0-9\\-]{1,40}(?:\\.[A-Za-z0-9\\-]{2,20}){1,3})"),
            of(
                    PersonalDataKind.ID_NUMBER,
                    "(?=[1-8一二三四五六七八幺])" + ALONE + "(?<it>[1-8一二三四五六七八幺](?:" + GAP + DIGIT + "){16}" + GAP
                            + "[0-9Xx〇零一二三四五六七八九幺])" + ENDS,
                    digits -> CheckDigits.hasBirthday(digits) && CheckDigits.isIdNumber(digits)),
            of(
                    PersonalDataKind.ID_NUMBER,
                    "身份证[^0-9。！？\\n\\u3014\\u3015]{0,8}(?<it>[1-8一二三四五六七八](?:" + GAP + DIGIT + "){13,16}(?:" + GAP
                            + "[0-9Xx〇零一二三四五六七八九])?)" + ENDS),
            of(
                    PersonalDataKind.SOLE_TRADER_CODE,
                    ALONE + "(?<it>92[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10})" + ENDS,
                    CheckDigits::isCreditCode),
            of(
                    PersonalDataKind.SOCIAL_SECURITY_NUMBER,
                    "(?:社保卡|社保|社会保障卡?|社会保险|医保卡?|医疗保险|参保|个人)(?:号码?|编号|卡号|帐号|账号)(?:[:：=]|是|为)?[ \\t]*(?<it>[A-Za-z0-9][A-Za-z0-9\\-]{7,19})"
                            + ENDS),
            of(
                    PersonalDataKind.BANK_CARD,
                    ALONE + "(?<it>[3-6三四五六](?:" + GAP + DIGIT + "){14,18})" + ENDS,
                    CheckDigits::isCardNumber),
            of(
                    PersonalDataKind.BANK_CARD,
                    "(?:银行卡|储蓄卡|信用卡|存折|卡号|账号|帐号|账户|帐户)[^0-9。！？\\n\\u3014\\u3015]{0,6}(?<it>[0-9](?:" + GAP
                            + "[0-9]){11,20})" + ENDS),
            of(
                    PersonalDataKind.MOBILE,
                    "(?<![0-9〇零一二三四五六七八九幺])(?<it>(?:\\+?86" + GAP + ")?[1一幺]" + GAP + "[3-9三四五六七八九](?:" + GAP + DIGIT
                            + "){9})(?![0-9〇零一二三四五六七八九幺])",
                    PersonalDataPattern::isMobile),
            of(
                    PersonalDataKind.TELEPHONE,
                    // Its first characters before all else: an office behind every character is costly to rule out.
                    "(?=\\(?0[1-9])(?<!(?:" + OFFICE + ")[^，,。；;！？\\n0-9]{0,8})" + ALONE
                            + "(?<it>\\(?0[1-9][0-9]{1,2}\\)?[ \\-]?[2-8][0-9]{6,7}(?:[ \\-转]{1,2}[0-9]{1,5})?)(?![0-9A-Za-z])"),
            of(
                    PersonalDataKind.TELEPHONE,
                    "(?:(?:我|家|本人|家里|家庭|联系|住宅|宅)的?(?:电话|座机|固话)|座机|固话)" + SAYS
                            + "(?<it>[2-8][0-9]{2,3}[ \\-]?[0-9]{4})(?![0-9A-Za-z])"),
            of(
                    PersonalDataKind.TRAVEL_DOCUMENT,
                    "(?:护照|通行证|回乡证|台胞证|居住证|旅行证)[^0-9A-Za-z。！？\\n\\u3014\\u3015]{0,6}(?<it>[A-Za-z]{0,2}[0-9]{7,10})"
                            + ENDS),
            of(
                    PersonalDataKind.NUMBER_PLATE,
                    "(?<it>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·.\\-]?(?=[A-HJ-NP-Z0-9挂学警港澳]{0,5}[0-9])[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳])(?![0-9A-Za-z])"),
            of(
                    PersonalDataKind.WECHAT,
                    "(?:微信号?|[Vv][Xx]|[Vv]信|[Ww][Xx]|[Ww]e[Cc]hat)(?:[号:： 是为]){0,3}(?<it>[A-Za-z][A-Za-z0-9_\\-]{5,19}|[0-9]{6,12})(?![A-Za-z0-9_\\-]|公众号|小程序)"),
            of(PersonalDataKind.QQ, "(?:[Qq][Qq]|扣扣|[Qq]号)(?:[号码:： 是为]){0,4}(?<it>[1-9][0-9]{4,10})(?![0-9])"),
            of(PersonalDataKind.NAME, Names.AFTER_A_CUE),
            of(PersonalDataKind.NAME, Names.AFTER_SELF),
            of(PersonalDataKind.NAME, Names.WHOSE_DATA),
            of(
                    PersonalDataKind.ADDRESS,
                    "(?:家住|住在|住址|家庭地址|家在|住于|居住地址)(?:[:：是为]){0,2}[ \\t]*(?<it>[^，,。；;！？\\n\\u3014\\u3015]{2,24}?[0-9]{1,4}[ ]?(?:号院?(?:[0-9]{1,3}(?:号楼|栋))?|栋|幢|组)(?:[0-9]{1,2}单元)?(?:[0-9]{1,4}[室户房号]?)?)"),
            of(
                    PersonalDataKind.ADDRESS,
                    "(?<it>\\p{IsHan}{2,8}(?:路|街|道|巷|弄|胡同|里|村|小区|花园|家园|新村|苑|城|庭|府|坊|湾)[^，,。；;！？\\n\\u3014]{0,12}?(?<![0-9A-Za-z])[0-9]{1,4}[ ]?(?:号楼?|栋|幢|座)(?!(?:[^，,。；;！？\\n]{0,8}?)(?:"
                            + OFFICE
                            + "))[^，,。；;！？\\n\\u3014]{0,10}?[0-9]{1,4}[ ]?(?:室|户|房|单元(?:[0-9]{1,4}[ ]?(?:室|户|房|号)?)?))"));

    private static PersonalDataPattern of(PersonalDataKind kind, String pattern) {
        return of(kind, pattern, digits -> true);
    }

    private static PersonalDataPattern of(PersonalDataKind kind, String pattern, Predicate<String> holds) {
        return new PersonalDataPattern(kind, Pattern.compile(pattern), holds);
    }

    /** What it finds, from the end on, so that masking one leaves the places of the others. */
    List<MatchResult> in(CharSequence text) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (holds.test(Folding.digits(matcher.group("it")))) {
                found.addFirst(matcher.toMatchResult());
            }
        }
        return found;
    }

    private static boolean isMobile(String digits) {
        String number = digits.length() > 11 ? digits.substring(digits.length() - 11) : digits;
        return number.length() == 11 && number.charAt(0) == '1' && number.charAt(1) >= '3';
    }
}
