package org.yihaoda.kb.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number in one form, so that two ways of writing it are equal.
 *
 * @param number 0531-12345678 with its area code, 12345, 020-12345, 13800000000, 400-000-0000, or a local number whose
 *     area code the source leaves out
 * @param extension the digits dialled after the answer (转1; the menu keys 9-0); null without
 */
public record PhoneNumber(String number, @Nullable String extension) {

    /** The number when the text is one number and nothing else. */
    public static Optional<PhoneNumber> of(String text) {
        List<Phone> found = PhoneText.read(text).phones();
        boolean alone = found.size() == 1 && text.strip().matches("[\\d\\p{Pd}()（）+转\\s０-９]+");
        return alone ? Optional.of(found.getFirst().number()) : Optional.empty();
    }

    /** As people see it. */
    public String text() {
        return extension == null ? number : number + "转" + extension;
    }
}
