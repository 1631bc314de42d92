package dev.appcard.adapter.outbound.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.issuer.play.IssuerDocument;
import dev.appcard.adapter.outbound.issuer.play.IssuerSpec;
import dev.appcard.adapter.outbound.issuer.play.LocalServer;
import dev.appcard.adapter.outbound.issuer.play.PlayedCrypto;
import dev.appcard.adapter.outbound.issuer.play.PlayedGateways;
import dev.appcard.adapter.outbound.issuer.play.PlayedIssuer;
import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.application.port.outbound.issuer.Preparation.Prepared;
import dev.appcard.domain.authentication.AppCallLinks;
import dev.appcard.domain.authentication.OrderConfirmation;
import dev.appcard.domain.authentication.Purpose;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.CallbackFormat;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.issuer.IssuerPolicy;
import dev.appcard.domain.issuer.ResultEndpoint;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.secret.IssuerSession;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes in the documents were made without this gateway: it reads them, and makes the same call. */
@DisplayName("docs/issuers/<CODE>.md")
class DocumentedBytesTest {

    private static final TransactionKey KEY = new TransactionKey("pay_01JD5EXAMPLE00000000000001");

    /** BC's app has no call of its own, only the bridge page. */
    static Stream<IssuerSpec> called() {
        return issuers().filter(spec -> spec != IssuerSpec.BC);
    }

    static Stream<IssuerSpec> issuers() {
        return IssuerPolicies.all().stream()
                .map(row -> IssuerSpec.valueOf(row.code().value()));
    }

    @ParameterizedTest
    @MethodSource("called")
    void callShouldHoldWhatItSaysThatItHolds(IssuerSpec spec) throws IOException {
        IssuerDocument document = IssuerDocument.of(spec);
        Map<String, String> call = PlayedIssuer.query(document.value("call", "iosUrl"));

        assertThat(call).containsEntry("encData", document.value("call", "encData"));
        assertThat(call).containsEntry("sign", document.value("call", "sign"));
        assertThat(opened(spec, document, call)).isEqualTo(document.value("call", "req"));
        assertThat(call)
                .containsEntry(
                        "sign",
                        PlayedCrypto.sign(
                                spec.macKey(),
                                "call",
                                spec.mid(),
                                spec.tidOf(KEY.value()),
                                call.getOrDefault("sessionId", ""),
                                call.get("encData")));
    }

    @ParameterizedTest
    @MethodSource("called")
    @DisplayName("the gateway's call is the documented one but for its IV, its sign and Samsung's session")
    void gatewayShouldMakeTheDocumentedCall(IssuerSpec spec) throws IOException {
        try (PlayedIssuer issuer = new PlayedIssuer(spec)) {
            IssuerDocument document = IssuerDocument.of(spec);

            AppCallLinks links = links(spec, issuer.baseUrl(), AuthenticationMethod.APP_CARD, Channel.MOBILE_WEB);

            assertThat(withoutChance(Objects.requireNonNull(links.iosUrl())))
                    .isEqualTo(withoutChance(document.value("call", "iosUrl")));
            assertThat(withoutChance(Objects.requireNonNull(links.androidUrl())))
                    .isEqualTo(withoutChance(document.value("call", "androidUrl")));
            assertThat(issuer.request(PlayedIssuer.query(links.iosUrl()))).hasToString(document.value("call", "req"));
        }
    }

    @ParameterizedTest
    @MethodSource("issuers")
    void gatewayShouldReadTheAppsResult(IssuerSpec spec) throws IOException {
        IssuerDocument document = IssuerDocument.of(spec);

        assertRead(
                spec,
                document.result(ResultEndpoint.APP, policy(spec).messages().format()),
                session(document));
    }

    @ParameterizedTest
    @MethodSource("issuers")
    void gatewayShouldMakeTheDocumentedPageCallAndReadThePagesResult(IssuerSpec spec) throws IOException {
        IssuerDocument document = IssuerDocument.of(spec);
        String base = "https://" + spec.name().toLowerCase(Locale.ROOT) + ".example";

        assertThat(links(spec, base, spec.methods().getLast(), Channel.PC).pageUrl())
                .isEqualTo(document.value("page", "pageUrl"));
        assertRead(spec, document.result(ResultEndpoint.PAGE, CallbackFormat.FORM), null);
    }

    @Test
    @DisplayName("BC is told of a transaction as its page says, and its answer leads to the bridge page")
    void gatewayShouldTellBcWhatIsDocumented() throws IOException {
        IssuerDocument document = IssuerDocument.of(IssuerSpec.BC);
        AtomicReference<String> asked = new AtomicReference<>();
        try (LocalServer server = new LocalServer()) {
            server.on("/bc/appcard/transactions", exchange -> {
                asked.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                LocalServer.answerJson(exchange, document.value("bc", "answer"));
            });

            AppCallLinks links =
                    links(IssuerSpec.BC, server.url() + "/bc", AuthenticationMethod.APP_CARD, Channel.MOBILE_WEB);

            assertThat(asked).hasValue(document.value("bc", "request"));
            assertThat(links.bridgeUrl())
                    .isEqualTo(document.value("bc", "bridgeUrl").replace("https://bc.example", server.url() + "/bc"));
        }
    }

    @Test
    @DisplayName("Shinhan's question for an order is genuine, and under any other order number, time or sign it is not")
    void gatewayShouldKnowTheDocumentedConfirmation() throws IOException {
        IssuerDocument document = IssuerDocument.of(IssuerSpec.SHINHAN);
        IssuerGateway gateway = PlayedGateways.gateway(IssuerSpec.SHINHAN, "http://localhost");
        String orderNumber = document.value("confirm", "path").replaceAll("/linq/shinhan/orders/(.*)/confirm", "$1");
        JsonObject request = Json.createReader(new StringReader(document.value("confirm", "request")))
                .readObject();
        String mid = request.getString("mid");
        String time = request.getString("time");
        String sign = request.getString("sign");

        assertThat(gateway.transactionOf(orderNumber)).contains(KEY);
        assertThat(gateway.isGenuine(new OrderConfirmation(orderNumber, mid, time, sign)))
                .isTrue();
        assertThat(gateway.isGenuine(new OrderConfirmation(orderNumber + "2", mid, time, sign)))
                .isFalse();
        assertThat(gateway.isGenuine(new OrderConfirmation(orderNumber, mid, time + "1", sign)))
                .isFalse();
        assertThat(gateway.isGenuine(new OrderConfirmation(orderNumber, mid, time, "0" + sign.substring(1))))
                .isFalse();
    }

    private static void assertRead(IssuerSpec spec, ResultEnvelope result, @Nullable IssuerSession session) {
        IssuerGateway gateway = PlayedGateways.gateway(spec, "http://localhost");

        assertThat(gateway.isGenuine(result)).isTrue();
        assertThat(gateway.transactionOf(result.tid())).contains(KEY);
        assertThat(gateway.open(result, session))
                .isInstanceOfSatisfying(
                        Readable.class,
                        readable -> assertThat(readable.amountWon()).isEqualTo(52_000));
    }

    private static String opened(IssuerSpec spec, IssuerDocument document, Map<String, String> call) {
        byte[] key = document.has("session") ? sessionKey(document) : spec.key();
        return PlayedCrypto.decrypt(spec.transformation(), key, call.get("tid"), call.get("encData"));
    }

    /** As the gateways of BC and Samsung keep what was agreed on before the app. */
    private static @Nullable IssuerSession session(IssuerDocument document) {
        if (document.has("bc")) {
            return IssuerSession.of(
                    PlayedIssuer.query(document.value("bc", "bridgeUrl")).get("tid"));
        }
        return document.has("session")
                ? IssuerSession.of("session-0001|"
                        + Base64.getUrlEncoder().withoutPadding().encodeToString(sessionKey(document)))
                : null;
    }

    private static byte[] sessionKey(IssuerDocument document) {
        return HexFormat.of().parseHex(document.value("session", "key"));
    }

    private static String withoutChance(String url) {
        return url.replaceAll("(encData|sign|sessionId)=[^&#]*", "$1=");
    }

    private static IssuerPolicy policy(IssuerSpec spec) {
        return IssuerPolicies.of(new IssuerCode(spec.name()));
    }

    private static AppCallLinks links(IssuerSpec spec, String baseUrl, AuthenticationMethod method, Channel channel) {
        return ((Prepared) PlayedGateways.gateway(spec, baseUrl).prepareCall(payment(spec, method, channel))).links();
    }

    private static AuthenticationRequest payment(IssuerSpec spec, AuthenticationMethod method, Channel channel) {
        String inbound = "https://pay.example/inbound/" + spec.name().toLowerCase(Locale.ROOT);
        String ofTheApp = spec == IssuerSpec.SHINHAN ? "https://pay.example/linq/shinhan/results" : inbound;
        return new AuthenticationRequest(
                KEY,
                Purpose.PAY,
                method,
                "데모상점",
                Money.won(52_000),
                "하늘색 우산",
                new Instalment(3),
                channel,
                "https://pay.example/window/example",
                method == AuthenticationMethod.APP_CARD ? ofTheApp : inbound + "/browser",
                Instant.parse("2026-11-22T01:15:00Z"));
    }
}
