package dev.appcard.sandbox.issuer.common.browser;

import dev.appcard.sandbox.http.BadRequest;
import dev.appcard.sandbox.http.Parameters;
import java.net.URI;

/** Parses the address of a page, as a browser would before it asks for it. */
public record PageAddress(String path, Parameters query) {
    /** A 400 {@link BadRequest} if the address is not http(s). */
    public static PageAddress of(String url) {
        try {
            URI uri = URI.create(url);
            if (!url.matches("https?://.+") || uri.getRawQuery() == null) {
                throw BadRequest.field("url", "not the address of a page with its parameters");
            }
            return new PageAddress(uri.getPath(), Parameters.decode(uri.getRawQuery()));
        } catch (IllegalArgumentException malformed) {
            throw BadRequest.field("url", "not an address");
        }
    }
}
