package org.yihaoda.index.source;

/**
 * A value that a file states apart from its running text.
 *
 * @param value as printed, not yet read
 */
public record Declared(Field field, String value, Origin origin) {}
