package dev.appcard.adapter.outbound.issuer;

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
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.AuthenticationMethod;
import dev.appcard.domain.issuer.Channel;
import dev.appcard.domain.secret.Otc;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each field of each issuer's result, wrong in each way: signed and encrypted all the same. */
class WrongFieldsTest {

    private static final Object MISSING = new Object();

    static Stream<Arguments> cells() {
        return Stream.of(IssuerSpec.values())
                .flatMap(spec -> spec.methods().stream().map(method -> Arguments.of(spec, method)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    @DisplayName("the content that is right is read to the letter")
    void openShouldReadTheContentOfTheContract(IssuerSpec spec, AuthenticationMethod method) {
        try (Scene scene = new Scene(spec, method)) {
            ContentForm form = spec.form(method);

            assertThat(scene.open(scene.content()))
                    .isEqualTo(new Readable<>(
                            51_000,
                            form.otc(scene.told.innerTid()),
                            hasCardName(form) ? ContentForm.CARD_NAME : "",
                            instalmentField(form).isEmpty() ? null : "03"));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    @DisplayName("another transaction inside is a difference")
    void openShouldTellAnotherTransaction(IssuerSpec spec, AuthenticationMethod method) {
        try (Scene scene = new Scene(spec, method)) {
            for (String tid :
                    List.of("", "pay_other00000000000001", "000000000000", scene.told.innerTid() + "0", "한글|글")) {
                assertThat(scene.open(scene.with("tid", tid))).as(tid).isInstanceOf(Differs.class);
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    @DisplayName("another amount inside is handed on: the application compares it")
    void openShouldHandOnAnotherAmount(IssuerSpec spec, AuthenticationMethod method) {
        try (Scene scene = new Scene(spec, method)) {
            for (long amount : new long[] {-51_000, 0, 50_999, 999_999_999_999_999_999L}) {
                assertThat(scene.open(scene.with("amount", amount)))
                        .isInstanceOfSatisfying(
                                Readable.class, it -> assertThat(it.amountWon()).isEqualTo(amount));
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void openShouldNotReadAFieldOfAnotherForm(IssuerSpec spec, AuthenticationMethod method) {
        try (Scene scene = new Scene(spec, method)) {
            wrongValues(spec.form(method))
                    .forEach((field, values) -> Stream.concat(
                                    Stream.of(MISSING, 1.5, true, List.of("x"), Map.of("x", "y")), values.stream())
                            .forEach(value -> assertThat(scene.open(scene.with(field, value)))
                                    .as("%s = %s", field, MISSING.equals(value) ? "missing" : value)
                                    .isInstanceOf(Unreadable.class)));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    @DisplayName("fields that an issuer adds are not looked at")
    void openShouldReadWithMoreFields(IssuerSpec spec, AuthenticationMethod method) {
        try (Scene scene = new Scene(spec, method)) {
            for (Object more : List.of("text", 1.5, true, 7)) {
                assertThat(scene.open(scene.with("cardId", more))).isInstanceOf(Readable.class);
            }
        }
    }

    private static Map<String, List<Object>> wrongValues(ContentForm form) {
        Map<String, List<Object>> wrong = new LinkedHashMap<>();
        wrong.put("tid", List.of(1, "pay\u0000"));
        wrong.put("amount", List.of("51000", new BigDecimal("5.1E+4"), new BigDecimal("51000.0"), 1e30));
        List<Object> card = List.of(
                "4111111111111112", "411111111111111", "41111111111111111", "", "411111111111111x", 4111111111111111L);
        List<Object> bytes = List.of(
                "AAECAwQFBgcICQoLDA0ODxAREg==",
                "AAECAwQFBgcICQoLDA0ODxAREhMU",
                "AAECAwQFBgcICQoLDA0ODxAREhM",
                "AAECAwQFBgcICQoLDA0ODxAREhN=",
                "-_ECAwQFBgcICQoLDA0ODxAREhM=",
                "",
                "AAECAwQFBgcICQoLDA0ODxAREhM=\n");
        List<Object> twoDigits = List.of("5", "005", "0x", "", 5, "０５");
        switch (form) {
            case OTC ->
                wrong.put(
                        "otc",
                        List.of(
                                "123456789012345",
                                "1234567890123456789012",
                                "12345678901234567x",
                                "",
                                1234567890123456L,
                                "１２３４５６７８９０１２３４５６"));
            case VIRTUAL_CARD -> wrong.put("otc", card);
            case ANSIM -> {
                wrong.put("cardNo", card);
                wrong.put("expiry", List.of("2813", "2800", "281", "202811", "", 2811));
            }
            case BC -> {
                wrong.put(
                        "cardNo",
                        List.of(
                                "9200123412341232",
                                "9100123412341232",
                                "4111111111111111",
                                "920012341234123",
                                9200123412341231L));
                wrong.put(
                        "expiry",
                        List.of(
                                "20280228",
                                "20270229",
                                "20281301",
                                "20280001",
                                "2802",
                                "280229",
                                "20280229 ",
                                20280229));
            }
            case ISP -> {
                wrong.put("pgid", List.of("", "A|9", "A".repeat(21), "A 9"));
                wrong.put("sessionKey", List.of("", "c2Vzc2lvbitrZXk_", "c2V", "c2Vz|2lv", "c2Vz=", "A".repeat(3004)));
                wrong.put("encData", List.of("", "ZW5j RGF0YQ==", "ZW5jRGF0YQ=", "====", "A".repeat(3004)));
                wrong.put("cardCode", List.of("", "0200|", "0".repeat(21)));
            }
        }
        if (form == ContentForm.VIRTUAL_CARD || form == ContentForm.ANSIM) {
            wrong.put("cavv", bytes);
            wrong.put("xid", bytes);
            wrong.put("eci", twoDigits);
        }
        if (hasCardName(form)) {
            wrong.put("cardName", List.of("c\u0000", "c".repeat(101)));
        }
        if (!instalmentField(form).isEmpty()) {
            wrong.put(instalmentField(form), twoDigits);
        }
        return wrong;
    }

    private static boolean hasCardName(ContentForm form) {
        return form == ContentForm.OTC || form == ContentForm.VIRTUAL_CARD;
    }

    private static String instalmentField(ContentForm form) {
        return switch (form) {
            case OTC, VIRTUAL_CARD -> "installment";
            case ISP -> "quota";
            case BC, ANSIM -> "";
        };
    }

    /** A payment that has been called, and the issuer that knows of it. */
    private static final class Scene implements AutoCloseable {

        private final PlayedIssuer issuer;
        private final IssuerGateway gateway;
        private final Prepared prepared;
        private final Told told;
        private final ContentForm form;

        private Scene(IssuerSpec spec, AuthenticationMethod method) {
            issuer = new PlayedIssuer(spec);
            gateway = PlayedGateways.gateway(spec, issuer.baseUrl());
            prepared = (Prepared) gateway.prepareCall(PlayedGateways.payment(method, Channel.MOBILE_WEB));
            told = issuer.told(prepared.links());
            form = spec.form(method);
        }

        private Map<String, Object> content() {
            return form.content(told.innerTid(), told.amount(), "03");
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

        private OpenedResult<Otc> open(Map<String, Object> content) {
            ResultEnvelope result = issuer.result(told, content);
            assertThat(gateway.isGenuine(result)).isTrue();
            return gateway.open(result, prepared.session());
        }

        @Override
        public void close() {
            issuer.close();
        }
    }
}
