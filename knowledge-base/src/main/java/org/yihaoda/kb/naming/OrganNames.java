package org.yihaoda.kb.naming;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells an organ's name or short form (机关代字) from the words that prose puts in front of it (PD-07). Each answer is
 * stable: what comes out goes in and comes out unchanged, so that a number reads back from its display.
 */
final class OrganNames {
    private static final int LONGEST_SHORT_FORM = 20;
    /** 新疆维吾尔自治区第十四届人民代表大会常务委员会 has 23 characters; only names in company are longer. */
    private static final int LONGEST_NAME = 30;

    /** Words that no short form contains; what precedes their last one is prose. */
    private static final String PROSE =
            "的|号|通知|意见|办法|文件|规定|措施|方案|细则|条例|决定|按照|依据|根据|参见|依照|参照|遵照|比照|对照|是指|系指|确保|现将|落实|执行|贯彻|符合|实施|施行"
                    + "|以及|关于|印发|转发|发布|公布|签署|修订|修改|废止|部门|单位|有关|精神(?!文明|卫生)|联合(?!会)|编号|字号|按|被|见|是|由(?!贸)|以|及|(?<!高)等|起|了|还|我省|我市|我厅|[你我][省市县区厅局委]";

    private static final Pattern BEFORE_SHORT_FORM = Pattern.compile(PROSE + "|公告|通告|与|对|为");
    /** 对外经济贸易部, 海洋与渔业局 and the like keep their 对 and 与. */
    private static final Pattern BEFORE_NAME = Pattern.compile(PROSE + "|公告|通告|(?<=[部局署院厅委])与|对(?!外)");
    /** Single words that also begin short forms of places: 和政发 is 和县's, 即政办发 is 即墨's. */
    private static final Pattern CONJUNCTION =
            Pattern.compile("^[和即原并如将经](?=[^政府办委党]\\p{IsHan})|(?<=..)和(?=[^政府办委党]\\p{IsHan})");

    /** 原 before an organ that was renamed; 原平市 and the like are names. */
    private static final Pattern FORMERLY = Pattern.compile("^原(?!平市|阳县|州区)");

    private static final Pattern DATE_TAIL = Pattern.compile("^[年月日]");
    private static final Pattern TYPING_ERROR = Pattern.compile("(?<=..)含$");
    /** Kinds of document, which without an organ identify nothing. */
    private static final Pattern KIND_ALONE = Pattern.compile("令|公告|通告|通知|意见|决定|函|批复|纪要|通报|文|字|请|[你我][省市县区]");

    private static final String CENTRAL_FULL = "国务院办公厅|国务院国资委|国务院|中共中央办公厅|中共中央|中央军委|中央组织部"
            + "|财政部|商务部|教育部|科学技术部|科技部|公安部|民政部|司法部|自然资源部|国土资源部|生态环境部|环境保护部|水利部|农业农村部|农业部"
            + "|文化和旅游部|文化部|卫生部|退役军人事务部|应急管理部|交通运输部|交通部|铁道部|监察部|人事部|信息产业部|对外经济贸易部"
            + "|人力资源和?社会保障部|劳动和社会保障部|劳动保障部|劳动部|工业和信息化部|住房和?城乡建设部|建设部"
            + "|国家发展和?改革委(?:员会)?|国家发改委|发展改革委|国家计委|国家经贸委|国家科学技术委员会|国家科委|国家教育委员会|国家教委"
            + "|国家卫生健康委(?:员会)?|国家卫生计生委|国家民委|国家税务总局|税务总局|海关总署|国家市场监督管理总局|市场监管总局"
            + "|国家工商行政管理总局|国家工商总局|工商总局|国家质检总局|国家广播电视总局|国家体育总局|国家环境保护总局|国家环保总局|民航总局"
            + "|国家(?:统计|知识产权|医疗保障|医保|药监|药品监督管理|食品药品监督管理|保密|档案|密码管理|能源|林业和草原|林业|邮政|文物|中医药管理|外汇管理)局"
            + "|国家食品药品监督管理总局|国家金融监督管理总局|中国人民银行|人民银行|中国证券监督管理委员会|国家互联网信息办公室|最高人民法院|最高人民检察院";
    private static final String CENTRAL =
            "(?:原|中华人民共和国)?+(?:" + CENTRAL_FULL + "|人社部|工信部|住建部|银保监会|中国银保监会|证监会|中国证监会|国资委|国家网信办|主席)";
    private static final Pattern CENTRAL_NAME = Pattern.compile("[和与]?+(?<name>" + CENTRAL + ")");
    private static final Pattern CENTRAL_NAMES = Pattern.compile(CENTRAL + "(?:[和与]?+" + CENTRAL + ")*+");
    private static final Pattern CENTRAL_TAIL = Pattern.compile(CENTRAL_NAMES.pattern() + "$");

    /** An issuer's name printed before its own short form: 云州市人民政府云政规 is 云政规, 云市监局发 stays whole. */
    private static final Pattern ISSUER = Pattern.compile("(?:(?:" + CENTRAL_FULL + ")(?:办公厅|办公室)?+"
            + "|人民政府(?:办公厅|办公室)?+|(?<=[省市区县州])政府(?:办公[厅室])?+|^办公[厅室]|委员会(?:办公厅|办公室)?+"
            + "|[省市区县](?!场)\\p{IsHan}{2,10}?(?:厅|局|委|办公室))(?![规发函字办令联明厅]|公告|通告|通知)(?=\\p{IsHan}{2,10}$)");

    private static final Pattern AUTHORITY =
            Pattern.compile("[省市部州府国]|主席|.+(?:[部委局署院厅会办行府省市区县州税]|[局部]长|主席|政府|委员会|办公室|指挥部|小组|中心)");
    /** 国令第706号, as the State Council's own catalogue prints its orders. */
    private static final String STATE_COUNCIL_IN_SHORT = "国";

    private static final Pattern STATE = Pattern.compile("中华人民共和国");
    private static final Pattern LOCAL_GOVERNMENT = Pattern.compile("(?<=[省市区县州盟旗])政府$");
    /** 国家知识产权局局长令 is the 国家知识产权局令 that its head signed. */
    private static final Pattern HEAD_OF_ORGAN = Pattern.compile("(?<=局)局长$|(?<=部)部长$");

    private static final Pattern JOINT = Pattern.compile("(?<=[部局署院厅委])[和与](?=\\p{IsHan}{2,20}[部局署院厅委会]$)");

    /** What one organ calls itself in several ways; the value is the form of its own announcements. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("人力资源和社会保障部", "人力资源社会保障部"),
            Map.entry("人社部", "人力资源社会保障部"),
            Map.entry("劳动保障部", "劳动和社会保障部"),
            Map.entry("住房和城乡建设部", "住房城乡建设部"),
            Map.entry("住建部", "住房城乡建设部"),
            Map.entry("工信部", "工业和信息化部"),
            Map.entry("科学技术部", "科技部"),
            Map.entry("国家发展和改革委员会", "国家发展改革委"),
            Map.entry("国家发展改革委员会", "国家发展改革委"),
            Map.entry("国家发展和改革委", "国家发展改革委"),
            Map.entry("国家发改委", "国家发展改革委"),
            Map.entry("发展改革委", "国家发展改革委"),
            Map.entry("国家卫生健康委员会", "国家卫生健康委"),
            Map.entry("国家科学技术委员会", "国家科委"),
            Map.entry("国家教育委员会", "国家教委"),
            Map.entry("国家税务总局", "税务总局"),
            Map.entry("国家市场监督管理总局", "市场监管总局"),
            Map.entry("国家工商行政管理总局", "工商总局"),
            Map.entry("国家工商总局", "工商总局"),
            Map.entry("国家环保总局", "国家环境保护总局"),
            Map.entry("国家医保局", "国家医疗保障局"),
            Map.entry("国家药监局", "国家药品监督管理局"),
            Map.entry("人民银行", "中国人民银行"),
            Map.entry("中国证监会", "证监会"),
            Map.entry("中国证券监督管理委员会", "证监会"),
            Map.entry("中国银保监会", "银保监会"),
            Map.entry("国家互联网信息办公室", "国家网信办"));

    /** Organs that write 国家 when they announce alone, and leave it out in company. */
    private static final List<String> NATIONAL_WHEN_ALONE = List.of("税务总局", "市场监管总局");

    private OrganNames() {}

    /**
     * The short form at the end of a run of words; empty when there is none.
     *
     * @param afterDigit whether a digit stands before the run, so that 日国科发 begins with the end of a date
     */
    static String shortForm(String run, boolean afterDigit) {
        String rest = afterDigit ? DATE_TAIL.matcher(run).replaceFirst("") : run;
        String organ = stable(TYPING_ERROR.matcher(rest).replaceFirst("函"));
        boolean fits = organ.length() <= LONGEST_SHORT_FORM && organ.matches("\\p{IsHan}.*");
        return fits && !KIND_ALONE.matcher(organ).matches() ? organ : "";
    }

    /** The part of the run that is a name of an authority, as written; empty when there is none. */
    static String authority(String run, boolean afterDigit) {
        String rest =
                behindLast(BEFORE_NAME, afterDigit ? DATE_TAIL.matcher(run).replaceFirst("") : run);
        Matcher central = CENTRAL_TAIL.matcher(rest);
        String name = central.find() ? central.group() : FORMERLY.matcher(rest).replaceFirst("");
        return (isCentral(name) || name.length() <= LONGEST_NAME) && isAuthority(name) ? name : "";
    }

    static boolean isAuthority(String name) {
        return AUTHORITY.matcher(name).matches();
    }

    static boolean isCentral(String name) {
        return CENTRAL_NAMES.matcher(name).matches();
    }

    /** One name for the ways in which an authority is written: 中华人民共和国国务院 is 国务院, 云州市政府 is 云州市人民政府. */
    static String canonical(String name) {
        if (isCentral(name)) {
            String joined = CENTRAL_NAME.matcher(name).replaceAll(each -> alias(each.group(1)));
            return NATIONAL_WHEN_ALONE.contains(joined) ? alone(joined) : joined;
        }
        if (name.equals(STATE_COUNCIL_IN_SHORT)) {
            return "国务院";
        }
        String organ = HEAD_OF_ORGAN.matcher(STATE.matcher(name).replaceAll("")).replaceFirst("");
        if (!organ.equals(name)) {
            return canonical(organ);
        }
        return JOINT.matcher(LOCAL_GOVERNMENT.matcher(organ).replaceFirst("人民政府"))
                .replaceAll("");
    }

    private static String alone(String name) {
        return name.equals("市场监管总局") ? "国家市场监督管理总局" : "国家" + name;
    }

    private static String alias(String name) {
        String bare = name.replaceFirst("^(?:原|中华人民共和国)", "");
        return ALIASES.getOrDefault(bare, bare);
    }

    /** Until nothing more comes off. */
    private static String stable(String run) {
        String rest = behindLast(BEFORE_SHORT_FORM, run);
        rest = behindLast(ISSUER, rest);
        rest = behindLast(CONJUNCTION, rest);
        return rest.equals(run) ? run : stable(rest);
    }

    /** What follows the last of the words; a word at the very end is kept, as 公告 in 云州市人民政府公告. */
    private static String behindLast(Pattern words, String run) {
        Matcher word = words.matcher(run);
        int start = 0;
        while (word.find()) {
            start = word.end() < run.length() ? word.end() : start;
        }
        return run.substring(start);
    }
}
