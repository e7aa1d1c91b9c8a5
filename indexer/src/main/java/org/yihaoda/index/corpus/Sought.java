package org.yihaoda.index.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The kind of thing a question asks for, and the forms in which rules state it: who asks 多少 wants a standard with a figure,
 * who asks 什么条件 wants the sentence 应当符合下列条件. The question's own words do not tell, since 多少 never stands in a rule.
 */
enum Sought {
    AMOUNT(
            "多少|几块|几元|额度|标准|比例|几成|最高",
            "(?:标准|限额|额度|最高|封顶|不超过|每人每月|每月|按照?|补贴|补助|给予)[^。；\\n]{0,60}\\d[\\d,.]*\\s*(?:元|万元|%|％|倍)"
                    + "|元/(?:月|人|年|次)|（元[）/]|百分之",
            "标准|额度|限额|待遇"),
    CONDITIONS(
            "条件|资格|要求|什么人|哪些人|谁能|谁可以",
            "(?:应当?|需|须)?(?:同时)?(?:符合|具备|满足)(?:以?下列?|以下|如下)[^。]{0,8}条件|下列(?:人员|企业|条件)|应当(?:同时)?(?:符合|具备)",
            "条件|对象|范围"),
    MATERIALS("材料|证件|带什么|准备什么|提交什么|手续", "材料[^。]{0,10}[：:]|下列(?:材料|证明|证件)|提交[^。]{0,20}(?:材料|证明|申请表)", "材料"),
    TIME("多久|多长时间|几天|几个月|什么时候|何时|哪天|截止", "\\d{1,2}月\\d{1,2}日|\\d+个?工作日|\\d+(?:日|天|个月)内|集中缴费期|受理时间|报名时间", "时间|时限|期限|日程"),
    PLACE("哪里|哪儿|去哪|在哪|怎么办理|如何办理|怎么申请|如何申请|流程", "窗口|网上|客户端|小程序|平台|向[^。]{2,30}(?:提出|提交)申请", "流程|程序|方式|渠道|办理");

    private static final double STATED = 1.1;
    private static final double HEADED = 1.05;

    private final Pattern asks;
    private final Pattern states;
    private final Pattern heads;

    Sought(String asks, String states, String heads) {
        this.asks = Pattern.compile(asks);
        this.states = Pattern.compile(states);
        this.heads = Pattern.compile(heads);
    }

    static List<Sought> in(String question) {
        return Arrays.stream(values())
                .filter(each -> each.asks.matcher(question).find())
                .toList();
    }

    /** A factor: more than 1 when the passage states the thing, or stands under its heading. */
    double weight(StoredPassage passage) {
        return (states.matcher(passage.text()).find() ? STATED : 1) * (headed(passage) ? HEADED : 1);
    }

    private boolean headed(StoredPassage passage) {
        return !passage.headings().isEmpty()
                && heads.matcher(passage.headings().getLast()).find();
    }
}
