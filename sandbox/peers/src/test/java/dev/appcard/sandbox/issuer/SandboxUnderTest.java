package dev.appcard.sandbox.issuer;

import com.sun.net.httpserver.Headers;
import dev.appcard.sandbox.http.HttpListener;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Parameters;
import dev.appcard.sandbox.http.Request;
import dev.appcard.sandbox.http.Response;
import dev.appcard.sandbox.http.Routes;
import dev.appcard.sandbox.issuer.common.card.DeviceCards;
import dev.appcard.sandbox.issuer.common.profile.IssuerProfile;
import dev.appcard.sandbox.issuer.common.profile.IssuerTable;
import dev.appcard.sandbox.issuer.common.result.RetryPolicy;
import dev.appcard.sandbox.shared.IssuedCodes;
import dev.appcard.sandbox.shared.Pause;
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

/**
 * Issuers and phone on a free port, spoken to over HTTP; redirects are not followed. The tests' device has the card of
 * every issuer until {@link #takeNewDevice}.
 */
public final class SandboxUnderTest implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Runnable stop;
    private String device = "";

    public SandboxUnderTest(Clock clock) throws IOException {
        this(clock, Pause.SLEEP);
    }

    public SandboxUnderTest(Clock clock, Pause pause) throws IOException {
        var routes = new Routes();
        var quick = new RetryPolicy(
                Duration.ofMinutes(1), List.of(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(1)));
        var issuers = new Issuers(clock, pause, quick, _ -> Optional.empty(), new IssuedCodes(clock));
        issuers.register(routes);
        registerCards(issuers.cards());
        HttpListener listener = HttpListener.start(0, routes);
        port = listener.port();
        stop = listener::close;
    }

    /** A whole sandbox, which the test stops itself; its devices have no card yet. */
    public SandboxUnderTest(int httpPort) {
        port = httpPort;
        stop = () -> {};
    }

    /** From now on as a device that has never been here. */
    public void takeNewDevice() {
        device = "";
    }

    public HttpResponse<String> get(String pathAndQuery) {
        return send(HttpRequest.newBuilder(uri(pathAndQuery)).GET());
    }

    public HttpResponse<String> postForm(String path, String form) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** What KB's app is told to do with a call. */
    public HttpResponse<String> act(String url, String action, String more) {
        return act("KB", url, action, more);
    }

    public HttpResponse<String> act(String code, String url, String action, String more) {
        var body = Json.object().put("url", url).put("action", action).toString();
        String path = IssuerCalls.issuer(code).profile().appPath() + "/act";
        return postJson(path, body.substring(0, body.length() - 1) + more + "}");
    }

    public HttpResponse<String> postJson(String json) {
        return postJson("/kb/app/act", json);
    }

    public HttpResponse<String> postJson(String path, String json) {
        return send(HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public String url(String path) {
        return uri(path).toString();
    }

    private URI uri(String pathAndQuery) {
        return URI.create("http://localhost:" + port + pathAndQuery);
    }

    private void registerCards(DeviceCards cards) {
        for (IssuerProfile profile : IssuerTable.ROWS) {
            var headers = new Headers();
            headers.set("Cookie", device);
            var request = new Request("POST", profile.appPath(), Parameters.NONE, headers, new byte[0]);
            Response answer = cards.register(request, profile.appPath(), Response.noContent());
            device = answer.headers().getOrDefault("Set-Cookie", "").split(";", 2)[0];
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            if (!device.isEmpty()) {
                request.header("Cookie", "theme=dark; " + device);
            }
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().firstValue("Set-Cookie").ifPresent(cookie -> device = cookie.split(";", 2)[0]);
            return answer;
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    @Override
    public void close() {
        stop.run();
        client.close();
    }
}
