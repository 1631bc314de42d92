package dev.appcard.sandbox.issuer.kb;

import dev.appcard.sandbox.http.HttpListener;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.Issuers;
import dev.appcard.sandbox.issuer.common.result.RetryPolicy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Issuers and phone on a free port, spoken to over HTTP; redirects are not followed. */
public final class SandboxUnderTest implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpListener listener;

    public SandboxUnderTest(Clock clock) throws IOException {
        var routes = new Routes();
        var quick = new RetryPolicy(
                Duration.ofSeconds(5), List.of(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1)));
        new Issuers(clock, quick, name -> Optional.empty()).register(routes);
        listener = HttpListener.start(0, routes);
    }

    public HttpResponse<String> get(String pathAndQuery) {
        return send(HttpRequest.newBuilder(uri(pathAndQuery)).GET());
    }

    public HttpResponse<String> postForm(String path, String form) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> act(String url, String action, String more) {
        var body = Json.object().put("url", url).put("action", action).toString();
        return postJson(body.substring(0, body.length() - 1) + more + "}");
    }

    public HttpResponse<String> postJson(String json) {
        return send(HttpRequest.newBuilder(uri("/kb/app/act")).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private URI uri(String pathAndQuery) {
        return URI.create("http://localhost:" + listener.port() + pathAndQuery);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() {
        listener.close();
        client.close();
    }
}
