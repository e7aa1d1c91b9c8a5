package org.yihaoda.kb.policy;

import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a document: with its covering notice it is one document (PD-08).
 *
 * @param name as the page prints it
 * @param type the ending without the dot: docx
 * @param url where the page links it
 * @param held whether its text stands among the document's clauses
 */
public record Attachment(String name, String type, @Nullable String url, boolean held) {}
