package dev.appcard.adapter.inbound.callback.http;

import dev.appcard.adapter.inbound.callback.message.Refusal;
import dev.appcard.adapter.inbound.callback.message.Refused;
import dev.appcard.adapter.inbound.rest.common.BodyTooLarge;
import dev.appcard.adapter.inbound.rest.common.LimitedBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a request that an endpoint reads.
 *
 * @param path as it came, without the query
 * @param query as it came, its escapes not decoded
 * @param stream the body; to be read once, on a thread that may wait for it
 */
public record InboundRequest(
        String method,
        String path,
        @Nullable String query,
        InputStream stream,
        @Nullable String contentLength,
        @Nullable String contentType,
        @Nullable String accept,
        @Nullable String acceptLanguage) {

    private static final char LAST_PRINTABLE = '~';

    static InboundRequest of(HttpServletRequest request, InputStream body) {
        return new InboundRequest(
                request.getMethod(),
                request.getRequestURI(),
                request.getQueryString(),
                body,
                request.getHeader("Content-Length"),
                request.getHeader("Content-Type"),
                request.getHeader("Accept"),
                request.getHeader("Accept-Language"));
    }

    /** @throws Refused larger than 64 KiB, too slow, or broken off */
    public byte[] body() throws Refused {
        try {
            return LimitedBody.read(stream, contentLength);
        } catch (BodyTooLarge tooLarge) {
            throw new Refused(Refusal.TOO_LARGE, "too large");
        } catch (SocketTimeoutException tooSlow) {
            throw new Refused(Refusal.TOO_SLOW, "too slow");
        } catch (IOException brokenOff) {
            throw new Refused(Refusal.UNREADABLE, "broken off");
        }
    }

    /** @throws Refused longer than a body may be, or with more than printable ASCII in it */
    public byte[] queryString() throws Refused {
        String text = query == null ? "" : query;
        if (text.length() > LimitedBody.MOST_BYTES) {
            throw new Refused(Refusal.TOO_LARGE, "too large");
        }
        if (!text.chars().allMatch(character -> character > ' ' && character <= LAST_PRINTABLE)) {
            throw new Refused(Refusal.UNREADABLE, "a query with more than printable ASCII");
        }
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
