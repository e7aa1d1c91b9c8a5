package org.yihaoda.bot.wire;

import java.util.List;

/** {@code Accounts} of the contract. */
public record AccountsWire(List<AccountWire> accounts) {}
