package org.yihaoda.kb.guide;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address where a matter is applied for online. */
final class OnlineAddress {
    /** A portal's session token in an exported address: of no use to others, and not theirs to have. */
    private static final String TOKEN = "(?<=[?&])(?:gdbsTokenId|token|ticket|sessionid)=[^&#]*&?";

    private OnlineAddress() {}

    /** Empty unless it is an absolute http or https address. */
    static Optional<URI> read(String text) {
        if (!text.matches("https?://[^\\s]+")) {
            return Optional.empty();
        }
        String withoutToken = text.replaceAll("(?i)" + TOKEN, "").replaceFirst("[?&](?=#|$)", "");
        try {
            URI address = new URI(new URI(withoutToken).toASCIIString());
            return address.getHost() == null ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
