package dev.appcard.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private HttpListener listener;

    @BeforeEach
    void start() throws Exception {
        Routes routes = new Routes()
                .on("GET", "/a", _ -> Response.text(200, "exact"))
                .onPrefix("GET", "/a", request -> Response.text(200, "short:" + request.pathAfter("/a")))
                .onPrefix("GET", "/a/b/", request -> Response.text(200, "long:" + request.pathAfter("/a/b/")))
                .on(
                        "POST",
                        "/form",
                        request -> Response.text(200, request.form().first("이름").orElse("-")))
                .on("GET", "/fails", _ -> {
                    throw new IllegalStateException("secret of the sandbox");
                })
                .on("GET", "/away", _ -> Response.redirect("http://localhost/elsewhere"));
        listener = HttpListener.start(0, routes);
    }

    @AfterEach
    void stop() {
        listener.close();
    }

    @Test
    void exactPathShouldWinOverPrefixAndLongerPrefixOverShorter() throws Exception {
        assertThat(call("GET", "/a?x=1", "").body()).isEqualTo("exact");
        assertThat(call("GET", "/abc", "").body()).isEqualTo("short:bc");
        assertThat(call("GET", "/a/b/c", "").body()).isEqualTo("long:c");
    }

    @Test
    void formShouldBeDecoded() throws Exception {
        assertThat(call("POST", "/form", "%EC%9D%B4%EB%A6%84=a+b%26c").body()).isEqualTo("a b&c");
    }

    @Test
    void failureShouldNotBeShown() throws Exception {
        HttpResponse<String> answer = call("GET", "/fails", "");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void redirectShouldBe303() throws Exception {
        HttpResponse<String> answer = call("GET", "/away", "");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("http://localhost/elsewhere");
    }

    @Test
    void repeatedParametersShouldBeSeen() {
        Parameters parameters = Parameters.decode("a=1&b=2&a=3");

        assertThat(parameters.repeated()).containsExactly("a");
        assertThat(parameters.all("a")).containsExactly("1", "3");
        assertThat(parameters).hasToString("Parameters[a, b]");
    }

    @Test
    void parametersShouldBeRefusedWhenNotUrlEncoded() {
        assertThatThrownBy(() -> Parameters.decode("a=%zz")).isInstanceOf(BadRequest.class);
    }

    @Test
    void routeShouldNotBeTakenTwice() {
        Routes routes = new Routes().on("GET", "/a", _ -> Response.noContent());

        assertThatThrownBy(() -> routes.on("get", "/a", _ -> Response.noContent()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private HttpResponse<String> call(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + listener.port() + path))
                .method(method, BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
