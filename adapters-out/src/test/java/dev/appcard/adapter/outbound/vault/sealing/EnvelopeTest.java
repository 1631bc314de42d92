package dev.appcard.adapter.outbound.vault.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.Serializable;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeTest {

    private static final byte[] PLAIN = {'I', 'x'};
    private static final byte[] SUBJECT = Subject.of("shop", "KB");
    private final AesKey key = AesKey.copyOf(new byte[AesKey.BYTES]);

    @ParameterizedTest
    @DisplayName("version, key id, 12 bytes of nonce, the secret's length and 16 bytes of tag")
    @CsvSource({"DEPLOYMENT_KEY, 1, 4", "WRAPPED_KEY, 2, 16", "DATA_KEY, 3, 0"})
    void sealShouldWriteTheFormat(EnvelopeFormat format, int version, int keyIdBytes) {
        byte[] bytes =
                Envelope.seal(format, new byte[keyIdBytes], key, PLAIN, SUBJECT).bytes();

        assertThat(bytes).hasSize(1 + keyIdBytes + 12 + PLAIN.length + 16).startsWith(version);
        assertThat(Envelope.read(format, bytes).flatMap(envelope -> envelope.open(key, SUBJECT)))
                .hasValueSatisfying(plain -> assertThat(plain).isEqualTo(PLAIN));
    }

    @Test
    @DisplayName("an envelope is not taken for one of another version")
    void readShouldRefuseAnotherVersion() {
        byte[] bytes = Envelope.seal(EnvelopeFormat.WRAPPED_KEY, new byte[16], key, PLAIN, SUBJECT)
                .bytes();

        assertThat(Envelope.read(EnvelopeFormat.DEPLOYMENT_KEY, bytes)).isEmpty();
        assertThat(Envelope.read(EnvelopeFormat.DATA_KEY, bytes)).isEmpty();
    }

    @Test
    @DisplayName(
            "made by the openssl library, not by Java: key of zeroes, key id 00…0f, nonce 64…6f, subject shop and KB")
    void openShouldReadWhatAnotherImplementationSealed() {
        byte[] bytes = HexFormat.of()
                .parseHex(
                        "02000102030405060708090a0b0c0d0e0f6465666768696a6b6c6d6e6f310cc7f804ab6ebb9286f6f655bd4262f223");

        assertThat(Envelope.read(EnvelopeFormat.WRAPPED_KEY, bytes).flatMap(envelope -> envelope.open(key, SUBJECT)))
                .hasValueSatisfying(plain -> assertThat(plain).isEqualTo(PLAIN));
    }

    @Test
    @DisplayName("each part has its length in front, so that none can give characters to the next")
    void subjectShouldBeCanonical() {
        assertThat(HexFormat.of().formatHex(Subject.of("ab", "", "가"))).isEqualTo("00026162" + "0000" + "0003eab080");
        assertThatIllegalArgumentException().isThrownBy(() -> Subject.of("x".repeat(0x10000)));
    }

    @Test
    @DisplayName("a key that was closed works nowhere: no cipher runs on zeroes")
    void keyShouldRefuseToWorkWhenClosed() {
        byte[] bytes = new byte[AesKey.BYTES];
        bytes[0] = 1;
        AesKey closed = AesKey.taking(bytes);
        closed.close();

        assertThat(bytes).containsOnly(0);
        assertThat(closed.copy()).isEmpty();
        assertThatIllegalStateException().isThrownBy(closed::forCipher);
        assertThatIllegalStateException().isThrownBy(closed::reveal);
    }

    @Test
    void keyShouldNotShowItself() {
        assertThat(key.toString()).isEqualTo("AesKey(***)");
        assertThat(key).isNotInstanceOf(Serializable.class);
        assertThatIllegalArgumentException().isThrownBy(() -> AesKey.copyOf(new byte[16]));
    }
}
