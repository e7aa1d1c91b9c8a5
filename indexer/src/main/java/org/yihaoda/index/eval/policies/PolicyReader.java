package org.yihaoda.index.eval.policies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.yihaoda.index.passage.Passage;
import org.yihaoda.index.passage.PassageSplitter;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.policy.DocumentReading;
import org.yihaoda.index.source.Declared;
import org.yihaoda.index.source.Field;
import org.yihaoda.index.source.Origin;
import org.yihaoda.index.source.SourceText;
import org.yihaoda.index.source.Spaces;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;
import org.yihaoda.kb.validity.ClauseVersion;
import org.yihaoda.kb.validity.Standing;
import org.yihaoda.kb.validity.Timeline;

/** Reads judged documents as an import reads the rows of an export, into the passages that an index holds. */
final class PolicyReader {
    /** The same day each time, so that rules on age give the same each time. */
    static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    /** What became of a document. */
    sealed interface Reading {
        record Read(PolicyDocument document, List<Passage> passages) implements Reading {}

        /** An import would hold it back, so that nothing is found of it. */
        record Refused(String reason) implements Reading {}
    }

    private final DocumentReader reader = new DocumentReader(
            new RegionNames(RegionTree.standard()),
            Clock.fixed(AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    Reading read(JudgedPolicy policy) {
        List<Block> blocks = policy.text()
                .lines()
                .map(Spaces::folded)
                .filter(line -> !line.isEmpty())
                .<Block>map(Block.Paragraph::new)
                .toList();
        Declared title = new Declared(Field.TITLE, policy.title(), Origin.EXPORT);
        // As a row of an export is named, so that the name is not read for a title.
        return switch (reader.read(new SourceText(List.of(title), blocks, List.of()), "#" + policy.id())) {
            case DocumentReading.Document read -> split(read.document().withId(policy.id()));
            case DocumentReading.Unreadable(String reason) -> new Reading.Refused(reason);
            case DocumentReading.Damaged ignored ->
                new Reading.Refused("its characters are damaged: bin/yihaoda inspect shows where");
            case DocumentReading.NotOpen ignored -> new Reading.Refused("it says of itself that it is not open");
        };
    }

    /** Judged documents stand on any day: what is measured is whether they are found, not whether they still hold. */
    private static Reading split(PolicyDocument document) {
        Standing standing = new Standing(
                Timeline.UNSTATED,
                document.clauses().stream()
                        .map(clause -> new ClauseVersion(clause, 0, List.of()))
                        .toList());
        return new Reading.Read(document, PassageSplitter.split(document, standing));
    }
}
