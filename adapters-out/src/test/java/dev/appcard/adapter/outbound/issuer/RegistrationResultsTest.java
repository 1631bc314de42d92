package dev.appcard.adapter.outbound.issuer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.appcard.adapter.outbound.issuer.play.ContentForm;
import dev.appcard.adapter.outbound.issuer.play.IssuerSpec;
import dev.appcard.adapter.outbound.issuer.play.PlayedGateways;
import dev.appcard.adapter.outbound.issuer.play.PlayedIssuer;
import dev.appcard.adapter.outbound.issuer.play.PlayedIssuer.Told;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Differs;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Unreadable;
import dev.appcard.application.port.outbound.issuer.Preparation.Prepared;
import dev.appcard.application.port.outbound.issuer.RegisteredCardId;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.issuer.ResultEndpoint;
import dev.appcard.domain.secret.CardId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each field of each issuer's result of a registration, right and wrong: signed and encrypted all the same. */
class RegistrationResultsTest {

    private static final Object MISSING = new Object();

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    void openRegistrationShouldReadTheContentOfTheContract(IssuerSpec spec) {
        try (Scene scene = new Scene(spec)) {
            assertThat(scene.open(scene.content()))
                    .isEqualTo(new Readable<>(0, registered(ContentForm.CARD_ID, ""), ContentForm.CARD_NAME, "00"));
        }
    }

    @Test
    @DisplayName("BC's CARD_ID is number and expiry; the number is the card's own, and its first 8 digits may be shown")
    void bcShouldGiveTheCardAsCardId() {
        try (Scene scene = new Scene(IssuerSpec.BC)) {
            assertThat(scene.open(scene.content()))
                    .isEqualTo(new Readable<>(0, registered("411111111111111120280229", "41111111********"), "", null));
            assertThat(scene.open(scene.with("cardNo", ContentForm.BC_CARD)))
                    .isEqualTo(new Readable<>(0, registered("920012341234123120280229", "92001234********"), "", null));
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    @DisplayName("without a CARD_ID of 1 to 256 printable ASCII characters nothing was registered")
    void openRegistrationShouldNeedTheCardId(IssuerSpec spec) {
        try (Scene scene = new Scene(spec)) {
            for (Object wrong : List.of(
                    MISSING,
                    "",
                    " ",
                    "a b",
                    "a\u0000",
                    "a\u007f",
                    "a\n",
                    "토큰",
                    "é",
                    "😀",
                    "a".repeat(257),
                    7,
                    1.5,
                    true,
                    List.of("x"),
                    Map.of("x", "y"))) {
                assertThat(scene.open(scene.with("cardId", wrong)))
                        .as("%s", wrong)
                        .isInstanceOf(Unreadable.class);
            }
            for (String right : List.of("a", "a".repeat(256), "{\"otc\":\"x\"}", "cardId", "\\u0041/~!")) {
                assertThat(scene.open(scene.with("cardId", right)))
                        .isEqualTo(new Readable<>(0, registered(right, ""), ContentForm.CARD_NAME, "00"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = IssuerSpec.class, mode = Mode.EXCLUDE, names = "BC")
    @DisplayName("the code in it is ignored, the rest is checked as in a payment's")
    void openRegistrationShouldIgnoreTheCodeOnly(IssuerSpec spec) {
        try (Scene scene = new Scene(spec)) {
            for (Object any : List.of(MISSING, "", "x", 7)) {
                assertThat(scene.open(scene.with("otc", any))).isInstanceOf(Readable.class);
            }
            for (String field : List.of("tid", "amount", "cardName", "installment")) {
                assertThat(scene.open(scene.with(field, MISSING))).as(field).isInstanceOf(Unreadable.class);
                assertThat(scene.open(scene.with(field, true))).as(field).isInstanceOf(Unreadable.class);
            }
        }
    }

    @Test
    void bcShouldRefuseWhatIsNoCard() {
        try (Scene scene = new Scene(IssuerSpec.BC)) {
            Stream.of(MISSING, "4111111111111112", "411111111111111", "41111111111111110", "", 4111111111111111L)
                    .forEach(wrong -> assertThat(scene.open(scene.with("cardNo", wrong)))
                            .as("%s", wrong)
                            .isInstanceOf(Unreadable.class));
            Stream.of(
                            MISSING,
                            "20280228",
                            "20270229",
                            "20281301",
                            "20280001",
                            "20280000",
                            "2802",
                            "202802299",
                            20280229)
                    .forEach(wrong -> assertThat(scene.open(scene.with("expiry", wrong)))
                            .as("%s", wrong)
                            .isInstanceOf(Unreadable.class));
        }
    }

    @ParameterizedTest
    @EnumSource(IssuerSpec.class)
    @DisplayName("another transaction inside is a difference; for BC one that was not registered is")
    void openRegistrationShouldTellAnotherTransaction(IssuerSpec spec) {
        try (Scene scene = new Scene(spec)) {
            for (String tid : List.of("", PlayedGateways.KEY, "000000000000", scene.told.innerTid() + "0")) {
                assertThat(scene.open(scene.with("tid", tid))).as(tid).isInstanceOf(Differs.class);
            }
            assertThat(scene.open(scene.with("amount", 100)))
                    .isInstanceOfSatisfying(
                            Readable.class, it -> assertThat(it.amountWon()).isEqualTo(100));
        }
    }

    @ParameterizedTest
    @EnumSource(IssuerSpec.class)
    @DisplayName("a page registers nothing, and neither does a payment's result")
    void openRegistrationShouldBeTheAppsOnly(IssuerSpec spec) {
        try (Scene scene = new Scene(spec)) {
            ResultEnvelope it = scene.result(scene.content());
            ResultEnvelope byPage = new ResultEnvelope(
                    ResultEndpoint.PAGE, it.mid(), it.tid(), it.resultCode(), "", it.time(), it.encData(), it.sign());

            assertThat(scene.gateway.openRegistration(byPage, scene.prepared.session()))
                    .isInstanceOf(Unreadable.class);
            if (spec != IssuerSpec.BC) {
                assertThat(scene.open(scene.with("cardId", MISSING))).isInstanceOf(Unreadable.class);
            }
        }
    }

    @Test
    @DisplayName("what BC's app says of a card that is not BC's own registers it, but pays nothing")
    void bcShouldStillPayWithItsOwnNumbersOnly() {
        try (Scene scene = new Scene(IssuerSpec.BC)) {
            ResultEnvelope result = scene.result(scene.content());

            assertThat(scene.gateway.open(result, scene.prepared.session())).isInstanceOf(Unreadable.class);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = IssuerSpec.class,
            names = {"BC", "SAMSUNG"})
    void openRegistrationShouldNeedWhatWasAgreedOn(IssuerSpec spec) {
        try (Scene scene = new Scene(spec)) {
            assertThat(scene.gateway.openRegistration(scene.result(scene.content()), null))
                    .isNotInstanceOf(Readable.class);
        }
    }

    @ParameterizedTest
    @EnumSource(IssuerSpec.class)
    void nothingOfACardShouldBePrinted(IssuerSpec spec) {
        try (Scene scene = new Scene(spec)) {
            assertThat(scene.open(scene.content()).toString())
                    .contains("CardId(***)")
                    .doesNotContain("token", ContentForm.CARD, "2028");
        }
    }

    private static RegisteredCardId registered(String cardId, String maskedNumber) {
        return new RegisteredCardId(CardId.of(cardId.getBytes(US_ASCII)), maskedNumber);
    }

    /** A registration that has been called, and the issuer that knows of it. */
    private static final class Scene implements AutoCloseable {

        private final PlayedIssuer issuer;
        private final IssuerGateway gateway;
        private final Prepared prepared;
        private final Told told;
        private final ContentForm form;

        private Scene(IssuerSpec spec) {
            issuer = new PlayedIssuer(spec);
            gateway = PlayedGateways.gateway(spec, issuer.baseUrl());
            prepared = (Prepared) gateway.prepareCall(PlayedGateways.registration(Channel.MOBILE_WEB));
            told = issuer.told(prepared.links());
            form = spec.form(AuthenticationMethod.APP_CARD);
        }

        private Map<String, Object> content() {
            return form.registration(told.innerTid());
        }

        private Map<String, Object> with(String field, Object value) {
            Map<String, Object> content = content();
            if (MISSING.equals(value)) {
                content.remove(field);
            } else {
                content.put(field, value);
            }
            return content;
        }

        private ResultEnvelope result(Map<String, Object> content) {
            return issuer.result(told, content);
        }

        private OpenedResult<RegisteredCardId> open(Map<String, Object> content) {
            ResultEnvelope result = result(content);
            assertThat(gateway.isGenuine(result)).isTrue();
            return gateway.openRegistration(result, prepared.session());
        }

        @Override
        public void close() {
            issuer.close();
        }
    }
}
