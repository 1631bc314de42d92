package dev.appcard.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer: status, headers (Content-Type among them) and body. */
public record Response(int status, Map<String, String> headers, byte[] body) {
    public Response {
        headers = Map.copyOf(headers);
    }

    public static Response of(int status, String contentType, byte[] body) {
        return new Response(status, Map.of("Content-Type", contentType), body);
    }

    public static Response json(JsonNode body) {
        return json(200, body);
    }

    public static Response json(int status, JsonNode body) {
        return of(status, "application/json", Json.bytes(body));
    }

    public static Response html(String body) {
        return html(200, body);
    }

    public static Response html(int status, String body) {
        return of(status, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    public static Response text(int status, String body) {
        return of(status, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
    }

    /** 303, which a browser follows with GET. */
    public static Response redirect(String location) {
        return new Response(303, Map.of("Location", location), new byte[0]);
    }

    public static Response noContent() {
        return new Response(204, Map.of(), new byte[0]);
    }

    /** The same answer with one more header, replacing one of that name. */
    public Response with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body);
    }
}
