package org.yihaoda.kb.publication;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the checks say to editors, from publication.properties. */
final class PublicationWording {
    private static final ResourceBundle WORDING =
            ResourceBundle.getBundle("org.yihaoda.kb.publication.publication", Locale.ROOT);

    private PublicationWording() {}

    static String text(String key, Object... values) {
        Object[] written = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            written[i] = values[i].toString();
        }
        return MessageFormat.format(WORDING.getString(key), written);
    }
}
