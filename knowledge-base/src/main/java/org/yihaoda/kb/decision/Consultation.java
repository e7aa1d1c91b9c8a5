package org.yihaoda.kb.decision;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.ChineseDates;
import org.yihaoda.kb.validity.Sentences;

/**
 * When and where the public may comment on a draft (PD-26).
 *
 * @param from the first day; null when only the last one is told
 * @param until the last day
 * @param ways how to send one's opinion, in the page's own words
 */
public record Consultation(@Nullable LocalDate from, LocalDate until, List<String> ways) {
    private static final Pattern PERIOD = Pattern.compile("(?:时间|期限|日期)?.{0,6}?(?:(?<from>" + ChineseDates.DATE
            + ")\\s*(?:起)?\\s*(?:至|到|—|-|~)\\s*)(?<until>" + ChineseDates.DATE + "|\\d{1,2}月\\d{1,2}日)");
    private static final Pattern UNTIL =
            Pattern.compile("(?:于|在|截至|截止(?:日期|时间)?[为至：:]?)\\s*(?<until>" + ChineseDates.DATE + ")\\s*(?:前|以前|之前|止)?");
    private static final Pattern SPEAKS = Pattern.compile("征求意见|意见(?:反馈|征集)|反馈(?:意见|至)|提出(?:意见|修改)|截[至止]");
    private static final Pattern WAY = Pattern.compile("电子邮箱|邮箱|信函|来信|邮寄|传真|电话|网站|通讯地址|邮编");
    private static final int LONGEST = 160;

    public Consultation {
        ways = List.copyOf(ways);
    }

    /** The consultation that the page announces; empty when no last day can be read. */
    public static Optional<Consultation> in(PolicyDocument page) {
        List<Clause> clauses = page.clauses().stream()
                .takeWhile(clause -> clause.path().isEmpty()
                        || !clause.path().marks().getFirst().startsWith("附件"))
                .toList();
        List<String> ways = clauses.stream()
                .flatMap(clause -> sentences(clause).stream())
                .filter(sentence -> WAY.matcher(sentence).find() && sentence.length() <= LONGEST)
                .map(String::strip)
                .toList();
        return clauses.stream()
                .flatMap(clause -> sentences(clause).stream()
                        .filter(sentence ->
                                SPEAKS.matcher(clause.heading() + sentence).find()))
                .flatMap(sentence -> period(sentence, ways).stream())
                .findFirst();
    }

    private static List<String> sentences(Clause clause) {
        Stream<String> paragraphs = clause.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block::text);
        return Stream.concat(Stream.of(clause.heading()), paragraphs)
                .flatMap(line -> Sentences.of(line).stream())
                .toList();
    }

    private static Optional<Consultation> period(String sentence, List<String> ways) {
        String folded = Normalizer.normalize(sentence, Normalizer.Form.NFKC);
        Matcher period = PERIOD.matcher(folded);
        if (period.find()) {
            Optional<LocalDate> from = ChineseDates.findIn(period.group("from"));
            String last = period.group("until");
            String until = last.matches("\\d{4}.*")
                    ? last
                    : from.map(LocalDate::getYear).orElse(0) + "年" + last;
            return ChineseDates.findIn(until).map(day -> new Consultation(from.orElse(null), day, ways));
        }
        Matcher last = UNTIL.matcher(folded);
        return last.find()
                ? ChineseDates.findIn(last.group("until")).map(day -> new Consultation(null, day, ways))
                : Optional.empty();
    }

    public boolean openOn(LocalDate day) {
        return !day.isAfter(until) && (from == null || !day.isBefore(from));
    }
}
