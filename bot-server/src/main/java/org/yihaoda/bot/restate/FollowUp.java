package org.yihaoda.bot.restate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yihaoda.bot.restate.Phrases.Role;
import org.yihaoda.bot.restate.Restated.Why;
import org.yihaoda.kb.naming.DocumentNumber;

/** One question after another: which rule makes it whole, if any. */
final class FollowUp {
    /** Whoever writes more than this has said what is meant. */
    private static final int LONGEST = 40;

    private static final int LONGEST_MATTER = 12;
    /** 补贴多少 of 加装电梯: no matter without another word. */
    private static final Set<String> GENERIC = Set.of("补贴", "补助", "津贴", "奖励", "奖金", "待遇", "贷款");

    /** Two of them say enough to be asked for the first time: 80岁老人每个月给多少钱. */
    private static final Set<SlotKind> TELLING = EnumSet.of(SlotKind.REGION, SlotKind.AGE, SlotKind.AUDIENCE);

    private static final Pattern CLAUSE = Pattern.compile("第[0-9一二两三四五六七八九十百]+(?:条|款|项|章)");
    private static final Pattern CONDITION = Pattern.compile("^(?:那|那么)?(?:如果|要是|假如|万一|假设|若是|若)");
    private static final Pattern ELLIPSIS = Pattern.compile("(?:的话)?呢[\\s？?。！!~～]*$");
    private static final Pattern MARK = Pattern.compile("^(?:那|那么|换成|换作|如果|要是)|呢|也|还(?=能|可|要|有|是)");

    /** What a restated question says in front of the matter. */
    private static final Set<SlotKind> SAID_BEFORE =
            EnumSet.of(SlotKind.DATE, SlotKind.REGION, SlotKind.AGE, SlotKind.AUDIENCE);

    private final String question;
    private final Said said;
    private final Earlier before;

    FollowUp(String question, Said said, Earlier before) {
        this.question = question;
        this.said = said;
        this.before = before;
    }

    /** Empty when the question stands alone. */
    Optional<Restated> restated() {
        if (question.length() > LONGEST
                || question.contains("《")
                || DocumentNumber.findIn(question).isPresent()) {
            return Optional.empty();
        }
        return ofClause()
                .or(this::pointingBack)
                .or(this::sameQuestion)
                .or(this::underCondition)
                .or(this::ofMatter)
                .or(this::otherMatter);
    }

    /** 第二条具体怎么说. */
    private Optional<Restated> ofClause() {
        Cut without = Cut.of(CLAUSE.matcher(said.rest()).replaceFirst(""), question);
        return CLAUSE.matcher(said.rest()).find() && without.namesNoMatter()
                ? Optional.of(plain(document() + said.rest(), Why.OF_CITED_DOCUMENT))
                : Optional.empty();
    }

    private String document() {
        return before.titles().isEmpty() ? before.item() : "《" + before.titles().getFirst() + "》";
    }

    /** 这个补贴多少钱, 它的依据是什么, 该文件还有效吗. */
    private Optional<Restated> pointingBack() {
        return Pointing.in(said.rest(), before.item())
                .filter(back -> !before.item().isEmpty())
                .filter(back -> Cut.of(back.before(), question).namesNoMatter())
                .filter(back -> back.strong() || Cut.of(back.after(), question).namesNoMatter())
                .filter(back -> !back.after().isBlank())
                .map(back -> back.document() && !before.titles().isEmpty()
                        ? plain(back.before() + document() + back.after(), Why.OF_CITED_DOCUMENT)
                        : whole(back.before() + before.item() + back.after(), Why.POINTS_BACK));
    }

    /** 云山县呢, 我们县也一样吗, 换成企业呢. */
    private Optional<Restated> sameQuestion() {
        Cut cut = said.cut();
        boolean same = cut.namesNoMatter() && (!cut.asks() || cut.roles().contains(Role.SAME));
        return !said.slots().isEmpty() && same
                ? Optional.of(whole(before.said().rest(), Why.OTHER_SLOT))
                : Optional.empty();
    }

    /** 如果没交满一年呢, 外地户口呢. */
    private Optional<Restated> underCondition() {
        boolean conditional = CONDITION.matcher(question).find()
                || said.cut().namesNoMatter() && said.cut().roles().equals(EnumSet.of(Role.CIRCUMSTANCE));
        boolean elliptical =
                ELLIPSIS.matcher(question).find() && !said.cut().roles().contains(Role.QUESTION);
        String words = CONDITION.matcher(said.rest()).replaceFirst("");
        return conditional && elliptical && !words.isEmpty() && words.length() <= LONGEST_MATTER
                ? Optional.of(whole(words + "，", before.said().rest(), Why.UNDER_CONDITION))
                : Optional.empty();
    }

    /** 那需要什么材料, 津贴什么时候发. */
    private Optional<Restated> ofMatter() {
        Cut cut = said.cut();
        boolean standsBySlots =
                said.slots().keySet().stream().filter(TELLING::contains).count() > 1
                        && !MARK.matcher(question).find();
        if (standsBySlots || !cut.asks()) {
            return Optional.empty();
        }
        String tail = cut.matter();
        boolean generic =
                said.slots().isEmpty() && GENERIC.contains(tail) && said.rest().startsWith(tail);
        boolean endsTheMatter = before.item().endsWith(tail) && (said.rest().startsWith(tail) || tail.length() <= 2);
        boolean partOfMatter = !before.item().equals(tail) && (endsTheMatter || generic);
        if (!cut.namesNoMatter() && !partOfMatter) {
            return Optional.empty();
        }
        String head = before.item().endsWith(tail)
                ? before.item().substring(0, before.item().length() - tail.length())
                : before.item();
        return Optional.of(whole(head + said.rest(), Why.ASKS_OF_MATTER));
    }

    /** 护理补贴呢. */
    private Optional<Restated> otherMatter() {
        Cut cut = said.cut();
        String matter = said.rest();
        boolean named = ELLIPSIS.matcher(question).find()
                && !cut.namesNoMatter()
                && !cut.asks()
                && matter.length() <= LONGEST_MATTER
                && !before.item().isEmpty();
        if (!named) {
            return Optional.empty();
        }
        Map<SlotKind, Slot> slots = slots();
        slots.put(SlotKind.ITEM, Slot.item(cut.matter()));
        return Optional.of(restated(slots, "", before.asking(matter), Why.OTHER_MATTER));
    }

    private Restated whole(String body, Why why) {
        return whole("", body, why);
    }

    private Restated whole(String lead, String body, Why why) {
        return restated(slots(), lead, body, why);
    }

    private static Restated restated(Map<SlotKind, Slot> slots, String lead, String body, Why why) {
        String words = slots.values().stream()
                .filter(slot -> SAID_BEFORE.contains(slot.kind()))
                .map(Slot::words)
                .collect(Collectors.joining());
        return new Restated(lead + words + body, List.copyOf(slots.values()), true, why);
    }

    /** Of a document's clause: for whom and where it was asked before says nothing. */
    private Restated plain(String text, Why why) {
        return new Restated(text, List.copyOf(slots().values()), true, why);
    }

    /** What was said before, and over it what is said now. An audience said now ends the age said before. */
    private Map<SlotKind, Slot> slots() {
        Map<SlotKind, Slot> slots = new EnumMap<>(SlotKind.class);
        slots.putAll(before.slots());
        if (!before.item().isEmpty()) {
            slots.putIfAbsent(SlotKind.ITEM, Slot.item(before.item()).fromBefore());
        }
        if (said.slot(SlotKind.AUDIENCE).isPresent()) {
            slots.remove(SlotKind.AGE);
        }
        slots.putAll(said.slots());
        return slots;
    }
}
