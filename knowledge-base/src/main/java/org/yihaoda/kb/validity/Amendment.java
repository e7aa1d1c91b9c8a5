package org.yihaoda.kb.validity;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** One change that an amending decision makes to the words of another document (PD-19). Clauses are named as 第十四条. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Amendment.Replace.class, name = "replace"),
    @JsonSubTypes.Type(value = Amendment.ReplaceWords.class, name = "replaceWords"),
    @JsonSubTypes.Type(value = Amendment.Delete.class, name = "delete"),
    @JsonSubTypes.Type(value = Amendment.Insert.class, name = "insert"),
    @JsonSubTypes.Type(value = Amendment.Renumber.class, name = "renumber"),
    @JsonSubTypes.Type(value = Amendment.Unclear.class, name = "unclear")
})
public sealed interface Amendment {
    /**
     * 第十四条修改为：“…”.
     *
     * @param part 第二款, 第（三）项; empty for the whole clause
     */
    record Replace(String clause, String part, String text) implements Amendment {}

    /** 第十条中的“…”修改为“…”; without a clause, wherever the words stand. */
    record ReplaceWords(@Nullable String clause, String old, String text) implements Amendment {}

    /** 删去第十三条. */
    record Delete(String clause, String part) implements Amendment {}

    /**
     * 增加一条，作为第十四条：“…”.
     *
     * @param after the clause behind which it comes; null: before the clause that bore its number, or at the end
     */
    record Insert(@Nullable String after, String clause, String text) implements Amendment {}

    /** 第十四条改为第十三条. */
    record Renumber(String clause, String to) implements Amendment {}

    /** A change that was recognised but cannot be carried out on the text: the clause's words of now are not known. */
    record Unclear(@Nullable String clause) implements Amendment {}
}
