package dev.appcard.demo.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.appcard.demo.it.Http.Answer;
import dev.appcard.demo.it.MerchantClient.Opened;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Over the wire, an issuer's result that is wrong in any way, in every format:")
class CallbackAttackIT {

    private static final DateTimeFormatter FOURTEEN =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneId.of("Asia/Seoul"));

    private final Platform platform = Platform.get();
    private final String gateway = platform.ports.gatewayUrl();
    private final TestMerchant own = platform.merchantOf(getClass());
    private final MerchantClient merchant = own.server();
    private final BuyerByWire buyer = platform.buyer();

    /** One text for each status, for every cause. */
    private final Map<Integer, String> texts = new TreeMap<>();

    @ParameterizedTest(
            name = "{0}: the contract''s status, one text for each, nothing changes; then the real one is taken")
    @EnumSource
    void attacked(IssuerEndpoint endpoint) {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        Map<String, String> genuine = result(endpoint, payment);

        expect(401, endpoint, payment, with(genuine, "sign", "0".repeat(64)));
        expect(401, endpoint, payment, with(genuine, "sign", genuine.get("sign").toUpperCase(Locale.ROOT) + " "));
        expect(401, endpoint, payment, with(genuine, "mid", "DEMOOTHER"));
        expect(401, endpoint, payment, with(genuine, "tid", genuine.get("tid") + "0"));
        expect(401, endpoint, payment, with(genuine, "resultCode", "1004"));
        expect(401, endpoint, payment, without(genuine, "sign"));
        expect(401, endpoint, payment, without(genuine, "mid"));
        expect(400, endpoint, payment, without(genuine, "tid"));
        expect(400, endpoint, payment, without(genuine, "time"));
        expect(400, endpoint, payment, without(genuine, "encData"));
        expect(404, endpoint, payment, resigned(endpoint, genuine, "tid", unknownTid(genuine.get("tid"))));
        expect(410, endpoint, payment, resigned(endpoint, genuine, "time", time(Duration.ofSeconds(-620))));
        expect(410, endpoint, payment, resigned(endpoint, genuine, "time", time(Duration.ofSeconds(320))));
        expect(400, endpoint, payment, resigned(endpoint, genuine, "time", "yesterday"));
        expect(400, endpoint, payment, resigned(endpoint, genuine, "encData", "A".repeat(86)));
        expect(400, endpoint, payment, resigned(endpoint, genuine, "encData", "not base64url!"));
        expect(401, endpoint, payment, crossed(endpoint, genuine));
        expect(400, endpoint, payment, endpoint.writeTwice(genuine, "tid").getBytes(StandardCharsets.UTF_8));
        expect(400, endpoint, payment, "%00%01neither+this+nor+that".getBytes(StandardCharsets.UTF_8));
        expect(400, endpoint, payment, malformedText(endpoint, genuine, "encData"));
        tooLarge(endpoint, payment, genuine);

        assertThat(endpoint.send(gateway, genuine).status()).isEqualTo(endpoint.accepted());
        assertThat(payment.status()).isEqualTo("A");
        // resultMessage is not signed and only logged: in any charset, and no reason to refuse.
        Answer again = endpoint.send(gateway, malformedText(endpoint, genuine, "resultMessage"));
        assertThat(again.status()).isEqualTo(endpoint.accepted());
        conflicts(endpoint, payment, genuine);
        assertThat(merchant.confirm(payment).text("status")).isEqualTo("DONE");
        assertThat(own.van().won(payment)).isEqualTo(52_000);
    }

    @ParameterizedTest(name = "{0}: a result for a payment whose app was never called is a conflict")
    @EnumSource
    void neverCalled(IssuerEndpoint endpoint) {
        Opened called = merchant.open("ON_CONFIRM", 52_000);
        Opened ready = merchant.open("ON_CONFIRM", 52_000);
        Map<String, String> genuine = result(endpoint, called);
        String tid = genuine.get("tid").replace(called.paymentKey(), ready.paymentKey());

        Answer answer = endpoint.send(gateway, resigned(endpoint, genuine, "tid", tid));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(ready.status()).isEqualTo("R");
    }

    @ParameterizedTest(name = "BC''s XML with {0}")
    @ValueSource(
            strings = {
                "<!DOCTYPE authResult>",
                "<!DOCTYPE authResult [<!ENTITY x SYSTEM \"file:CANARY\">]>",
                "<!DOCTYPE authResult [<!ENTITY x SYSTEM \"http://localhost:TRAP/x\">]>",
                "<!DOCTYPE authResult SYSTEM \"http://localhost:TRAP/x.dtd\">",
                "<!DOCTYPE authResult [<!ENTITY % p SYSTEM \"http://localhost:TRAP/p\"> %p;]>",
                "<!DOCTYPE authResult [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY x \"&b;&b;\">]>",
                "<?xml-stylesheet href=\"http://localhost:TRAP/s\"?><!DOCTYPE a>",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?>"
            })
    void xml(String prologue, @TempDir Path directory) throws IOException {
        Opened payment = merchant.open("ON_CONFIRM", 52_000);
        Map<String, String> genuine = result(IssuerEndpoint.XML, payment);
        Path canary = Files.writeString(directory.resolve("canary"), "canary-4711");
        try (ServerSocket trap = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Boolean> touched = CompletableFuture.supplyAsync(() -> accepts(trap));
            String attack = prologue.replace("CANARY", canary.toString())
                    .replace("TRAP", Integer.toString(trap.getLocalPort()));
            String body = IssuerEndpoint.XML.write(with(genuine, "resultMessage", "&x;"));

            Answer answer = IssuerEndpoint.XML.send(gateway, attack + body);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(textOf(answer)).doesNotContain("canary-4711");
            assertThat(touched).isNotCompleted();
        }
        assertThat(payment.status()).isEqualTo("C");
        assertThat(IssuerEndpoint.XML.send(gateway, genuine).status()).isEqualTo(200);
    }

    /** A query string is part of the request's head, which the server itself limits to 16 KiB and answers in its own way. */
    private void tooLarge(IssuerEndpoint endpoint, Opened payment, Map<String, String> genuine) {
        byte[] message = (endpoint.write(genuine) + endpoint.padding(70_000)).getBytes(StandardCharsets.UTF_8);
        if (endpoint == IssuerEndpoint.QUERY) {
            assertThat(endpoint.send(gateway, message).status()).isEqualTo(400);
            assertThat(payment.status()).isEqualTo("C");
        } else {
            expect(413, endpoint, payment, message);
        }
    }

    private static boolean accepts(ServerSocket trap) {
        try {
            trap.accept().close();
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private void conflicts(IssuerEndpoint endpoint, Opened payment, Map<String, String> genuine) {
        String later = time(Duration.ofSeconds(1));
        Answer other = endpoint.send(gateway, resigned(endpoint, genuine, "time", later));
        Answer failure = endpoint.send(gateway, resigned(endpoint, with(genuine, "time", later), "resultCode", "1004"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(failure.status()).isEqualTo(409);
        assertThat(textOf(other)).isEqualTo(textOf(failure));
        assertThat(payment.status()).isEqualTo("A");
    }

    private void expect(int status, IssuerEndpoint endpoint, Opened payment, Map<String, String> fields) {
        expect(status, endpoint, payment, endpoint.write(fields).getBytes(StandardCharsets.UTF_8));
    }

    private void expect(int status, IssuerEndpoint endpoint, Opened payment, byte[] message) {
        Answer answer = endpoint.send(gateway, message);
        assertThat(answer.status())
                .as(new String(message, StandardCharsets.UTF_8))
                .isEqualTo(status);
        assertThat(texts.computeIfAbsent(status, first -> textOf(answer)))
                .as("one text for " + status)
                .isEqualTo(textOf(answer))
                .contains("9" + status);
        assertThat(payment.status()).isEqualTo("C");
    }

    /** Another payment's genuine content under this payment's name. */
    private Map<String, String> crossed(IssuerEndpoint endpoint, Map<String, String> genuine) {
        Opened other = merchant.open("ON_CONFIRM", 52_000);
        return resigned(endpoint, genuine, "encData", result(endpoint, other).get("encData"));
    }

    private byte[] malformedText(IssuerEndpoint endpoint, Map<String, String> genuine, String field) {
        String message = endpoint.write(with(genuine, field, "MARK"));
        String broken =
                endpoint == IssuerEndpoint.FORM || endpoint == IssuerEndpoint.QUERY || endpoint == IssuerEndpoint.PAGE
                        ? message.replace("MARK", "%C0%AF%FF")
                        : message.replace("MARK", "\u00c0\u00af\u00ff");
        return broken.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Map<String, String> result(IssuerEndpoint endpoint, Opened payment) {
        Map<String, String> fields = new LinkedHashMap<>();
        buyer.resultOf(payment, endpoint.choice())
                .properties()
                .forEach(field -> fields.put(field.getKey(), asText(field.getValue())));
        assertThat(fields).containsKeys("mid", "tid", "resultCode", "time", "encData", "sign");
        return fields;
    }

    private static String asText(JsonNode value) {
        return value.asText();
    }

    private static Map<String, String> resigned(
            IssuerEndpoint endpoint, Map<String, String> fields, String name, String value) {
        return DemoSign.signed(endpoint, with(fields, name, value));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, String> without(Map<String, String> fields, String name) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.remove(name);
        return changed;
    }

    private static String unknownTid(String tid) {
        return tid.substring(0, tid.length() - 8) + "00000000";
    }

    private static String time(Duration fromNow) {
        return FOURTEEN.format(Instant.now().plus(fromNow));
    }

    private static String textOf(Answer answer) {
        return new String(answer.raw().body(), StandardCharsets.UTF_8);
    }
}
