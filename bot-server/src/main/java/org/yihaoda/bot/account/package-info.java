/** Signing in: passwords, codes, sessions, locks, and what may be done to accounts (SEC-10 to SEC-13). */
@NullMarked
package org.yihaoda.bot.account;

import org.jspecify.annotations.NullMarked;
