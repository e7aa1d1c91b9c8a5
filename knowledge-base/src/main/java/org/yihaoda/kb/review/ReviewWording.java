package org.yihaoda.kb.review;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What reviews say to people, from review.properties. */
final class ReviewWording {
    private static final ResourceBundle WORDING = ResourceBundle.getBundle("org.yihaoda.kb.review.review", Locale.ROOT);

    private ReviewWording() {}

    static String text(String key, Object... values) {
        return MessageFormat.format(WORDING.getString(key), values);
    }

    static String act(String name) {
        return WORDING.getString("act." + name);
    }

    static String states(Collection<ReviewState> states) {
        return states.stream()
                .sorted(Comparator.naturalOrder())
                .map(ReviewState::label)
                .collect(Collectors.joining("、"));
    }
}
