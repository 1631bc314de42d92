package dev.appcard.adapter.inbound.rest.common;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Requests as resources get them. */
public final class Requests {

    public static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private Requests() {}

    public static HttpHeaders headers(Map<String, String> values) {
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(values);
        HttpHeaders headers = mock(HttpHeaders.class);
        when(headers.getHeaderString(anyString())).thenAnswer(call -> byName.get(call.getArgument(0, String.class)));
        return headers;
    }

    public static InputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    public static JsonBody body(String json) {
        return read(JSON, stream(json));
    }

    /** As a resource does it. */
    static JsonBody read(Map<String, String> headers, InputStream stream) {
        return JsonBody.of(IncomingBody.of(headers(headers), stream).bytes());
    }
}
