package org.yihaoda.index.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yihaoda.kb.store.SourceItems;

/** Withdraws the documents whose files an import no longer met, and reads again what had only repeated them. */
final class Removals {
    /** When more than this share of a source is gone at once, it was moved or not mounted rather than emptied. */
    private static final double MOST = 0.5;

    private static final int FEW = 10;

    private final SourceItems items;
    private final ImportRun run;
    private final boolean allowed;
    private final SourceWalk walk;

    Removals(SourceItems items, ImportRun run, boolean allowed, SourceWalk walk) {
        this.items = items;
        this.run = run;
        this.allowed = allowed;
        this.walk = walk;
    }

    /** Removes what is gone; says which sources lost so much that nothing was withdrawn. */
    List<String> of(List<Path> folders) {
        List<String> kept = new ArrayList<>();
        for (Path folder : folders) {
            String source = SourceWalk.nameOf(folder);
            List<SourceItems.Item> gone = items.notMet(run.number(), source);
            long known = items.count(source);
            if (!allowed && gone.size() > FEW && gone.size() > known * MOST) {
                kept.add(gone.size() + " of " + known + " files of " + source
                        + " are gone, more than half: nothing was withdrawn; check that the folder is complete, or run"
                        + " again with --allow-removals");
            } else {
                gone.forEach(this::remove);
            }
        }
        return kept;
    }

    private void remove(SourceItems.Item item) {
        run.tellGone(item);
        if (item.documentId() != null) {
            for (String duplicate : run.duplicatesOf(Objects.requireNonNull(item.documentId()))) {
                run.forget(duplicate);
                walk.takeAgain(duplicate, run);
            }
        }
    }
}
