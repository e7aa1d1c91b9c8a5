package org.yihaoda.kb.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yihaoda.kb.policy.PolicyDocument;

/** The topics of a document: the class that its page prints, and the grass-roots area that its title belongs to (PD-28). */
public final class DocumentTopics {
    private static final TopicCatalogue CLASSES = TopicCatalogue.stateCouncil();
    private static final TopicCatalogue AREAS = TopicCatalogue.grassRoots();

    private DocumentTopics() {}

    public static List<Topic> of(PolicyDocument document) {
        Optional<String> label = Optional.ofNullable(document.catalogue().topic());
        String issuer = Optional.ofNullable(document.issuer()).orElse("");
        return Stream.of(
                        label.flatMap(CLASSES::ofLabel),
                        label.flatMap(AREAS::ofLabel).or(() -> AREAS.ofWords(document.title(), issuer)))
                .flatMap(Optional::stream)
                .toList();
    }
}
