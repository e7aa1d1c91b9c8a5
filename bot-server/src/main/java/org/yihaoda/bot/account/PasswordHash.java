package org.yihaoda.bot.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import org.jspecify.annotations.Nullable;

/** Argon2id hashes in PHC form, 19 MiB and two passes: what one sign-in may cost of 512 MB of heap. */
final class PasswordHash {
    private static final int KIBIBYTES = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT = 16;
    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, LENGTH, Argon2.ID);

    /** Compared with where there is no account, so that an unknown name takes as long as a wrong password. */
    private static final String NOBODYS = of("(nobody)");

    private PasswordHash() {}

    static String of(String password) {
        return Password.hash(password).addRandomSalt(SALT).with(ARGON2ID).getResult();
    }

    /** @param hash null: there is none, and nothing matches, as slowly as ever */
    static boolean matches(String password, @Nullable String hash) {
        String compared = hash == null ? NOBODYS : hash;
        return Password.check(password, compared).with(Argon2Function.getInstanceFromHash(compared)) && hash != null;
    }
}
