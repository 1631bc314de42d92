package dev.appcard.adapter.inbound.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every caller meets before it is known who calls: the form of errors, CORS, trace ids, the issuers' endpoints. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PaymentApiIT {

    private static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";

    @Deployment
    static WebArchive gateway() {
        return GatewayArchive.with(PaymentApiIT.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, 404, NOT_FOUND",
        "GET, /v1/promotions/card, 404, NOT_FOUND",
        "GET, /error-answer, 404, NOT_FOUND",
        "PUT, /v1/payments, 405, INVALID_REQUEST",
        "TRACE, /v1/payments, 405, INVALID_REQUEST",
        "GET, /v1/payments/a%2Fb, 400, INVALID_REQUEST",
        "POST, /v1/payments/confirm, 403, INCORRECT_BASIC_AUTH_FORMAT"
    })
    void errorsShouldHaveOneFormWhoeverRefuses(String method, String path, int status, String code)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(answer.body())
                .startsWith("{\"code\":\"" + code + "\",\"message\":\"")
                .contains("\"traceId\":\""
                        + answer.headers().firstValue("X-Trace-Id").orElse("none") + "\"")
                .doesNotContain("Exception", "com.ibm", "org.jboss", "dev.appcard");
    }

    @Test
    void anUnknownKeyShouldBe401InTheReadersLanguageUnderTheCallersTrace() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/v1/payments/orders/order-0001")
                .header("Authorization", "Basic dGVzdF9za19ub2JvZHk6")
                .header("Accept-Language", "en-US,ko;q=0.5")
                .header("traceparent", "00-" + TRACE_ID + "-b7ad6b7169203331-01"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .isEqualTo("{\"code\":\"UNAUTHORIZED_KEY\",\"message\":\"This secret key or client key is not known.\","
                        + "\"traceId\":\"" + TRACE_ID + "\"}");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void pagesShouldBeAllowedToOpenAndToReadWhyNot() throws IOException, InterruptedException {
        HttpResponse<String> preflight = send(request("/v1/payments")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        HttpResponse<String> refused = send(request("/v1/payments").POST(BodyPublishers.ofString("{}")));

        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(allowedOrigin(preflight)).isEqualTo("*");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(allowedOrigin(refused)).isEqualTo("*");
    }

    @ParameterizedTest
    @CsvSource({
        "OPTIONS, /v1/payments/confirm",
        "POST, /v1/payments/confirm",
        "GET, /v1/payments/pay_00000000000000000000",
        "POST, /inbound/kb"
    })
    void pagesShouldBeAllowedNothingElse(String method, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                request(path).header("Access-Control-Request-Method", "POST").method(method, BodyPublishers.noBody()));

        assertThat(allowedOrigin(answer)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/inbound/kb; {}; 400; malformed message",
                "/inbound/kb; {\"tid\":\"t\",\"resultCode\":\"1001\",\"resultMessage\":\"\",\"time\":\"t\"}; 401; not"
                        + " authorized",
                "/inbound/nh; {}; 404; unknown transaction",
                "/inbound/KB; {}; 404; unknown transaction"
            })
    void issuersShouldBeAnsweredInTheirContainer(String path, String result, int status, String message)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path).POST(BodyPublishers.ofString(result)));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .isEqualTo("{\"resultCode\":\"9" + status + "\",\"resultMessage\":\"" + message + "\"}");
    }

    @ParameterizedTest
    @CsvSource({"GET, /inbound/kb", "TRACE, /inbound/kb", "OPTIONS, /inbound/kb", "PROPFIND, /inbound/kb"})
    void anotherMethodShouldBe405InTheIssuersContainer(String method, String path)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
        assertThat(answer.body()).isEqualTo("{\"resultCode\":\"9405\",\"resultMessage\":\"method not allowed\"}");
    }

    @ParameterizedTest
    @CsvSource({"*/*, application/x-www-form-urlencoded;charset=UTF-8", "text/html, text/html;charset=utf-8"})
    void anIssuersPageShouldBeAnsweredAsItsReaderReads(String accept, String type)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/inbound/kb/browser")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString("tid=t&resultCode=1004&time=t")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aResultShouldBe413WhenItIsTooLarge() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request("/inbound/kb").POST(BodyPublishers.ofString("x".repeat(65_537))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).startsWith("{\"resultCode\":\"9413\"");
    }

    @Test
    void theContractShouldBeServedAsItIsWritten() throws IOException, InterruptedException {
        assertThat(send(request("/openapi")).body())
                .contains("/v1/payments/{paymentKey}/cancel", "confirmPaymentByPath");
    }

    private static String allowedOrigin(HttpResponse<String> answer) {
        return answer.headers().firstValue("Access-Control-Allow-Origin").orElse("none");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + System.getProperty("it.httpPort") + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
