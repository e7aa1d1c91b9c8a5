package org.yihaoda.index.corpus;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.yihaoda.kb.policy.DocumentKind;

/** Which document each found entry belongs to, read once from the index's columns. */
record Belonging(Map<Integer, Owner> owners) {
    record Owner(String document, boolean law) {}

    static Belonging of(int[] entries, IndexReader index) throws IOException {
        Map<Integer, Owner> owners = new HashMap<>();
        int[] inOrder = entries.clone();
        Arrays.sort(inOrder);
        List<LeafReaderContext> parts = index.leaves();
        int at = 0;
        while (at < inOrder.length) {
            LeafReaderContext part = parts.get(ReaderUtil.subIndex(inOrder[at], parts));
            at = read(inOrder, at, part, owners);
        }
        return new Belonging(owners);
    }

    /** Reads the entries of one part, from that place on; the next part's begin at the place returned. */
    private static int read(int[] inOrder, int from, LeafReaderContext part, Map<Integer, Owner> owners)
            throws IOException {
        SortedDocValues documents = DocValues.getSorted(part.reader(), PassageFields.DOCUMENT);
        SortedDocValues kinds = DocValues.getSorted(part.reader(), PassageFields.KIND);
        int end = part.docBase + part.reader().maxDoc();
        int at = from;
        for (; at < inOrder.length && inOrder[at] < end; at++) {
            int entry = inOrder[at] - part.docBase;
            boolean law = value(kinds, entry).equals(DocumentKind.REGULATION.name());
            owners.put(inOrder[at], new Owner(value(documents, entry), law));
        }
        return at;
    }

    private static String value(SortedDocValues column, int entry) throws IOException {
        if (!column.advanceExact(entry)) {
            throw new IllegalStateException("entry " + entry + " of the index names no document");
        }
        return column.lookupOrd(column.ordValue()).utf8ToString();
    }

    String document(int entry) {
        return owner(entry).document();
    }

    boolean isLaw(int entry) {
        return owner(entry).law();
    }

    private Owner owner(int entry) {
        Owner owner = owners.get(entry);
        if (owner == null) {
            throw new IllegalStateException("entry " + entry + " was not among those that were found");
        }
        return owner;
    }
}
