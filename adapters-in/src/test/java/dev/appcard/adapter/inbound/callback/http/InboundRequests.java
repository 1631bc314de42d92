package dev.appcard.adapter.inbound.callback.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Requests for tests. */
public final class InboundRequests {

    private InboundRequests() {}

    public static InboundRequest post(String body) {
        return post("/", body, null);
    }

    public static InboundRequest post(byte[] body) {
        return new InboundRequest("POST", "/", null, new ByteArrayInputStream(body), null, null, null, null);
    }

    /** @param accept what the caller reads */
    public static InboundRequest post(String path, String body, @Nullable String accept) {
        InputStream stream = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return new InboundRequest("POST", path, null, stream, null, "application/json", accept, "en");
    }

    public static InboundRequest get(@Nullable String query) {
        return new InboundRequest("GET", "/", query, InputStream.nullInputStream(), null, null, null, null);
    }

    public static InboundRequest by(String method) {
        return new InboundRequest(method, "/", null, InputStream.nullInputStream(), null, null, "text/html", null);
    }

    public static InboundRequest of(InputStream stream, @Nullable String contentLength) {
        return new InboundRequest("POST", "/", null, stream, contentLength, null, null, null);
    }

    public static String text(Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
