package org.yihaoda.kb.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.DocumentNumber;
import org.yihaoda.kb.policy.PolicyDocument;
import org.yihaoda.kb.validity.StandingRules;
import org.yihaoda.kb.validity.Surroundings;
import org.yihaoda.kb.validity.Testimony;
import org.yihaoda.kb.validity.ValidityReader;

/** A published document with its testimony, as they lie in a row. */
record DocumentRow(PolicyDocument document, Testimony testimony) {
    static final String COLUMNS = "d.content, d.testimony";

    static DocumentRow read(ResultSet row) throws SQLException {
        @Nullable String testimony = row.getString("testimony");
        PolicyDocument document = document(row.getString("content"));
        return new DocumentRow(
                document,
                testimony == null
                        ? ValidityReader.read(document)
                        : Json.read(testimony, new TypeReference<Testimony>() {}));
    }

    static PolicyDocument document(String content) {
        return Json.read(content, new TypeReference<PolicyDocument>() {});
    }

    /** How the other documents see this one. */
    Surroundings.Other asOther() {
        LocalDate first = StandingRules.orUnknownDay(document.dates().first());
        return new Surroundings.Other(
                document.id(),
                document.title(),
                document.number(),
                document.issuer(),
                first,
                testimony.start().orElse(first));
    }

    static @Nullable String display(@Nullable DocumentNumber number) {
        return Optional.ofNullable(number).map(DocumentNumber::display).orElse(null);
    }
}
