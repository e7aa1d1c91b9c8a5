package org.yihaoda.bot.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The six digits of a code generator (RFC 6238), which administrators give besides their password (SEC-10). */
final class SecondFactor {
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final int SECRET_BYTES = 20;

    private SecondFactor() {}

    /** A new secret, in Base32. */
    static String secret() {
        return new Base32().encodeToString(Secrets.bytes(SECRET_BYTES));
    }

    /** What code generators read, as a link or a picture. */
    static String address(String account, String secret) {
        String name =
                URLEncoder.encode("一号答:" + account, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + name + "?secret=" + secret + "&issuer=Yihaoda";
    }

    /** The step in which that code holds, the one before and after included; empty when it holds in none of them. */
    static OptionalLong step(String code, String secret, Instant at) {
        long now = at.getEpochSecond() / CODES.getTimeStep().toSeconds();
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> Secrets.same(
                        code,
                        code(
                                secret,
                                Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds()))))
                .findFirst();
    }

    /** What the generator shows at that moment. */
    static String code(String secret, Instant at) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), CODES.getAlgorithm()), at);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("the account's second factor cannot be read: reset it", e);
        }
    }
}
