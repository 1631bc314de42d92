package dev.appcard.adapter.inbound.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A payment in a state that only a later version knows, by the wire")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RowOfLaterVersionIT {

    private static final Pattern PAYMENT_KEY = Pattern.compile("\"paymentKey\":\"(\\w+)\"");
    private static final Pattern WINDOW = Pattern.compile("\"url\":\"http://localhost:\\d+(/window/[^\"]+)\"");
    private String secretKey = "";
    private String paymentKey = "";
    private String window = "";

    @Deployment
    static WebArchive gateway() {
        return GatewayArchive.with(RowOfLaterVersionIT.class);
    }

    /** The later version's migration allows its states; nothing else in this database has payments. */
    @BeforeEach
    void writtenByALaterVersion() throws SQLException, IOException, InterruptedException {
        secretKey = IntegrationDatabase.secretKeyOf("later");
        HttpResponse<String> opened = post("/v1/payments", """
            {"method":"CARD","amount":52000,"orderId":"order-later-%d","orderName":"우산",
            "successUrl":"https://shop.example/back","failUrl":"https://shop.example/back"}
            """.formatted(System.nanoTime()));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
        paymentKey = found(PAYMENT_KEY, opened.body());
        window = found(WINDOW, opened.body());
        write("""
            do $$
            declare rule record;
            begin
                for rule in select conname from pg_constraint
                    where contype = 'c' and conrelid = 'payment'::regclass
                loop
                    execute format('alter table payment drop constraint %I', rule.conname);
                end loop;
            end $$\
            """);
        write("update payment set state = 'PARTLY_CANCELLED' where payment_key = '" + paymentKey + "'");
    }

    @Test
    @DisplayName("is not shown, confirmed or cancelled: 503, and another try soon")
    void merchantsShouldTryAgain() throws SQLException, IOException, InterruptedException {
        String before = row();

        assertNotNow(send(api("/v1/payments/" + paymentKey).GET()));
        assertNotNow(post(
                "/v1/payments/confirm", "{\"paymentKey\":\"" + paymentKey + "\",\"orderId\":\"x\",\"amount\":52000}"));
        assertNotNow(post("/v1/payments/" + paymentKey + "/cancel", "{\"cancelReason\":\"고객 변심\"}"));
        assertNotNow(send(request(window).GET()));
        assertThat(row()).isEqualTo(before);
    }

    @Test
    @DisplayName("takes no result: 503, so that the issuer sends it again, and only where it is genuine")
    void issuersShouldSendItAgain() throws SQLException, IOException, InterruptedException, GeneralSecurityException {
        String before = row();
        String time = DateTimeFormatter.ofPattern("yyyyMMddHHmmss").format(ZonedDateTime.now(ZoneId.of("Asia/Seoul")));
        String sign = sign("result|TESTKB|" + paymentKey + "|1004|" + time + "|");

        HttpResponse<String> genuine = result(time, sign);

        assertThat(genuine.statusCode()).isEqualTo(503);
        assertThat(genuine.body()).isEqualTo("{\"resultCode\":\"9503\",\"resultMessage\":\"not available now\"}");
        assertThat(result(time, sign.replace(sign.charAt(0), '-')).statusCode()).isEqualTo(401);
        assertThat(row()).isEqualTo(before);
    }

    private static void assertNotNow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.body())
                .startsWith("{\"code\":\"FAILED_INTERNAL_SYSTEM_PROCESSING\"")
                .doesNotContain("PARTLY_CANCELLED");
    }

    private HttpResponse<String> result(String time, String sign) throws IOException, InterruptedException {
        return send(request("/inbound/kb").POST(BodyPublishers.ofString("""
            {"mid":"TESTKB","tid":"%s","resultCode":"1004","resultMessage":"","time":"%s","encData":"","sign":"%s"}
            """.formatted(paymentKey, time, sign))));
    }

    private static String sign(String parts) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(parts.getBytes(StandardCharsets.UTF_8)));
    }

    private static void write(String sql) throws SQLException {
        try (Connection owner = IntegrationDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private String row() throws SQLException {
        try (Connection owner = IntegrationDatabase.asOwner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select xmin || ' ' || payment from payment where payment_key = '" + paymentKey + "'")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static String found(Pattern part, String body) {
        Matcher matcher = part.matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(api(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder api(String path) {
        String credentials = Base64.getEncoder().encodeToString((secretKey + ":").getBytes(StandardCharsets.US_ASCII));
        return request(path).header("Authorization", "Basic " + credentials);
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
