package org.yihaoda.bot.compose;

import java.util.ArrayList;
import java.util.List;
import org.yihaoda.bot.check.ModelPassage;
import org.yihaoda.bot.sample.Checkout;
import org.yihaoda.index.intake.Inspection;
import org.yihaoda.index.policy.DocumentReader;
import org.yihaoda.index.source.export.ExportMapping;
import org.yihaoda.kb.policy.Block;
import org.yihaoda.kb.policy.Clause;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.region.RegionNames;
import org.yihaoda.kb.region.RegionTree;

/** The clauses of the sample knowledge as a model would be given them: groups of three of one document. */
public final class SampleClauses {
    private static final int TOGETHER = 3;
    private static final int SHORTEST = 30;

    private SampleClauses() {}

    public static List<List<ModelPassage>> groups() {
        List<List<ModelPassage>> groups = new ArrayList<>();
        new Inspection(new DocumentReader(new RegionNames(RegionTree.standard())), ExportMapping.STANDARD)
                .of(List.of(Checkout.sampleKnowledge()), inspected -> {
                    if (inspected.document() != null) {
                        groups.addAll(groups(inspected.document().document()));
                    }
                });
        return groups;
    }

    private static List<List<ModelPassage>> groups(PolicyDocument document) {
        List<Clause> clauses = document.clauses().stream()
                .filter(clause -> text(clause).length() >= SHORTEST)
                .toList();
        List<List<ModelPassage>> groups = new ArrayList<>();
        for (int at = 0; at < clauses.size(); at += TOGETHER) {
            List<ModelPassage> group = new ArrayList<>();
            for (Clause clause : clauses.subList(at, Math.min(clauses.size(), at + TOGETHER))) {
                group.add(new ModelPassage(
                        group.size() + 1,
                        document.title(),
                        document.number() == null ? null : document.number().display(),
                        clause.path().display(),
                        text(clause),
                        document.kind().binds()));
            }
            groups.add(group);
        }
        return groups;
    }

    private static String text(Clause clause) {
        return String.join("\n", clause.blocks().stream().map(Block::text).toList());
    }
}
