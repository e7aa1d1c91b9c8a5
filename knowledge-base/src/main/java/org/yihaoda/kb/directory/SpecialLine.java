package org.yihaoda.kb.directory;

/**
 * A short number of the whole country (QA-31).
 *
 * @param scope what to call it for, in words for citizens
 * @param emergency whether it is for danger to life, body or property and must be named before anything else (QA-30)
 */
public record SpecialLine(String number, String name, String scope, boolean emergency) {}
