package org.yihaoda.kb.directory;

import org.jspecify.annotations.Nullable;

/**
 * A telephone number and what a source says it is for.
 *
 * @param label 深圳, 专科、高职, 受理大厅; null when the source says nothing but 电话
 */
public record Phone(PhoneNumber number, @Nullable String label) {}
