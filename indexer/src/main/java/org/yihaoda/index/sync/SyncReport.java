package org.yihaoda.index.sync;

/**
 * What a catching-up did.
 *
 * @param documents documents applied
 * @param passages passages written
 * @param embedded passages whose vector had to be computed; the others came from the cache
 */
public record SyncReport(int documents, int passages, int embedded) {}
