package dev.appcard.adapter.outbound.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.appcard.adapter.outbound.vault.sealing.AesKey;
import dev.appcard.adapter.outbound.vault.sealing.Envelope;
import dev.appcard.adapter.outbound.vault.sealing.EnvelopeFormat;
import dev.appcard.application.port.outbound.vault.SecretVault;
import dev.appcard.application.port.outbound.vault.UnopenableSecret;
import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.secret.Otc;
import dev.appcard.domain.secret.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is sealed of an OTC, to the letter: instances of the version before, where an OTC was one text of parts joined by
 * bars, open what this one seals, and this one what they have sealed.
 */
class SealedOtcTest {

    private static final PaymentKey PAYMENT = new PaymentKey("pay_vault00000000000001");
    private static final String CARD = "9410123456789010";
    private static final String CAVV = "AAECAwQFBgcICQoLDA0ODxAREhM=";
    private static final String XID = "ExIREA8ODQwLCgkIBwYFBAMCAQA=";
    private static final byte[] KEY = bytes(IntStream.range(0, 32));

    private final SecretVault vault = new LocalVault(new DataKeys(new DataKey(KEY), Optional.empty()));

    /** Text and envelope as the version before made them; the envelope by Python's cryptography (OpenSSL), nonce 64…6f. */
    static Stream<Arguments> everyKind() {
        return Stream.of(
                Arguments.of(
                        new Otc.Code("9876543210987654321"),
                        "9876543210987654321",
                        "01630dcd296465666768696a6b6c6d6e6f7123e9504cdd65ac0f5266d0ed535fc971f03769824539fd9fa034"
                                + "312c05e3b3363d51"),
                Arguments.of(
                        new Otc.VirtualCard(CARD, CAVV, XID, "05"),
                        "9410123456789010|AAECAwQFBgcICQoLDA0ODxAREhM=|ExIREA8ODQwLCgkIBwYFBAMCAQA=|05",
                        "01630dcd296465666768696a6b6c6d6e6f712fef5648db65aa0b5468d0e3555bcd3e83474fc82d8423e193cb"
                            + "2bb2e0f427d8ad01f00356e345afb61072c03e8fb75209dda6180505798dbdefb184c8e7fd51ca994f9b087a"
                            + "54ca52917324fe412529f966bb7947bd8d0b6e7dbc7a"),
                Arguments.of(
                        new Otc.Ansim(CARD, "2811", CAVV, XID, "05"),
                        "9410123456789010|2811|AAECAwQFBgcICQoLDA0ODxAREhM=|ExIREA8ODQwLCgkIBwYFBAMCAQA=|05",
                        "01630dcd296465666768696a6b6c6d6e6f712fef5648db65aa0b5468d0e3555bcd3ef03e3bba10b233e292ed"
                            + "3faae5e72ff7a00391235edf45cdbc3c47bc108fa75666e4a25803136dbbc9e392bef6e9c96fe7924ca1127d"
                            + "47ca22ae0240cb0c9a544d92555f35d41bc7b355e6620d807b0c64"),
                Arguments.of(
                        new Otc.Isp("A0029", "c2Vzc2lvbitrZXk/", "ZW5jRGF0YQ==", "020020120001"),
                        "A0029|c2Vzc2lvbitrZXk/|ZW5jRGF0YQ==|020020120001",
                        "01630dcd296465666768696a6b6c6d6e6f092bee54409535ac68183cdab613089436b05c52e0438f28f0e4c6"
                                + "1abce59511c5d47dbc7c20ab34cfc3490dcd72fafe3c66cbe9983d9a9df1e2958d292dc1bd"),
                Arguments.of(
                        new Otc.IssuerCard(CARD, "2811", "123456789012"),
                        "9410123456789010|2811|123456789012",
                        "01630dcd296465666768696a6b6c6d6e6f712fef5648db65aa0b5468d0e3555bcd3ef03e3bba10c24094e599"
                                + "7ecc9b9c78a5dbe39556a13a53d87e4e3c9b24c45a94b6"),
                Arguments.of(
                        new Otc.CardOnFile(CARD, "2811"),
                        "9410123456789010|2811",
                        "01630dcd296465666768696a6b6c6d6e6f712fef5648db65aa0b5468d0e3555bcd3ef03e3bbae482f84f15b9"
                                + "07b13fff8319d051516b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKind")
    @DisplayName("what the version before has sealed opens as its kind")
    void openShouldReadWhatTheVersionBeforeSealed(Otc otc, String text, String envelope) {
        assertThat(vault.open(new Sealed<>(HexFormat.of().parseHex(envelope)), PAYMENT))
                .isEqualTo(otc);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyKind")
    @DisplayName("what is sealed now is the very text that the version before reads")
    void sealShouldWriteWhatTheVersionBeforeReads(Otc otc, String text, String envelope) {
        byte[] sealed = vault.seal(otc, PAYMENT).envelope();

        byte[] plain = Envelope.read(EnvelopeFormat.DEPLOYMENT_KEY, sealed)
                .flatMap(it -> it.open(AesKey.copyOf(KEY), PAYMENT.value().getBytes(StandardCharsets.US_ASCII)))
                .orElseThrow();
        assertThat(plain).asString(StandardCharsets.US_ASCII).isEqualTo(text);
        assertThat(sealed).hasSize(HexFormat.of().parseHex(envelope).length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123",
                "a|b",
                "a|b|",
                "|b|c",
                CARD + "|2811|",
                CARD + "|2813",
                CARD + "|2811|123456789012|x|y|z",
                "A-029|QUFB|QkJC|0204",
            })
    @DisplayName("a text that is none of them is refused, and not shown")
    void readShouldRefuseTheTextOfNone(String text) {
        assertThatExceptionOfType(UnopenableSecret.class)
                .isThrownBy(() -> OtcText.read(text))
                .withMessageNotContaining(CARD);
    }

    private static byte[] bytes(IntStream values) {
        byte[] bytes = new byte[32];
        values.forEach(value -> bytes[value] = (byte) value);
        return bytes;
    }
}
