package org.yihaoda.bot.account;

import org.yihaoda.kb.audit.Deed;

/**
 * Who does something to accounts, and from where.
 *
 * @param account its name; of the operator at the command line, what the system calls them, in brackets
 */
public record Hand(String account, String address) {
    public static Hand of(SignedIn signedIn, String address) {
        return new Hand(signedIn.account().name(), address);
    }

    /** Who runs a command on the server may do everything there anyway; the trail says that it was done there. */
    public static Hand atCommandLine(String user) {
        return new Hand("(" + user + ")", Deed.COMMAND_LINE);
    }
}
