package org.yihaoda.kb.review;

import java.time.LocalDate;

/**
 * That a revision was approved.
 *
 * @param on when the approver read the clauses that it stands on
 */
public record Approval(String approver, LocalDate on) {}
