package org.yihaoda.kb.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;

/**
 * What the other documents that are held have to say of one.
 *
 * @param acts what they do to it
 * @param newer the next version of the same title by the same organ
 * @param interpreted for an interpretation: the policies that it explains
 */
public record Surroundings(List<Acting> acts, Optional<Other> newer, List<Interpreted> interpreted) {
    public static final Surroundings NONE = new Surroundings(List.of(), Optional.empty(), List.of());

    public Surroundings {
        acts = List.copyOf(acts);
        interpreted = List.copyOf(interpreted);
    }

    /**
     * Another document.
     *
     * @param firstDay the day from which it existed
     * @param start the day from which its words have effect
     */
    public record Other(
            String id,
            String title,
            @Nullable DocumentNumber number,
            @Nullable String issuer,
            LocalDate firstDay,
            LocalDate start) {}

    /** Another document and one act of it. */
    public record Acting(Other document, Act act) {}

    /** A policy that is explained, and how it stands. */
    public record Interpreted(Other policy, Timeline timeline) {}
}
