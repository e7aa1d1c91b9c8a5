package org.yihaoda.kb.conversation;

/**
 * A document that an answer stands on.
 *
 * @param contentHash of what was cited, to tell later whether it has changed
 */
public record CitedDocument(String documentId, String title, String contentHash) {}
