package dev.appcard.adapter.outbound.issuer.kb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.appcard.adapter.outbound.issuer.common.RotatingSecret;
import dev.appcard.application.port.outbound.issuer.IssuerGateway;
import dev.appcard.application.port.outbound.issuer.OpenedResult;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Readable;
import dev.appcard.application.port.outbound.issuer.OpenedResult.Unreadable;
import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.ResultEndpoint;
import dev.appcard.domain.secret.Otc;
import dev.appcard.testing.Seed;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KbResultTest {

    private static final String TID = "pay_01JD4X7Q2M8N5R9T3V6W0Y1Z2A";
    private static final String TIME = "20261122101530";

    /** Made by {@code openssl enc -seed-cbc} with the IV 00 01 … 0f; its sign by {@code openssl dgst}. */
    private static final String BY_OPENSSL =
            "AAECAwQFBgcICQoLDA0OD_8aRD95NrOz3xQN3mwhIy2dv-VxDIhhEjSL9Raiu2JyzRxz_jM90ouUC1vRB5HRAVLJ40b5DNEbnnCE4G"
                    + "ilkhTNsAn8bHKlpX9KY5hAgLQ2OtXhkiDUBOmiKKbfz4pTdEttednKt2OIsXadhIjNB_SOZI2XAEzOCBli2_IanxayubC2fE"
                    + "T85-o7PAaHOy2_Lg";

    private static final String SIGN_BY_OPENSSL = "2a7b54c43bb9e6580aa173eb1f03e7e6787baad7d9cdde225117bd333995cd2c";
    private static final Readable<Otc> CONTENT =
            new Readable<>(51_000, new Otc.Code("1234567890123456789"), "KB국민 다담카드", "03");

    private final KbPeer peer = new KbPeer(KbFixture.KEY.reveal(), KbFixture.MAC_KEY.reveal());
    private final KbPeer other = new KbPeer(KbFixture.OTHER_KEY.reveal(), KbFixture.OTHER_MAC_KEY.reveal());
    private final IssuerGateway gateway = KbFixture.gateway();

    @Test
    @DisplayName("a result that openssl made is genuine and readable")
    void openShouldReadWhatAnotherImplementationWrote() {
        ResultEnvelope result = new ResultEnvelope(
                ResultEndpoint.APP, KbFixture.MID, TID, "0000", "ok", TIME, BY_OPENSSL, SIGN_BY_OPENSSL);

        assertThat(gateway.isGenuine(result)).isTrue();
        assertThat(gateway.open(result, null)).isEqualTo(CONTENT);
    }

    @Test
    void isGenuineShouldNotLookAtTheMessage() {
        ResultEnvelope result = new ResultEnvelope(
                ResultEndpoint.APP, KbFixture.MID, TID, "0000", "other", TIME, BY_OPENSSL, SIGN_BY_OPENSSL);

        assertThat(gateway.isGenuine(result)).isTrue();
    }

    @Test
    void isGenuineShouldRefuseAnotherMidEvenWithItsOwnSign() {
        String sign = peer.sign("result", "DEMONH", TID, "0000", TIME, BY_OPENSSL);

        assertThat(gateway.isGenuine(
                        new ResultEnvelope(ResultEndpoint.APP, "DEMONH", TID, "0000", "", TIME, BY_OPENSSL, sign)))
                .isFalse();
    }

    @ParameterizedTest(name = "rotating: {0}, result by the previous keys")
    @CsvSource({"true, true", "false, false"})
    void previousKeysShouldBeTakenOnlyWhileTheyAreSet(boolean rotating, boolean taken) {
        IssuerGateway receiver = rotating
                ? KbFixture.gateway(
                        new RotatingSecret(KbFixture.KEY, KbFixture.OTHER_KEY),
                        new RotatingSecret(KbFixture.MAC_KEY, KbFixture.OTHER_MAC_KEY))
                : gateway;
        ResultEnvelope result = other.result(TID, "0000", TIME, other.encrypt(content()));

        assertThat(receiver.isGenuine(result)).isEqualTo(taken);
        assertThat(receiver.open(result, null) instanceof Readable).isEqualTo(taken);
    }

    @Test
    @DisplayName("whichever byte of encData is altered, the sign no longer fits, and opening it gives another content")
    void alteredBytesShouldNeverPassAsTheSameResult() {
        byte[] message = Base64.getUrlDecoder().decode(BY_OPENSSL);
        for (int position = 0; position < message.length; position++) {
            byte[] altered = message.clone();
            altered[position] ^= 1;
            String encData = Base64.getUrlEncoder().withoutPadding().encodeToString(altered);
            ResultEnvelope result = new ResultEnvelope(
                    ResultEndpoint.APP, KbFixture.MID, TID, "0000", "", TIME, encData, SIGN_BY_OPENSSL);

            assertThat(gateway.isGenuine(result)).as("byte %d", position).isFalse();
            assertThat(gateway.open(result, null)).as("byte %d", position).isNotEqualTo(CONTENT);
        }
    }

    @Test
    @DisplayName("altered beyond the IV, which reaches the first field only, nothing is readable")
    void alteredCipherTextShouldBeUnreadable() {
        byte[] message = Base64.getUrlDecoder().decode(BY_OPENSSL);
        for (int position = 16; position < message.length; position++) {
            byte[] altered = message.clone();
            altered[position] ^= (byte) 0x80;

            assertThat(open(Base64.getUrlEncoder().withoutPadding().encodeToString(altered)))
                    .as("byte %d", position)
                    .isInstanceOf(Unreadable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{}",
                "{\"tid\":\"T\"",
                // trailing data, a byte order mark, a field twice
                "{T,\"amount\":1,\"otc\":\"1234567890123456\",\"cardName\":\"c\",\"installment\":\"00\"}x",
                "{T,\"amount\":1,\"otc\":\"1234567890123456\",\"cardName\":\"c\",\"installment\":\"00\"}{}",
                "\uFEFF{T,\"amount\":1,\"otc\":\"1234567890123456\",\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"amount\":1,\"amount\":1,\"otc\":\"1234567890123456\",\"cardName\":\"c\",\"installment\":\"00\"}",
                // missing
                "{\"amount\":1,\"otc\":\"1234567890123456\",\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"otc\":\"1234567890123456\",\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"amount\":1,\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"amount\":1,\"otc\":\"1234567890123456\",\"installment\":\"00\"}",
                "{T,\"amount\":1,\"otc\":\"1234567890123456\",\"cardName\":\"c\"}",
                // of another kind
                "{T,\"amount\":\"1\",\"otc\":\"1234567890123456\",\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"amount\":1.0,\"otc\":\"1234567890123456\",\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"amount\":1e2,\"otc\":\"1234567890123456\",\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"amount\":9999999999999999999,\"otc\":\"1234567890123456\",\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"amount\":1e999999999,\"otc\":\"1234567890123456\",\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"amount\":1,\"otc\":1234567890123456,\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"amount\":1,\"otc\":\"1234567890123456\",\"cardName\":null,\"installment\":\"00\"}",
                "{T,\"amount\":1,\"otc\":\"1234567890123456\",\"cardName\":{},\"installment\":\"00\"}",
                "{T,\"amount\":1,\"otc\":\"1234567890123456\",\"cardName\":\"c\",\"installment\":0}",
                // of another form
                "{T,\"amount\":1,\"otc\":\"123456789012345\",\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"amount\":1,\"otc\":\"1234567890123456789012\",\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"amount\":1,\"otc\":\"12345678901234567x\",\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"amount\":1,\"otc\":\"１２３４５６７８９０１２３４５６\",\"cardName\":\"c\",\"installment\":\"00\"}",
                "{T,\"amount\":1,\"otc\":\"1234567890123456\",\"cardName\":\"c\",\"installment\":\"0\"}",
                "{T,\"amount\":1,\"otc\":\"1234567890123456\",\"cardName\":\"c\\u0000\",\"installment\":\"00\"}"
            })
    void openShouldNotReadWhatTheContractDoesNotSay(String content) {
        String encrypted = peer.encrypt(content.replace("{T", "{\"tid\":\"" + TID + "\""));

        assertThat(open(encrypted)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"cardId\":\"abc\"", ",\"x\":1.5e3", ",\"x\":null,\"y\":true"})
    void openShouldReadInAnyOrderAndWithMoreFields(String more) {
        String content = "{\"installment\":\"00\",\"cardName\":\"\",\"otc\":\"123456789012345678901\",\"amount\":-1"
                + ", \"tid\":\"" + TID + "\"" + more + "}\n";

        assertThat(open(peer.encrypt(content)))
                .isEqualTo(new Readable<>(-1, new Otc.Code("123456789012345678901"), "", "00"));
    }

    @Test
    void openShouldNotReadMalformedUtf8() {
        byte[] content = content().getBytes(StandardCharsets.UTF_8);
        assertThat(open(peer.encrypt(content))).isInstanceOf(Readable.class);

        content[content().indexOf("KB")] = (byte) 0xff;

        assertThat(open(peer.encrypt(content))).isInstanceOf(Unreadable.class);
    }

    @Test
    @DisplayName("no bytes and no text make it throw")
    void openShouldNeverThrow() {
        RandomGenerator random = Seed.of(getClass());
        for (int run = 0; run < 5_000; run++) {
            byte[] content = mutated(content().getBytes(StandardCharsets.UTF_8), random);
            String encData =
                    random.nextInt(4) == 0 ? new String(content, StandardCharsets.UTF_8) : peer.encrypt(content);

            assertThatCode(() -> open(encData)).doesNotThrowAnyException();
        }
    }

    private OpenedResult<Otc> open(String encData) {
        return gateway.open(peer.result(TID, "0000", TIME, encData), null);
    }

    private static String content() {
        return "{\"tid\":\"" + TID + "\",\"amount\":51000,\"otc\":\"1234567890123456789\",\"cardName\":\"KB\","
                + "\"installment\":\"03\"}";
    }

    private static byte[] mutated(byte[] content, RandomGenerator random) {
        byte[] tokens = "{}[]\",:\\u0000-+.eE123nulltrue \n\u00ff".getBytes(StandardCharsets.ISO_8859_1);
        for (int change = random.nextInt(6); change >= 0; change--) {
            content[random.nextInt(content.length)] = tokens[random.nextInt(tokens.length)];
        }
        return content;
    }
}
