package org.yihaoda.bot.restate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihaoda.bot.restate.Phrases.Phrase;
import org.yihaoda.bot.restate.Phrases.Role;

/**
 * A question cut into the phrases that only ask and the fragments between them, which say of what.
 *
 * @param fragments in order
 * @param roles of the phrases in it
 */
record Cut(String text, List<Fragment> fragments, Set<Role> roles) {
    /** A stretch of the text. */
    record Fragment(String words, int start, int end) {}

    /** How much: three months, 5,000 yuan. The matter is another word. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:第?[0-9一二两三四五六七八九十百千万半]+|这|那)个?(?:月|天|年|日|小时|工作日|元|块钱?|万|人|次(?!性)|套|岁|周)(?![0-9\\p{IsHan}]?[号院])");
    /** Shorter ones are read as words. */
    private static final Pattern WITHOUT = Pattern.compile("(?:没有?|不是|未|不在|不满)[^，。？?！、吗呢吧]{1,6}(?=，|能|可以|也|还|怎|行|$)");

    /** 和低保一起领吗: of the matter before, beside another one. */
    private static final Pattern BESIDE = Pattern.compile("(?:和|跟|与)[^，。？?！]{2,10}?(?:一起|同时|叠加|冲突|重复|有什么区别|有什么不同)");

    private static final Pattern PAPER_WANTED =
            Pattern.compile(".*(?:带|提供|提交|准备|要|用|交|复印件?|原件).*(?:吗|么|嘛|没有|不)?|.*(?:行吗|可以吗|也可以)");
    /** 办居住证: the paper itself is the matter. */
    private static final Pattern MADE = Pattern.compile("[办理补换领请取丢](?:了|个|一个|张)?$");

    private static final Pattern YES_OR_NO = Pattern.compile(".*(?:吗|么|嘛|呢|行不行|能不能.*|可不可以.*|会不会.*|还能.*|是否.*)");
    private static final Pattern OPEN = Pattern.compile(".*(?:什么(?!时候)|怎么|怎样|如何|多少|哪).*");

    /** @param question the whole question that the text is of: it tells how its words are meant */
    static Cut of(String text, String question) {
        boolean yesOrNo =
                YES_OR_NO.matcher(question).matches() && !OPEN.matcher(question).matches();
        return new Cutting(text, yesOrNo, PAPER_WANTED.matcher(question).matches()).cut();
    }

    /** Whether anything is asked. */
    boolean asks() {
        return roles.contains(Role.QUESTION)
                || roles.contains(Role.ASPECT)
                || roles.contains(Role.CIRCUMSTANCE)
                || roles.contains(Role.PAPER);
    }

    boolean namesNoMatter() {
        return fragments.isEmpty();
    }

    /** The fragments in one, with the single characters between them: 租房提取公积金, 遛狗不拴绳. */
    String matter() {
        StringBuilder matter = new StringBuilder();
        int end = -1;
        for (Fragment fragment : fragments) {
            String between = end < 0 ? "" : text.substring(end, fragment.start());
            matter.append(between.length() == 1 && !between.equals("有") ? between : "")
                    .append(fragment.words());
            end = fragment.end();
        }
        return matter.toString();
    }

    private static final class Cutting {
        private final String text;
        private final boolean circumstances;
        private final boolean papers;
        private final List<Fragment> fragments = new ArrayList<>();
        private final Set<Role> roles = EnumSet.noneOf(Role.class);
        /** The first and last place of a run that are no small words; -1: none yet. */
        private int first = -1;

        private int last = -1;

        Cutting(String text, boolean circumstances, boolean papers) {
            this.text = text;
            this.circumstances = circumstances;
            this.papers = papers;
        }

        Cut cut() {
            int at = 0;
            while (at < text.length()) {
                at += take(at);
            }
            close();
            return new Cut(text, List.copyOf(fragments), roles);
        }

        /** How many characters were read. */
        private int take(int at) {
            int length = gap(at);
            if (length > 0) {
                close();
                return length;
            }
            Optional<Phrase> phrase = Phrases.SHIPPED.at(text, at);
            boolean small = phrase.filter(found -> found.role() == Role.SMALL).isPresent();
            int taken = phrase.map(Phrase::length).orElse(1);
            if (!small) {
                first = first < 0 ? at : first;
                last = at + taken;
            }
            return taken;
        }

        /** The length of what is no part of a matter: punctuation, amounts, phrases that ask; 0: a part of one. */
        private int gap(int at) {
            if (!Character.isLetterOrDigit(text.codePointAt(at)) && "〔〕《》（）()[]".indexOf(text.charAt(at)) < 0) {
                return Character.charCount(text.codePointAt(at));
            }
            Optional<Phrase> phrase = Phrases.SHIPPED.at(text, at).filter(found -> counts(found, at));
            int beside = length(BESIDE, at);
            if (beside > 0 && fragments.isEmpty()) {
                roles.add(Role.ASPECT);
                return beside;
            }
            int length = Math.max(phrase.map(Phrase::length).orElse(0), amount(at));
            if (circumstances) {
                int without = length(WITHOUT, at);
                if (without > length) {
                    roles.add(Role.CIRCUMSTANCE);
                    return without;
                }
            }
            phrase.filter(found -> found.length() >= length).ifPresent(found -> roles.add(found.role()));
            return length;
        }

        private boolean counts(Phrase phrase, int at) {
            return switch (phrase.role()) {
                case COURTESY, QUESTION, MANNER, ASPECT, SAME -> true;
                case CIRCUMSTANCE -> circumstances;
                case PAPER -> papers && !MADE.matcher(text.substring(0, at)).find();
                case SMALL, WHOLE -> false;
            };
        }

        private int amount(int at) {
            boolean insideNumber = at > 0 && Character.isDigit(text.charAt(at - 1));
            return insideNumber ? 0 : length(AMOUNT, at);
        }

        private int length(Pattern pattern, int at) {
            Matcher matcher = pattern.matcher(text).region(at, text.length());
            return matcher.lookingAt() ? matcher.end() - at : 0;
        }

        private void close() {
            if (first >= 0) {
                fragments.add(new Fragment(text.substring(first, last), first, last));
            }
            first = -1;
            last = -1;
        }
    }
}
