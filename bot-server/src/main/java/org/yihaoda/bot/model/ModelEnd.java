package org.yihaoda.bot.model;

/** How a model's answer ended. */
public sealed interface ModelEnd {
    /** The model said that it is done. */
    record Complete() implements ModelEnd {}

    record Failed(ModelFailure failure) implements ModelEnd {
        public static Failed because(ModelFailure.Reason reason, String detail) {
            return new Failed(new ModelFailure(reason, detail));
        }
    }
}
