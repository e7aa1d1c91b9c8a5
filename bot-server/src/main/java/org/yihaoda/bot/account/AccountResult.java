package org.yihaoda.bot.account;

import java.util.List;
import java.util.Optional;
import org.yihaoda.bot.question.Problem;
import org.yihaoda.kb.account.Account;

/** What came of a change of an account. */
public sealed interface AccountResult {
    /**
     * @param password the first password, to be handed over and changed; it stands nowhere else
     * @param codeAddress what their code generator has to read; it stands nowhere else
     */
    record Done(Account account, Optional<String> password, Optional<String> codeAddress) implements AccountResult {
        static Done of(Account account) {
            return new Done(account, Optional.empty(), Optional.empty());
        }

        @Override
        public String toString() {
            return "Done[" + account.name() + "]";
        }
    }

    /** Nothing was changed. */
    record Faulty(List<Problem> problems) implements AccountResult {}

    /** There is no account of that name. */
    record Missing(String name) implements AccountResult {}
}
