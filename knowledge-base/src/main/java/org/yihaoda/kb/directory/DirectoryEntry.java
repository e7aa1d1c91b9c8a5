package org.yihaoda.kb.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit with all that the directory says about it.
 *
 * @param note the remark (备注) of its row, null without
 */
public record DirectoryEntry(
        Unit unit, List<Contact> contacts, @Nullable String note) {
    public DirectoryEntry {
        contacts = List.copyOf(contacts);
    }
}
