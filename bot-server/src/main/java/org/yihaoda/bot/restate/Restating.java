package org.yihaoda.bot.restate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yihaoda.bot.restate.Restated.Why;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/**
 * Makes a question stand alone by rules (QA-13): one that names no matter asks of the matter before it. A question that
 * names one is left as it is, with the region carried and nothing else; when in doubt a question is left alone, since an
 * answer about the wrong matter is worse than being asked again.
 */
public final class Restating {
    private static final Pattern UNSURE = Pattern.compile(
            "\\s*(?:我|也|都|还)*(?:不|没有?)(?:太|大|很|是很)?(?:确定|知道|清楚|晓得|了解)(?:是?哪.{0,4})?(?:啊|呢|呀|了|的)?[\\s。.！!…~～]*");

    private final SlotReader reader;

    public Restating(RegionTree regions, RegionNames names) {
        this.reader = new SlotReader(new RegionWords(regions, names));
    }

    /**
     * The question with what it leaves out.
     *
     * @param earlier the conversation's questions, the oldest first
     * @param question in the citizen's words, personal data masked
     */
    public Restated restate(List<Turn> earlier, String question, Context context) {
        List<Turn> recent = Window.recent(earlier, context.now());
        if (!recent.isEmpty()
                && recent.getLast().askedBack()
                && UNSURE.matcher(question).matches()) {
            return unsure(recent, context);
        }
        Said said = reader.read(question, context);
        Optional<Slot> region = recent.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(carried(recent.getLast(), context).get(SlotKind.REGION));
        return recent.reversed().stream()
                .map(turn -> earlier(turn, context))
                .filter(turn -> !turn.said().asksNothing())
                .findFirst()
                .filter(Earlier::isAbout)
                .flatMap(before -> new FollowUp(question, said, before.in(region)).restated())
                .orElseGet(() -> alone(question, said, region, recent.isEmpty()));
    }

    /** The question that was asked back about, as it stood. */
    private Restated unsure(List<Turn> recent, Context context) {
        Restated asked =
                restate(recent.subList(0, recent.size() - 1), recent.getLast().restated(), context);
        return new Restated(asked.text(), asked.slots(), true, Why.UNSURE);
    }

    private Earlier earlier(Turn turn, Context context) {
        Map<SlotKind, Slot> slots = carried(turn, context);
        String topic = context.dropped().contains(SlotKind.ITEM) ? "" : turn.topic();
        String item =
                Optional.ofNullable(slots.get(SlotKind.ITEM)).map(Slot::words).orElse(topic);
        return new Earlier(reader.read(turn.restated(), context), item, slots, turn.titles());
    }

    private static Map<SlotKind, Slot> carried(Turn turn, Context context) {
        Map<SlotKind, Slot> slots = new EnumMap<>(SlotKind.class);
        turn.slots().stream()
                .filter(slot -> !context.dropped().contains(slot.kind()))
                .forEach(slot -> slots.put(slot.kind(), slot.fromBefore()));
        return slots;
    }

    private static Restated alone(String question, Said said, Optional<Slot> region, boolean first) {
        Map<SlotKind, Slot> slots = new EnumMap<>(SlotKind.class);
        region.ifPresent(slot -> slots.put(SlotKind.REGION, slot));
        slots.putAll(said.slots());
        if (!said.cut().namesNoMatter()) {
            slots.put(SlotKind.ITEM, Slot.item(said.cut().matter()));
        }
        Why why = first ? Why.FIRST_QUESTION : said.asksNothing() ? Why.ASKS_NOTHING : Why.OWN_MATTER;
        return new Restated(question.strip(), List.copyOf(slots.values()), false, why);
    }
}
