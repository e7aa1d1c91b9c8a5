package org.yihaoda.index.crawl;

/**
 * A file and the page that links it.
 *
 * @param name the file's name as its address gives it
 */
record Attached(Saved page, String name) {}
