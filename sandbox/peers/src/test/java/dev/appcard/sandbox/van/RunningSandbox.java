package dev.appcard.sandbox.van;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.appcard.sandbox.Sandbox;
import dev.appcard.sandbox.SandboxOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A sandbox on free ports, and a client for its HTTP side. */
final class RunningSandbox implements AutoCloseable {
    /** 2026-11-21, 10:15:30 in Korea. */
    static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-21T01:15:30Z"), ZoneOffset.UTC);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Sandbox sandbox;
    private final HttpClient http = HttpClient.newHttpClient();

    RunningSandbox() throws IOException {
        this(SandboxOptions.forTests().withClock(MORNING));
    }

    RunningSandbox(SandboxOptions options) throws IOException {
        sandbox = Sandbox.start(options);
    }

    int vanPort() {
        return sandbox.vanPort();
    }

    int httpPort() {
        return sandbox.httpPort();
    }

    Answer ask(Approval approval) throws IOException {
        return VanClient.ask(vanPort(), approval.bytes());
    }

    Answer ask(Cancel cancel) throws IOException {
        return VanClient.ask(vanPort(), cancel.bytes());
    }

    HttpResponse<String> call(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + sandbox.httpPort() + path))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    JsonNode get(String path) throws Exception {
        return JSON.readTree(call("GET", path, "").body());
    }

    /** The ledger's entry of an order number; a missing node where there is none. */
    JsonNode entry(String orderNumber) throws Exception {
        return get("/van/ledger?orderNumber=" + orderNumber).path("entries").path(0);
    }

    /** Posts a rule written with single quotes. */
    void rule(String json) throws Exception {
        HttpResponse<String> answer = call("POST", "/van/rules", json.replace('\'', '"'));
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.body());
        }
    }

    @Override
    public void close() throws IOException {
        sandbox.close();
    }
}
