package org.yihaoda.index.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.DocumentKind;
import org.yihaoda.kb.policy.Relation;
import org.yihaoda.kb.policy.RelationType;
import org.yihaoda.kb.validity.Sentences;

/** Reads how a page is tied to others, from its title and its sentences (PD-24). What it ends is read by kb.validity. */
final class RelationReader {
    /** 根据《…》、《…》，制定本办法. */
    private static final Pattern BASIS = Pattern.compile(
            "(?:根据|依据|依照|按照)(?<named>[^。；]*》(?:\\s*[(（][^()（）]{3,60}[)）])?)[^。；《》]{0,60}?(?:制定|修订|出台)(?:本|[。；，,]|$)");

    private static final Pattern IMPLEMENTS =
            Pattern.compile("(?:贯彻落实|贯彻执行|落实|贯彻|细化)(?<named>《[^。；]{2,200}?)(?:[，,。；]|精神|要求|规定)");
    private static final Pattern QUESTIONS = Pattern.compile("问答|\\d+问|答记者问|常见问题|热点问题|答疑");
    private static final int HEAD_SENTENCES = 12;
    private static final int INTERPRETED = 4;

    /** What a title says that a page about another document is, the first that fits. */
    private enum Stage {
        FEEDBACK_OF("(?:采纳|反馈).{0,12}(?:情况|公告|说明|结果)?|(?:意见(?:征集|征求)|(?:征集|征求)意见).{0,6}(?:结果|情况)"),
        MEETING_OF("(?:常务|全体|专题)会议.{0,20}(?:审议|研究|讨论)|审议(?:通过|并原则通过)?"),
        REALIZES("(?:兑现|发放|拨付|拟?补助|拟?奖励).{0,12}(?:公示|公告|情况|名单)"),
        CONSULTATION_OF("公开征求.{0,80}意见|征求意见的(?:公告|通知|函)|意见征集"),
        DRAFT_OF("起草说明|草案");

        private final Pattern words;

        Stage(String words) {
            this.words = Pattern.compile(words);
        }

        /** What stands in the other document's own title says nothing of this page; only a draft is known by it. */
        boolean fits(String title) {
            return words.matcher(this == DRAFT_OF ? title : title.replaceAll("《[^《》]*》", "《》"))
                    .find();
        }
    }

    private RelationReader() {}

    static List<Relation> read(DocumentKind kind, String title, List<Block> blocks) {
        List<String> sentences = blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> Sentences.of(block.text()).stream())
                .toList();
        List<Relation> relations = new ArrayList<>();
        relations.addAll(interprets(kind, title, sentences));
        if (relations.isEmpty()) {
            relations.addAll(stages(title));
        }
        if (kind.binds()) {
            sentences.stream().limit(HEAD_SENTENCES).forEach(sentence -> {
                relations.addAll(named(RelationType.BASED_ON, BASIS, sentence));
                relations.addAll(named(RelationType.IMPLEMENTS, IMPLEMENTS, sentence));
            });
        }
        return relations.stream().distinct().toList();
    }

    private static List<Relation> interprets(DocumentKind kind, String title, List<String> sentences) {
        return InterpretedReader.read(kind, title, sentences).stream()
                .limit(INTERPRETED)
                .map(reference -> new Relation(type(title), reference, title))
                .toList();
    }

    private static RelationType type(String title) {
        return QUESTIONS.matcher(title).find() ? RelationType.QA_OF : RelationType.INTERPRETS;
    }

    private static List<Relation> stages(String title) {
        Optional<Stage> stage =
                Stream.of(Stage.values()).filter(each -> each.fits(title)).findFirst();
        return stage.map(each -> InterpretedReader.mentions(title).stream()
                        .map(reference -> new Relation(RelationType.valueOf(each.name()), reference, title))
                        .toList())
                .orElse(List.of());
    }

    private static List<Relation> named(RelationType type, Pattern words, String sentence) {
        List<Relation> relations = new ArrayList<>();
        Matcher found = words.matcher(sentence);
        while (found.find()) {
            InterpretedReader.mentions(found.group("named"))
                    .forEach(each -> relations.add(new Relation(type, each, sentence)));
        }
        return relations;
    }
}
