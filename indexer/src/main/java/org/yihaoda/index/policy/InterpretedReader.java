package org.yihaoda.index.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.naming.Reference;
import org.yihaoda.kb.naming.Titles;
import org.yihaoda.kb.policy.DocumentKind;

/**
 * Reads which policies an interpretation explains: those that its title names, in 《》 or without; else the one that its
 * first sentences announce; else those that its text numbers before anything else (PD-24).
 */
final class InterpretedReader {
    private static final String NUMBERED = "(?:\\s*[(（]([^()（）]{3,40}?号)[^()（）]{0,40}[)）])?";
    private static final Pattern MENTION = Pattern.compile("《([^《》]+(?:《[^《》]+》[^《》]*)?)》" + NUMBERED);

    /** What a document's own title ends with. */
    private static final Pattern DOCUMENT = Pattern.compile(
            ".{4,}(?:办法|规定|细则|条例|规则|规程|标准|方案|措施|意见|规划|计划|纲要|要点|指引|指南|目录|决定|通知|公告|通告|制度|基准)(?:[(（][^()（）]{1,16}[)）])?");
    /** 记者解读…, ——解读…: the measure stands behind the word. */
    private static final Pattern EXPLAINING = Pattern.compile("(?:解读|图解|读懂|详解)[丨|:：]?\\s*(?<named>[^《》—]{6,80})$");
    /** 近日，省政府印发《…》: somebody has just made it. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:近日|日前|近期|最近|今天|今日|\\d{1,2}日|正式|现已)[^《》。]{0,60}?(?:印发|出台|发布|公布|颁布|下发|转发|制定|修订|通过)[^《》。，]{0,60}《");
    /** 《…》（以下简称《意见》）: what the page speaks of under a short name. */
    private static final Pattern SHORTENED = Pattern.compile(
            "^[^《》。，]{0,8}?[(（]?[^《》。()（）]{0,40}?(?:以下|下)?简称[:：为]?\\s*[《“\"](?<name>[^《》”\"]{2,20})[》”\"]");
    /** What stands before a document that others only rest on. */
    private static final Pattern RESTED_ON = Pattern.compile("(?:根据|依据|依照|按照|贯彻|落实|执行)[^，。；]*$");

    /** A headline only ends like a title: …——负责人就实施某某计划. */
    private static final Pattern HEADLINE = Pattern.compile("——|负责(?:人|同志)就");

    private static final Set<String> JOINED = Set.of("", "和", "、", "及", "以及", "与");
    private static final int HEAD = 8;
    private static final int LEAST_SHARED = 8;
    private static final int SHORT = 8;
    private static final int LEAST_FRAGMENT = 10;

    private final DocumentKind kind;
    private final String title;
    private final List<String> sentences;

    private InterpretedReader(DocumentKind kind, String title, List<String> sentences) {
        this.kind = kind;
        this.title = title;
        this.sentences = sentences;
    }

    /** Empty for a document that is neither an interpretation nor questions and answers. */
    static List<Reference> read(DocumentKind kind, String title, List<String> sentences) {
        boolean explains = kind == DocumentKind.INTERPRETATION || kind == DocumentKind.QUESTIONS;
        return explains ? new InterpretedReader(kind, title, sentences).references() : List.of();
    }

    private List<Reference> references() {
        List<Reference> named = inTitle();
        if (named.isEmpty() && kind == DocumentKind.INTERPRETATION) {
            named = announced();
        }
        if (named.isEmpty() && kind == DocumentKind.INTERPRETATION) {
            named = numbered();
        }
        return named.stream().map(this::inFull).map(this::withNumber).distinct().toList();
    }

    private List<Reference> inTitle() {
        List<Reference> marked = mentions(title);
        if (!marked.isEmpty()) {
            return marked;
        }
        return fragment().or(this::unmarked).map(each -> List.of(each)).orElse(List.of());
    }

    /** A list of pages cuts long titles: 《云州市关于进一步规范…; the text names the whole. */
    private Optional<Reference> fragment() {
        int open = title.lastIndexOf('《');
        if (open < 0 || title.indexOf('》', open) >= 0) {
            return Optional.empty();
        }
        String cut = Titles.key(title.substring(open + 1).replaceAll("[.…]+$", ""));
        String about = cut.contains("关于") ? cut.substring(cut.indexOf("关于")) : cut;
        return about.length() < LEAST_FRAGMENT
                ? Optional.empty()
                : sentences.stream()
                        .flatMap(sentence -> mentions(sentence).stream())
                        .filter(each -> Titles.key(each.title()).startsWith(about)
                                || Titles.key(each.title()).startsWith(cut))
                        .findFirst();
    }

    /** 云州市高龄津贴办法解读; the words may also be a part of the title that the text prints in full. */
    private Optional<Reference> unmarked() {
        if (kind != DocumentKind.INTERPRETATION || title.indexOf('《') >= 0) {
            return Optional.empty();
        }
        String key = Titles.subject(title);
        Matcher explaining = EXPLAINING.matcher(title);
        String named = explaining.find() ? explaining.group("named").strip() : subject();
        if (!DOCUMENT.matcher(named).matches()
                || HEADLINE.matcher(named).find()
                || key.equals(Titles.work(title)) && named.equals(title)) {
            return Optional.empty();
        }
        return Optional.of(sentences.stream()
                .flatMap(sentence -> mentions(sentence).stream())
                .filter(each -> sharesName(each.title(), named))
                .findFirst()
                .orElseGet(() -> new Reference(named, null)));
    }

    /** The title without the explaining words around it, as it is printed. */
    private String subject() {
        return title.replaceFirst("^(?:[【\\[(（]?(?:政策|文件)?(?:解读|图解|一图读懂|一图看懂|图说)[】\\])）]?[丨|｜:：—\\-\\s]*)", "")
                .replaceFirst("(?:的)?(?:政策|文件|图文|文字|专家|部门)*(?:解读|图解|一图读懂|问答|答记者问)(?:问答|材料|稿)?$", "")
                .replaceFirst("^关于(?=.*(?:办法|规定|细则|条例|方案|规划)$)", "")
                .strip();
    }

    private static boolean sharesName(String one, String other) {
        String first = Titles.key(one).replaceFirst("^关于", "");
        String second = Titles.key(other).replaceFirst("^关于", "");
        return Math.min(first.length(), second.length()) >= LEAST_SHARED
                && (first.endsWith(second) || second.endsWith(first) || first.startsWith(second));
    }

    private List<Reference> announced() {
        return sentences.stream()
                .limit(HEAD)
                .map(InterpretedReader::announced)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Reference> announced(String sentence) {
        Matcher announced = ANNOUNCED.matcher(sentence);
        return announced.find() ? joined(sentence.substring(announced.end() - 1)) : shortened(sentence);
    }

    /** The first document of the words, and those that 和 or 、 joins to it. */
    private static List<Reference> joined(String words) {
        List<Reference> references = new ArrayList<>();
        Matcher mention = MENTION.matcher(words);
        int end = 0;
        while (mention.find() && (references.isEmpty() || JOINED.contains(words.substring(end, mention.start())))) {
            references.add(reference(mention));
            end = mention.end();
        }
        return references;
    }

    /** 对照《…》（以下简称《甲》）和《…》（以下简称《乙》）: all that the page gives a short name, but for what they rest on. */
    private static List<Reference> shortened(String sentence) {
        List<Reference> references = new ArrayList<>();
        Matcher mention = MENTION.matcher(sentence);
        while (mention.find()) {
            String behind =
                    sentence.substring(mention.start() + mention.group(1).length() + 2);
            if (SHORTENED.matcher(behind).lookingAt() && !restedOn(sentence, mention.start())) {
                references.add(reference(mention));
            }
        }
        return references;
    }

    private List<Reference> numbered() {
        return sentences.stream()
                .map(InterpretedReader::numbered)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Reference> numbered(String sentence) {
        List<Reference> references = new ArrayList<>();
        Matcher mention = MENTION.matcher(sentence);
        while (mention.find()) {
            Reference reference = reference(mention);
            if (reference.number() != null && !restedOn(sentence, mention.start())) {
                references.add(reference);
            }
        }
        return references;
    }

    private static boolean restedOn(String sentence, int start) {
        return RESTED_ON.matcher(sentence.substring(0, start)).find();
    }

    /** 解读《若干措施》 means what the text calls so for short. */
    private Reference inFull(Reference reference) {
        if (reference.number() != null || reference.title().length() > SHORT) {
            return reference;
        }
        for (String sentence : sentences) {
            Matcher mention = MENTION.matcher(sentence);
            while (mention.find()) {
                Matcher shortened = SHORTENED.matcher(
                        sentence.substring(mention.start() + mention.group(1).length() + 2));
                if (shortened.lookingAt() && shortened.group("name").equals(reference.title())) {
                    return reference(mention);
                }
            }
        }
        return reference;
    }

    private Reference withNumber(Reference reference) {
        if (reference.number() != null) {
            return reference;
        }
        return sentences.stream()
                .flatMap(sentence -> mentions(sentence).stream())
                .filter(other -> other.number() != null && other.means(reference.title(), null))
                .findFirst()
                .map(other -> new Reference(reference.title(), other.number()))
                .orElse(reference);
    }

    /** Everything between 《 and 》, with the number that follows it in brackets. */
    static List<Reference> mentions(String text) {
        List<Reference> references = new ArrayList<>();
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            references.add(reference(mention));
        }
        return references;
    }

    private static Reference reference(Matcher mention) {
        @Nullable String number = mention.group(2);
        return new Reference(
                mention.group(1),
                number == null ? null : DocumentNumber.parse(number).orElse(null));
    }
}
