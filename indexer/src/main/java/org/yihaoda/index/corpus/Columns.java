package org.yihaoda.index.corpus;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

/** The columns of whole documents in one segment, read in the order of entries. */
final class Columns {
    private final int base;
    private final LocalDate asOf;
    private final Column ids;
    private final NumericDocValues days;
    private final Map<Facet, Column> facets = new EnumMap<>(Facet.class);

    Columns(LeafReaderContext leaf, LocalDate asOf) throws IOException {
        this.base = leaf.docBase;
        this.asOf = asOf;
        this.ids = new Column(leaf, PassageFields.DOCUMENT);
        this.days = DocValues.getNumeric(leaf.reader(), DocumentFields.DAY);
        for (Facet facet : Facet.values()) {
            facets.put(facet, new Column(leaf, facet.column()));
        }
    }

    Matched read(int entry, float score) throws IOException {
        Map<Facet, String> values = new EnumMap<>(Facet.class);
        for (Map.Entry<Facet, Column> each : facets.entrySet()) {
            String value = each.getValue().at(entry);
            values.put(
                    each.getKey(),
                    each.getKey() == Facet.VALIDITY
                            ? DocumentFields.stateAt(value, asOf).name()
                            : value);
        }
        long day = days.advanceExact(entry) ? days.longValue() : Matched.NO_DAY;
        return new Matched(base + entry, ids.at(entry), score, day, values);
    }

    /** A column of few different texts, each made once. */
    static final class Column {
        private final SortedDocValues values;
        private final @Nullable String[] texts;

        Column(LeafReaderContext leaf, String name) throws IOException {
            values = DocValues.getSorted(leaf.reader(), name);
            texts = new @Nullable String[values.getValueCount()];
        }

        boolean has(int entry) throws IOException {
            return values.advanceExact(entry);
        }

        String at(int entry) throws IOException {
            if (!values.advanceExact(entry)) {
                throw new CorpusException("the index lacks a column: run bin/yihaoda index --rebuild");
            }
            int ordinal = values.ordValue();
            String text = texts[ordinal];
            if (text == null) {
                text = values.lookupOrd(ordinal).utf8ToString();
                texts[ordinal] = text;
            }
            return text;
        }
    }
}
