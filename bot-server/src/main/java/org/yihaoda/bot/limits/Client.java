package org.yihaoda.bot.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whoever asks from one address: an IPv4 address, or the /64 network of an IPv6 one, within which a household changes its
 * address at will.
 *
 * @param network 192.0.2.7, or the first eight bytes in hexadecimal
 */
public record Client(String network) {
    private static final int NETWORK_BYTES = 8;

    /** An IPv4 address written as IPv6 (::ffff:192.0.2.7) is the IPv4 one; what is no address stands for itself. */
    public static Client of(String address) {
        int zone = address.indexOf('%');
        String literal = zone < 0 ? address : address.substring(0, zone);
        try {
            InetAddress parsed = InetAddress.ofLiteral(literal);
            return parsed instanceof Inet6Address
                    ? new Client(HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES)))
                    : new Client(parsed.getHostAddress());
        } catch (IllegalArgumentException noAddress) {
            return new Client(literal);
        }
    }
}
