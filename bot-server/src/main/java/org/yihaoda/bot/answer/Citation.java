package org.yihaoda.bot.answer;

import org.yihaoda.index.corpus.StoredPassage;

/**
 * A clause that an answer stands on (QA-16).
 *
 * @param number as in 〔1〕; from 1
 * @param passage the clause and its document
 * @param quote the words that were used, verbatim
 */
public record Citation(int number, StoredPassage passage, String quote) {}
