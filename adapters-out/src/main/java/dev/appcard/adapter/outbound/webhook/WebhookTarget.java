package dev.appcard.adapter.outbound.webhook;

import dev.appcard.domain.webhook.WebhookUrlFault;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A webhook URL taken apart, as far as it can be judged without asking anybody (faults A14).
 *
 * @param resource path and query, as they stand in the request's first line
 */
record WebhookTarget(boolean secure, String host, int port, String resource) {

    static final String LOCALHOST = "localhost";

    private static final int LONGEST = 2048;
    private static final int HTTPS_PORT = 443;
    private static final int HTTP_PORT = 80;
    private static final Set<Integer> PORTS = Set.of(HTTPS_PORT, 8443);

    /** At least two labels, the last of which is no number: a digit there makes {@code 127.1} and {@code 0x7f.1} addresses. */
    private static final Pattern PUBLIC_NAME = Pattern.compile(
            "(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])");

    /** Names that are never anybody's in public (RFC 6761, RFC 6762, RFC 8375; {@code internal} by ICANN). */
    private static final Pattern INSIDE_NAME = Pattern.compile(
            "(.*\\.)?(localhost|local|internal|intranet|lan|home|corp|private|test|example|invalid|onion|arpa)");

    /** A URL that cannot be taken; the value is not quoted. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final WebhookUrlFault fault;

        Refused(WebhookUrlFault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }

        WebhookUrlFault fault() {
            return fault;
        }
    }

    /** @param localhost whether {@code http://localhost} may be told, at any port */
    static WebhookTarget of(String url, boolean localhost) throws Refused {
        URI uri = uri(url);
        if (uri.getRawUserInfo() != null || (uri.getHost() == null && hasUser(uri.getRawAuthority()))) {
            throw new Refused(WebhookUrlFault.USER_INFO);
        }
        @Nullable String named = uri.getHost();
        if (localhost && "http".equalsIgnoreCase(uri.getScheme()) && LOCALHOST.equals(named)) {
            return new WebhookTarget(false, LOCALHOST, portOr(uri, HTTP_PORT), resource(uri));
        }
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            throw new Refused(WebhookUrlFault.SCHEME);
        }
        if (named == null || !isPublicName(named.toLowerCase(Locale.ROOT))) {
            throw new Refused(WebhookUrlFault.HOST);
        }
        int port = portOr(uri, HTTPS_PORT);
        if (!PORTS.contains(port)) {
            throw new Refused(WebhookUrlFault.PORT);
        }
        return new WebhookTarget(true, named.toLowerCase(Locale.ROOT), port, resource(uri));
    }

    private static URI uri(String url) throws Refused {
        boolean printable = url.chars().allMatch(character -> character > 0x20 && character < 0x7f);
        if (!printable || url.length() > LONGEST) {
            throw new Refused(WebhookUrlFault.MALFORMED);
        }
        try {
            URI uri = new URI(url);
            if (uri.getScheme() == null || uri.getRawAuthority() == null || uri.getRawFragment() != null) {
                throw new Refused(WebhookUrlFault.MALFORMED);
            }
            return uri;
        } catch (URISyntaxException malformed) {
            throw new Refused(WebhookUrlFault.MALFORMED);
        }
    }

    /** Where the authority is none of a server's, {@link URI} does not take it apart. */
    private static boolean hasUser(String authority) {
        return authority.indexOf('@') >= 0;
    }

    private static boolean isPublicName(String host) {
        return PUBLIC_NAME.matcher(host).matches() && !INSIDE_NAME.matcher(host).matches();
    }

    private static int portOr(URI uri, int standard) {
        return uri.getPort() < 0 ? standard : uri.getPort();
    }

    private static String resource(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** {@code Host}: without the port where it is the scheme's own. */
    String hostHeader() {
        int standard = secure ? HTTPS_PORT : HTTP_PORT;
        return port == standard ? host : host + ":" + port;
    }
}
