package dev.appcard.adapter.outbound.issuer.kb;

import dev.appcard.application.port.outbound.issuer.CardRegistrationContract;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.issuer.IssuerGatewayContract;
import dev.appcard.application.port.outbound.issuer.IssuerPeer;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.ResultEndpoint;
import dev.appcard.sandbox.Sandbox;
import dev.appcard.sandbox.SandboxOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Towards the sandbox's KB, over HTTP: two implementations of one contract, with no code in common. */
class KbAgainstSandboxTest implements IssuerGatewayContract, CardRegistrationContract, IssuerPeer {

    private static Sandbox sandbox;

    private final HttpClient http = HttpClient.newHttpClient();
    private final IssuerGateway gateway = KbFixture.gateway("http://localhost:" + sandbox.httpPort() + "/kb");

    @BeforeAll
    static void startSandbox() throws IOException {
        sandbox = Sandbox.start(SandboxOptions.forTests());
    }

    @AfterAll
    static void stopSandbox() throws IOException {
        sandbox.close();
    }

    @Override
    public IssuerGateway gateway() {
        return gateway;
    }

    @Override
    public IssuerPeer peer() {
        return this;
    }

    @Override
    public ResultEnvelope approve(AppCallLinks call) {
        return act(Objects.requireNonNull(call.iosUrl()), "APPROVE");
    }

    @Override
    public ResultEnvelope refuse(AppCallLinks call) {
        return act(Objects.requireNonNull(call.androidUrl()), "REFUSE");
    }

    private ResultEnvelope act(String url, String action) {
        String order = Json.createObjectBuilder()
                .add("url", url)
                .add("action", action)
                .add("deliver", false)
                .build()
                .toString();
        JsonObject result = post(order).getJsonObject("result");
        return new ResultEnvelope(
                ResultEndpoint.APP,
                result.getString("mid"),
                result.getString("tid"),
                result.getString("resultCode"),
                result.getString("resultMessage"),
                result.getString("time"),
                result.getString("encData"),
                result.getString("sign"));
    }

    private JsonObject post(String order) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + sandbox.httpPort() + "/kb/app/act"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(order))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("sandbox answered " + answer.statusCode() + " " + answer.body());
            }
            return Json.createReader(new StringReader(answer.body())).readObject();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
