package dev.appcard.sandbox.linq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.sandbox.http.HttpListener;
import dev.appcard.sandbox.http.Json;
import dev.appcard.sandbox.http.Routes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherRelayServicesTest {
    private HttpListener listener;
    private HttpClient client;

    @BeforeEach
    void start() throws IOException {
        var routes = new Routes();
        new OtherRelayServices().register(routes);
        listener = HttpListener.start(0, routes);
        client = HttpClient.newHttpClient();
    }

    @AfterEach
    void stop() {
        listener.close();
        client.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/linq/shinhan/orders/PLpay_test_0000000000000001/confirm",
                "/linq/linq/shinhan/orders/SPpay_test_0000000000000001/confirm"
            })
    void confirmationShouldBeAnsweredWithAnOrder(String path) throws Exception {
        assertThat(send("POST", path, "{}").body())
                .isEqualTo(
                        "{\"resultCode\":\"0000\",\"amount\":51000,\"goods\":\"다른 서비스의 상품\",\"merchant\":\"다른 서비스\"}");
    }

    @Test
    void whatCameShouldBeReadableAsItCame() throws Exception {
        String body = "{\"tid\": \"PL…\"}\n";

        assertThat(send("POST", "/linq/shinhan/results", body).body()).isEqualTo("{\"resultCode\":\"0000\"}");
        assertThat(send("GET", "/linq/received", "").body())
                .isEqualTo(Json.object()
                        .set(
                                "received",
                                Json.array()
                                        .add(Json.object()
                                                .put("method", "POST")
                                                .put("path", "/linq/shinhan/results")
                                                .put("body", body)))
                        .toString());

        assertThat(send("DELETE", "/linq/received", "").statusCode()).isEqualTo(204);
        assertThat(send("GET", "/linq/received", "").body()).isEqualTo("{\"received\":[]}");
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + listener.port() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
