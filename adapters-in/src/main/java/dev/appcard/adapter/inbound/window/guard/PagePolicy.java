package dev.appcard.adapter.inbound.window.guard;

import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Collection;
import java.util.TreeSet;

/**
 * What a page may load and who may frame it ({@code Content-Security-Policy}, and {@code X-Frame-Options} for browsers
 * that do not read it). Scripts and styles are our own files only; none stands in a page.
 *
 * @param frameSource what the page may frame: empty for nothing
 * @param frameAncestors who may frame the page
 * @param frameOptions the same in the older header's words
 */
public record PagePolicy(String frameSource, String frameAncestors, String frameOptions) {

    /** Frames nothing and may not be framed. */
    public static final PagePolicy ALONE = new PagePolicy("", "'none'", "DENY");

    /** A page that the window itself shows in the issuer's frame, when the buyer is back. */
    public static final PagePolicy FRAMED_BY_US = new PagePolicy("", "'self'", "SAMEORIGIN");

    static final String CSP = "Content-Security-Policy";
    static final String FRAME_OPTIONS = "X-Frame-Options";

    private static final String OWN_FILES = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; ";

    /** @param origins whose pages the window frames; our own comes last, when the issuer's page sends the buyer back */
    public static PagePolicy framing(Collection<String> origins) {
        String sources = String.join(" ", new TreeSet<>(origins));
        return origins.isEmpty() ? ALONE : new PagePolicy("frame-src 'self' " + sources + "; ", "'none'", "DENY");
    }

    public ResponseBuilder on(ResponseBuilder response) {
        return response.header(CSP, header()).header(FRAME_OPTIONS, frameOptions);
    }

    String header() {
        return OWN_FILES + frameSource + "frame-ancestors " + frameAncestors;
    }
}
