package dev.appcard.sandbox.issuer.common.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.HttpListener;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.Issuers;
import dev.appcard.sandbox.issuer.common.result.RetryPolicy;
import dev.appcard.sandbox.shared.IssuedCodes;
import dev.appcard.sandbox.shared.Pause;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Issuers on a free port, spoken to as a browser does that keeps no cookies and follows nothing. */
public final class PagesUnderTest implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpListener listener;

    public PagesUnderTest(Clock clock) throws IOException {
        var routes = new Routes();
        // Quick to try again, but patient with an answer: no test here is about silence, and the machine may be busy.
        var quick = new RetryPolicy(Duration.ofMinutes(1), List.of(Duration.ofMillis(1), Duration.ofMillis(1)));
        new Issuers(clock, Pause.SLEEP, quick, _ -> Optional.empty(), new IssuedCodes(clock)).register(routes);
        listener = HttpListener.start(0, routes);
    }

    public String url(String pathAndQuery) {
        return "http://localhost:" + listener.port() + pathAndQuery;
    }

    /** @param headers names and values by turns */
    public HttpResponse<String> get(String pathAndQuery, String... headers) {
        return send(request(pathAndQuery, headers).GET());
    }

    /** @param headers names and values by turns */
    public HttpResponse<String> postForm(String path, String form, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> act(String path, ObjectNode order) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofByteArray(Json.bytes(order))));
    }

    /** An order that is carried out. */
    public ObjectNode acted(String path, String url, String action) {
        HttpResponse<String> answer = act(path, Json.object().put("url", url).put("action", action));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.readObject(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String pathAndQuery, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(pathAndQuery)));
        return headers.length == 0 ? request : request.headers(headers);
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
