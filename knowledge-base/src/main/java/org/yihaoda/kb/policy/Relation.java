package org.yihaoda.kb.policy;

import org.yihaoda.kb.naming.Reference;

/**
 * A tie from one document to another, as the first one's words state it (PD-24).
 *
 * @param words the sentence or the title that says so
 */
public record Relation(RelationType type, Reference target, String words) {}
