package org.yihaoda.index.crawl;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Names to addresses that may be asked. The address that was checked is the one connected to, so a name that points
 * elsewhere a moment later (DNS rebinding) gains nothing.
 */
final class Resolver {
    /** The domain name system, or a test's own. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** What a name came to. */
    sealed interface Resolution {
        record Addresses(List<InetAddress> addresses) implements Resolution {}

        record NotPublic(String reason) implements Resolution {}

        record Unknown(String reason) implements Resolution {}
    }

    private final Names names;
    private final boolean allowPrivate;

    Resolver(Names names, boolean allowPrivate) {
        this.names = names;
        this.allowPrivate = allowPrivate;
    }

    /** One address that is not public is enough to refuse the name: which of them is used is chance. */
    Resolution resolve(String host) {
        if (!PublicAddress.isPlain(host)) {
            return new Resolution.NotPublic(host + " is a number in place of a name");
        }
        try {
            List<InetAddress> addresses = Arrays.asList(names.of(host.replaceAll("[\\[\\]]", "")));
            Optional<String> objection = addresses.stream()
                    .flatMap(each -> PublicAddress.objection(each).stream())
                    .findFirst();
            return allowPrivate || objection.isEmpty()
                    ? new Resolution.Addresses(addresses)
                    : new Resolution.NotPublic(host + ": " + objection.get());
        } catch (UnknownHostException e) {
            return new Resolution.Unknown("no address is known for " + host);
        }
    }
}
