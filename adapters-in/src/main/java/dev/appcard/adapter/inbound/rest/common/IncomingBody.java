package dev.appcard.adapter.inbound.rest.common;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The body of a call, as far as its headers tell of it: it is not there yet, and is read once, on a thread that may wait for
 * it ({@link WaitingCalls}).
 */
public final class IncomingBody {

    private static final String JSON = "application/json";

    private final InputStream stream;
    private final @Nullable String contentType;
    private final @Nullable String contentLength;

    private IncomingBody(InputStream stream, @Nullable String contentType, @Nullable String contentLength) {
        this.stream = stream;
        this.contentType = contentType;
        this.contentLength = contentLength;
    }

    /** To be called while the headers can be read: on the thread that the server gave the call. */
    public static IncomingBody of(HttpHeaders headers, InputStream stream) {
        return new IncomingBody(
                stream,
                headers.getHeaderString(HttpHeaders.CONTENT_TYPE),
                headers.getHeaderString(HttpHeaders.CONTENT_LENGTH));
    }

    /**
     * Waits for it.
     *
     * @return for the caller to wipe: it may be card data
     * @throws InvalidField 415 not declared as JSON, 413 too large, 408 too slow, 400 broken off
     */
    public byte[] bytes() {
        if (!isJson()) {
            throw new InvalidField(ErrorCode.INVALID_REQUEST, 415, "Content-Type", ValidationRule.CONTENT_TYPE);
        }
        try {
            return LimitedBody.read(stream, contentLength);
        } catch (BodyTooLarge tooLarge) {
            throw new InvalidField(ErrorCode.INVALID_REQUEST, 413, "body", ValidationRule.BODY_TOO_LARGE);
        } catch (SocketTimeoutException tooSlow) {
            throw new InvalidField(ErrorCode.INVALID_REQUEST, 408, "body", ValidationRule.BODY_TOO_SLOW);
        } catch (IOException brokenOff) {
            throw new InvalidField("body", ValidationRule.JSON_OBJECT);
        }
    }

    /** The same for a call without fields: where it declares no content, it has none. */
    public byte[] bytesOrNothing() {
        return contentType == null ? new byte[0] : bytes();
    }

    private boolean isJson() {
        if (contentType == null) {
            return false;
        }
        String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", 2);
        return parts[0].strip().equals(JSON) && (parts.length == 1 || isUtf8(parts[1]));
    }

    private static boolean isUtf8(String parameters) {
        return !parameters.contains("charset") || parameters.matches(".*charset\\s*=\\s*\"?utf-?8\"?\\s*(;.*)?");
    }
}
