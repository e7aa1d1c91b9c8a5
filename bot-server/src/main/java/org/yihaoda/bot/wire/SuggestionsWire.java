package org.yihaoda.bot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.index.corpus.Suggestion;

/** {@code Suggestions} of the contract. */
public record SuggestionsWire(List<SuggestionWire> suggestions) {
    /** {@code Suggestion} of the contract. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuggestionWire(
            String text,
            String kind,
            @Nullable String documentId,
            @Nullable String page,
            List<RangeWire> highlights) {
        static SuggestionWire from(Suggestion suggestion, LocalDate asOf, Links links) {
            @Nullable String id = suggestion.documentId();
            return new SuggestionWire(
                    suggestion.text(),
                    id == null ? "NAME" : "TITLE",
                    id,
                    id == null ? null : links.document(id, asOf),
                    RangeWire.all(suggestion.highlights()));
        }
    }

    public static SuggestionsWire from(List<Suggestion> suggestions, LocalDate asOf, Links links) {
        return new SuggestionsWire(suggestions.stream()
                .map(each -> SuggestionWire.from(each, asOf, links))
                .toList());
    }
}
