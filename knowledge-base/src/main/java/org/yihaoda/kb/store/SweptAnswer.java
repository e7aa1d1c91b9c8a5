package org.yihaoda.kb.store;

import org.yihaoda.kb.review.ReviewState;

/**
 * An answer that a sweep took back.
 *
 * @param reason what it stands on no more, in Chinese
 */
public record SweptAnswer(String code, String title, String ownerUnit, ReviewState state, String reason) {}
