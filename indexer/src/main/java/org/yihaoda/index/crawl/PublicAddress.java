package org.yihaoda.index.crawl;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses belong to the public Internet. A page may name or redirect to anything, so a crawl that followed it
 * blindly could be led to the machines behind the operator's firewall.
 */
final class PublicAddress {
    /** A name whose last part is a number is an address in disguise: 2130706433, 0x7f000001, 0177.0.0.1, 127.1. */
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

    private static final Pattern QUAD =
            Pattern.compile("(?:(?:\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])(?:\\.(?!$)|$)){4}");

    private static final List<Block> NOT_PUBLIC = List.of(
            new Block("0.0.0.0/8", "this network"),
            new Block("10.0.0.0/8", "private"),
            new Block("100.64.0.0/10", "a carrier's inner network"),
            new Block("127.0.0.0/8", "this machine"),
            new Block("169.254.0.0/16", "link-local"),
            new Block("172.16.0.0/12", "private"),
            new Block("192.0.0.0/24", "for protocols"),
            new Block("192.0.2.0/24", "for examples"),
            new Block("192.88.99.0/24", "a relay"),
            new Block("192.168.0.0/16", "private"),
            new Block("198.18.0.0/15", "for measurements"),
            new Block("198.51.100.0/24", "for examples"),
            new Block("203.0.113.0/24", "for examples"),
            new Block("224.0.0.0/4", "multicast"),
            new Block("240.0.0.0/4", "reserved"),
            new Block("2001::/23", "for protocols"),
            new Block("2001:db8::/32", "for examples"),
            new Block("2002::/16", "an IPv4 address inside an IPv6 one"),
            new Block("3fff::/20", "for examples"));

    /** The only part of IPv6 that is given out to the public; ::1, fe80::, fc00::, ff00:: and 64:ff9b:: lie outside. */
    private static final Block GLOBAL_IPV6 = new Block("2000::/3", "global");

    private static final int IPV6_BYTES = 16;

    private PublicAddress() {}

    /** Why the address is not one of the public Internet; empty when it is. */
    static Optional<String> objection(InetAddress address) {
        if (address.getAddress().length == IPV6_BYTES && !GLOBAL_IPV6.holds(address)) {
            return Optional.of(address.getHostAddress() + " is no public address of IPv6");
        }
        return NOT_PUBLIC.stream()
                .filter(block -> block.holds(address))
                .findFirst()
                .map(block -> address.getHostAddress() + " is " + block.what() + " (" + block.written() + ")");
    }

    /** Whether the host is a name, or an address as addresses are written; spellings that only machines read are neither. */
    static boolean isPlain(String host) {
        return host.startsWith("[")
                || !NUMBER.matcher(host).matches()
                || QUAD.matcher(host).matches();
    }

    /** A block of addresses in CIDR spelling. */
    private record Block(String written, String what) {
        boolean holds(InetAddress address) {
            String[] parts = written.split("/");
            byte[] start = InetAddress.ofLiteral(parts[0]).getAddress();
            byte[] asked = address.getAddress();
            if (start.length != asked.length) {
                return false;
            }
            for (int bit = 0; bit < Integer.parseInt(parts[1]); bit++) {
                int mask = 0x80 >> bit % 8;
                if ((start[bit / 8] & mask) != (asked[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
