package dev.appcard.sandbox.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request as the router hands it to a {@link Handler}: path decoded and without the query, body whole and bounded by
 * {@link #MAX_BODY}.
 */
public record Request(String method, String path, Parameters query, Headers headers, byte[] body) {
    /** Bytes of a body; more is answered 413. */
    public static final int MAX_BODY = 64 * 1024;

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.getFirst(name));
    }

    /** The body as {@code application/x-www-form-urlencoded}, whatever its content type says. */
    public Parameters form() {
        return Parameters.decode(text());
    }

    /** The body as a JSON object; a 400 {@link BadRequest} if it is not one. */
    public ObjectNode json() {
        return Json.readObject(body);
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** What follows {@code prefix} in the path; the whole path where it does not begin so. */
    public String pathAfter(String prefix) {
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    /** Neither query nor body: they may hold secrets. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
