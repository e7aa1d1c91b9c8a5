package org.yihaoda.bot.screen;

/**
 * People's names where the words around them show that they are names. Without such words none is masked: 高新 and 方便
 * begin like names, and a question without its subject cannot be answered.
 */
final class Names {
    private static final String SURNAME =
            "(?:欧阳|上官|司马|诸葛|司徒|东方|慕容|尉迟|皇甫|令狐|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付傅邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤尤])";
    /** Surnames that are common words too: only where nothing else can stand. */
    private static final String RARE = "(?:[高方白金安乔齐易常于向温康施文牛樊葛邢路岳伍章鲁柯包左吉辛管祝童欧甘苗解华骆凌裴单申柳季项聂庄焦鲍倪褚窦])";

    private static final String GIVEN = "(?:(?![的了在是有不没和与及这那个我你他她它就都也还想要去来到过给被把对从])\\p{IsHan}){1,2}";
    private static final String ENDS =
            "(?=[ \\t]*(?:[，,、。；;：:！!？?（）()/\\n\\r\\u3014]|$|男|女|身份证|电话|手机|今年|住|家住|来自|系|先生|女士|同志))";

    /** 我叫…, 姓名：…. */
    static final String AFTER_A_CUE =
            "(?:(?:我|他|她|本人|父亲|母亲|儿子|女儿|丈夫|妻子|老公|老婆|孩子)(?:的名字)?(?:名?叫(?:做)?)|姓名|名字(?:叫|是|[:：])|(?:联系人|申请人|当事人|被害人|受害人|患者|死者|户主|业主|经办人|投诉人|举报人)(?=[ \\t]*[:：]))[ \\t]*(?:[:：是为])?[ \\t]*(?<it>(?:"
                    + SURNAME + "|" + RARE + ")" + GIVEN + ")" + ENDS;
    /** 本人张三，男. */
    static final String AFTER_SELF = "(?:^|[，,。；;：:！\\n])[ \\t]*(?:本人|我是|我)[ \\t]?(?<it>" + SURNAME + GIVEN
            + ")(?=[ \\t]*[，,（(]?[ \\t]*(?:男|女|身份证|\\u3014|电话|手机|系|家住|今年))";
    /** 张三的社保记录: whose data it is, be it the writer or another. */
    static final String WHOSE_DATA = "(?=" + SURNAME + ")"
            + "(?:(?<=查|查询|查看|查下|查一下|看看|知道|告诉我|提供|调取|调出|打听|找到|找出|获取)|(?<=^|[，,。；;！!？?\\n]))(?<it>" + SURNAME
            + GIVEN
            + ")(?=(?:这个人|先生|女士)?(?:住在哪|住哪|(?:的|名下的?)(?:社保|户籍|户口|手机|电话|住址|地址|家庭|工资|身份证|银行|存款|房产|缴费|病历|征信|婚姻|行程|个人|案底|开房|定位|聊天|联系|微信|车|贷款|公积金|医保)))";

    private Names() {}
}
