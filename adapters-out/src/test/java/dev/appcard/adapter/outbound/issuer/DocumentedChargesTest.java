package dev.appcard.adapter.outbound.issuer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.issuer.play.ContentForm;
import dev.appcard.adapter.outbound.issuer.play.IssuerDocument;
import dev.appcard.adapter.outbound.issuer.play.IssuerSpec;
import dev.appcard.adapter.outbound.issuer.play.LocalServer;
import dev.appcard.adapter.outbound.issuer.play.PlayedCrypto;
import dev.appcard.adapter.outbound.issuer.play.PlayedGateways;
import dev.appcard.adapter.outbound.issuer.play.PlayedIssuer;
import dev.appcard.application.port.outbound.issuer.AuthenticationRequest;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.application.port.outbound.issuer.OtcAnswer;
import dev.appcard.application.port.outbound.issuer.OtcRequest;
import dev.appcard.application.port.outbound.issuer.Preparation.Prepared;
import dev.appcard.application.port.outbound.issuer.RegisteredCardId;
import dev.appcard.domain.authentication.Purpose;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.identifier.TransactionKey;
import dev.appcard.domain.instalment.Instalment;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.IssuerCode;
import dev.appcard.domain.issuer.IssuerPolicies;
import dev.appcard.domain.money.Money;
import dev.appcard.domain.secret.CardId;
import dev.appcard.domain.secret.IssuerSession;
import dev.appcard.domain.secret.Otc;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The registrations and charges in the documents, made without this gateway as well. */
@DisplayName("docs/issuers/<CODE>.md, automatic payments")
class DocumentedChargesTest {

    private static final TransactionKey REGISTRATION = new TransactionKey("reg_01JD5EXAMPLE00000000000001");
    private static final TransactionKey CHARGE = new TransactionKey("pay_01JD5EXAMPLE00000000000002");
    private static final Instant TIME = Instant.parse("2026-11-22T01:15:00Z");
    private static final IssuerSession BC_TID = IssuerSession.of("202611220002");

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    void gatewayShouldTellTheAppWhatIsDocumented(IssuerSpec spec) throws IOException {
        try (PlayedIssuer issuer = new PlayedIssuer(spec)) {
            Prepared prepared =
                    (Prepared) PlayedGateways.gateway(spec, issuer.baseUrl()).prepareCall(registration(spec));

            assertThat(issuer.request(PlayedIssuer.query(
                            Objects.requireNonNull(prepared.links().iosUrl()))))
                    .hasToString(IssuerDocument.of(spec).value("registration", "req"));
        }
    }

    @Test
    void gatewayShouldTellBcWhatIsDocumented() throws IOException {
        IssuerDocument document = IssuerDocument.of(IssuerSpec.BC);
        Exchange exchange = new Exchange(document.value("registration", "answer"));
        try (LocalServer server = exchange.server("/bc/appcard/transactions")) {
            IssuerGateway gateway = PlayedGateways.gateway(IssuerSpec.BC, server.url() + "/bc");

            assertThat(gateway.prepareCall(registration(IssuerSpec.BC)))
                    .isInstanceOfSatisfying(Prepared.class, prepared -> {
                        assertThat(prepared.links().bridgeUrl()).endsWith("?tid=202611220002");
                        assertThat(prepared.session()).isEqualTo(BC_TID);
                    });
            assertThat(exchange.asked()).isEqualTo(document.value("registration", "request"));
        }
    }

    @ParameterizedTest
    @EnumSource(IssuerSpec.class)
    void gatewayShouldReadTheDocumentedRegistration(IssuerSpec spec) throws IOException {
        IssuerDocument document = IssuerDocument.of(spec);
        ResultEnvelope result = document.registration(
                IssuerPolicies.of(new IssuerCode(spec.name())).messages().format());
        IssuerGateway gateway = PlayedGateways.gateway(spec, "http://localhost");

        assertThat(gateway.isGenuine(result)).isTrue();
        assertThat(gateway.transactionOf(result.tid())).contains(REGISTRATION);
        boolean bc = spec == IssuerSpec.BC;
        RegisteredCardId registered = new RegisteredCardId(
                CardId.of(document.value("registration", "cardId").getBytes(US_ASCII)), bc ? "40000000********" : "");
        String content = document.value("registration", "content");
        String cardName = bc ? "" : object(content).getString("cardName");
        assertThat(gateway.openRegistration(result, session(spec, document)))
                .isEqualTo(new Readable<>(0, registered, cardName, bc ? null : "00"));
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    @DisplayName("the gateway's request is the documented one but for its IV and its sign, and it reads both answers")
    void gatewayShouldHaveTheDocumentedExchange(IssuerSpec spec) throws IOException {
        IssuerDocument document = IssuerDocument.of(spec);
        Exchange exchange = new Exchange(document.value("otc", "answer"));
        try (LocalServer server = exchange.server(spec.path() + "/otc")) {
            IssuerGateway gateway = PlayedGateways.gateway(spec, server.url() + spec.path());

            assertThat(gateway.issueOtc(charge(document.value("registration", "cardId"))))
                    .isEqualTo(new OtcAnswer.Issued(code(spec, object(document.value("otc", "content")))));
            assertThat(withoutChance(exchange.asked())).isEqualTo(withoutChance(document.value("otc", "request")));
            assertThat(inside(spec, exchange.asked())).isEqualTo(document.value("otc", "inside"));

            exchange.answer.set(document.value("otc", "refused"));
            assertThat(gateway.issueOtc(charge("any"))).isEqualTo(new OtcAnswer.Refused("2001"));
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    void documentedRequestShouldHoldWhatItSaysThatItHolds(IssuerSpec spec) throws IOException {
        IssuerDocument document = IssuerDocument.of(spec);
        String request = document.value("otc", "request");
        JsonObject fields = object(request);

        assertThat(inside(spec, request)).isEqualTo(document.value("otc", "inside"));
        assertThat(fields.getString("sign"))
                .isEqualTo(PlayedCrypto.sign(
                        spec.macKey(),
                        "otc",
                        spec.mid(),
                        spec.tidOf(CHARGE.value()),
                        fields.getString("encData"),
                        "9900",
                        "20261122101500"));
    }

    @Test
    void bcsDocumentedCardShouldBeCharged() throws IOException {
        IssuerDocument document = IssuerDocument.of(IssuerSpec.BC);

        assertThat(PlayedGateways.gateway(IssuerSpec.BC, "http://localhost:1")
                        .issueOtc(charge(document.value("charge", "cardId"))))
                .isEqualTo(new OtcAnswer.Issued(
                        new Otc.CardOnFile(document.value("charge", "number"), document.value("charge", "expiry"))));
    }

    private static Otc code(IssuerSpec spec, JsonObject content) {
        return spec.codeForm() == ContentForm.OTC
                ? new Otc.Code(content.getString("otc"))
                : new Otc.VirtualCard(
                        content.getString("otc"),
                        content.getString("cavv"),
                        content.getString("xid"),
                        content.getString("eci"));
    }

    private static String inside(IssuerSpec spec, String request) {
        JsonObject fields = object(request);
        return PlayedCrypto.decrypt(
                spec.transformation(), spec.key(), fields.getString("tid"), fields.getString("encData"));
    }

    private static String withoutChance(String request) {
        return request.replaceAll("\"(encData|sign)\":\"[^\"]*\"", "\"$1\":\"\"");
    }

    private static JsonObject object(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }

    private static @Nullable IssuerSession session(IssuerSpec spec, IssuerDocument document) {
        if (spec == IssuerSpec.SAMSUNG) {
            byte[] key = HexFormat.of().parseHex(document.value("session", "key"));
            return IssuerSession.of(
                    "session-0001|" + Base64.getUrlEncoder().withoutPadding().encodeToString(key));
        }
        return spec == IssuerSpec.BC ? BC_TID : null;
    }

    private static OtcRequest charge(String cardId) {
        return new OtcRequest(CHARGE, CardId.of(cardId.getBytes(US_ASCII)), Money.won(9_900), TIME);
    }

    private static AuthenticationRequest registration(IssuerSpec spec) {
        String inbound = "https://pay.example/inbound/" + spec.name().toLowerCase(Locale.ROOT);
        return new AuthenticationRequest(
                REGISTRATION,
                Purpose.REGISTER,
                AuthenticationMethod.APP_CARD,
                "데모상점",
                Money.won(0),
                "하늘색 우산 정기구독",
                new Instalment(0),
                Channel.MOBILE_WEB,
                "https://pay.example/window/example",
                spec == IssuerSpec.SHINHAN ? "https://pay.example/linq/shinhan/results" : inbound,
                TIME);
    }

    /** A server that gives one answer, and what it was asked last. */
    private static final class Exchange {

        private final AtomicReference<String> answer;
        private final AtomicReference<String> asked = new AtomicReference<>("");

        private Exchange(String answer) {
            this.answer = new AtomicReference<>(answer);
        }

        private String asked() {
            return asked.get();
        }

        private LocalServer server(String path) {
            return new LocalServer().on(path, exchange -> {
                asked.set(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                LocalServer.answerJson(exchange, answer.get());
            });
        }
    }
}
