package org.yihaoda.kb.answer;

import org.yihaoda.kb.csv.Labelled;

/** Who may be told a standard answer (KB-04). */
public enum Visibility implements Labelled {
    PUBLIC("公开"),
    /** For the hotline's staff; a citizen never sees it. */
    AGENT_ONLY("仅供话务员");

    private final String label;

    Visibility(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
