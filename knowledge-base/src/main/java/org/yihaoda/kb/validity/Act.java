package org.yihaoda.kb.validity;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yihaoda.kb.naming.Reference;

/** What a document does to the standing of others, with the words that do it (PD-12, PD-15, PD-16, PD-19). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Act.Close.class, name = "close"),
    @JsonSubTypes.Type(value = Act.CloseClause.class, name = "closeClause"),
    @JsonSubTypes.Type(value = Act.CloseAllBut.class, name = "closeAllBut"),
    @JsonSubTypes.Type(value = Act.Continue.class, name = "continue"),
    @JsonSubTypes.Type(value = Act.Suspend.class, name = "suspend"),
    @JsonSubTypes.Type(value = Act.Prevail.class, name = "prevail"),
    @JsonSubTypes.Type(value = Act.Amend.class, name = "amend"),
    @JsonSubTypes.Type(value = Act.Unread.class, name = "unread")
})
public sealed interface Act {
    String words();

    /** An act upon one document that its words name. */
    sealed interface Targeted extends Act {
        Reference target();

        /** The first day of its effect. */
        LocalDate from();
    }

    /**
     * 同时废止, 宣布失效, 停止执行.
     *
     * @param as REPEALED, EXPIRED or SUPERSEDED
     * @param unlessReissuedBy 应在…前重新公布，逾期…: the day by which a new version keeps it from ending so; mostly null
     */
    record Close(
            Reference target,
            ValidityState as,
            LocalDate from,
            @Nullable LocalDate unlessReissuedBy,
            String words) implements Targeted {}

    /** 部分条款失效: the clause's mark as the words give it, 第十二条. */
    record CloseClause(Reference target, String clause, LocalDate from, String words) implements Targeted {}

    /**
     * 除…外，…以前印发的一律废止: everything that the same organ had issued before that day, but for what the list keeps.
     *
     * @param issuedBefore the first day whose documents are spared
     */
    record CloseAllBut(LocalDate issuedBefore, ValidityState as, List<Reference> kept, LocalDate from, String words)
            implements Act {
        public CloseAllBut {
            kept = List.copyOf(kept);
        }
    }

    /**
     * 继续有效, 有效期延长至….
     *
     * @param lastDay the new end; null when none is named
     * @param years how much longer than its own term; null when none is named
     */
    record Continue(
            Reference target,
            LocalDate from,
            @Nullable LocalDate lastDay,
            @Nullable Integer years,
            String words) implements Targeted {}

    /** 暂停执行. */
    record Suspend(
            Reference target, LocalDate from, @Nullable LocalDate lastDay, String words) implements Targeted {}

    /** 与本办法不一致的，以本办法为准. */
    record Prevail(Reference target, LocalDate from, String words) implements Targeted {}

    /** 第十四条修改为…. */
    record Amend(Reference target, Amendment amendment, LocalDate from, String words) implements Targeted {}

    /** A row of a clean-up list in which no document could be made out: for the editors' review list (PD-17). */
    record Unread(String words) implements Act {}
}
