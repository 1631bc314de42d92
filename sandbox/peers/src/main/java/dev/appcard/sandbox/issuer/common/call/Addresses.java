package dev.appcard.sandbox.issuer.common.call;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses of a call the issuer posts to, and which it sends the buyer to. */
public final class Addresses {
    private static final int MAXIMUM_LENGTH = 2000;
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+._-]*):[^\\s\\p{Cntrl}\"'<>\\\\`]*");
    private static final Set<String> WEB = Set.of("http", "https");

    /** Schemes that would run or read something in the buyer's browser instead of opening a shop. */
    private static final Set<String> NO_SHOP = Set.of(
            "javascript",
            "data",
            "vbscript",
            "file",
            "blob",
            "about",
            "view-source",
            "filesystem",
            "content",
            "intent");

    private Addresses() {}

    /** An absolute http(s) address with a host and without a password in it. */
    public static Optional<URI> web(String address) {
        try {
            return Optional.of(URI.create(address))
                    .filter(uri -> WEB.contains(scheme(address)))
                    .filter(uri -> uri.getHost() != null && uri.getUserInfo() == null);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Whether a buyer may be sent there: a web page, or an app by its own scheme. */
    public static boolean mayReturnTo(String address) {
        String scheme = scheme(address);
        return WEB.contains(scheme)
                ? web(address).isPresent()
                : !scheme.isEmpty() && !NO_SHOP.contains(scheme) && address.length() <= MAXIMUM_LENGTH;
    }

    /** Lower case; empty if the address has none. */
    private static String scheme(String address) {
        Matcher matcher = SCHEME.matcher(address);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
