package dev.appcard.adapter.outbound.issuer.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;
import javax.crypto.Cipher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Project Wycheproof, {@code rsa_oaep_2048_sha256_mgf1sha256_test.json}: a few of its cases, by their numbers. */
class RsaOaepTest {

    private static final HexFormat HEX = HexFormat.of();

    private final Properties vectors = vectors();
    private final RSAPrivateCrtKey privateKey = privateKey();

    @ParameterizedTest(name = "test case {0}")
    @CsvSource({"20, 00", "21, ff"})
    @DisplayName("with the seed of the vector, wrapping gives the vector")
    void wrapShouldGiveTheVector(String number, String seedByte) throws GeneralSecurityException {
        RsaOaep wrapping = new RsaOaep(publicKey(), new FixedRandom(HEX.parseHex(seedByte)[0]));

        assertThat(wrapping.wrap(vector(number, "msg"))).isEqualTo(vector(number, "ct"));
    }

    @ParameterizedTest(name = "test case {0}")
    @CsvSource({"7", "20", "21"})
    @DisplayName("what another implementation wrapped can be unwrapped by the same parameters")
    void parametersShouldUnwrapTheVector(String number) throws GeneralSecurityException {
        assertThat(unwrap(vector(number, "ct"))).isEqualTo(vector(number, "msg"));
    }

    @Test
    void wrapShouldGiveSomethingElseEachTime() throws GeneralSecurityException {
        RsaOaep wrapping = new RsaOaep(publicKey());
        byte[] sessionKey = vector("7", "msg");

        byte[] first = wrapping.wrap(sessionKey);

        assertThat(first).hasSize(256).isNotEqualTo(wrapping.wrap(sessionKey));
        assertThat(unwrap(first)).isEqualTo(sessionKey);
    }

    @Test
    void wrapShouldRefuseAKeyThatIsTooSmall() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(512);
        RsaOaep wrapping = new RsaOaep(generator.generateKeyPair().getPublic());

        assertThatIllegalStateException().isThrownBy(() -> wrapping.wrap(new byte[32]));
    }

    private byte[] unwrap(byte[] wrapped) throws GeneralSecurityException {
        Cipher cipher = RsaOaep.RSA_OAEP.create();
        cipher.init(Cipher.DECRYPT_MODE, privateKey, RsaOaep.PARAMETERS);
        return cipher.doFinal(wrapped);
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(privateKey.getModulus(), privateKey.getPublicExponent()));
    }

    private RSAPrivateCrtKey privateKey() {
        try {
            byte[] encoded = HEX.parseHex(vectors.getProperty("privateKeyPkcs8"));
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private byte[] vector(String number, String part) {
        return HEX.parseHex(vectors.getProperty(number + "." + part));
    }

    private static Properties vectors() {
        Properties vectors = new Properties();
        try (InputStream file = RsaOaepTest.class.getResourceAsStream("wycheproof-rsa-oaep.properties")) {
            vectors.load(Objects.requireNonNull(file));
            return vectors;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Gives the same byte again and again. */
    private static final class FixedRandom extends SecureRandom {

        private static final long serialVersionUID = 1;
        private final byte value;

        private FixedRandom(byte value) {
            this.value = value;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, value);
        }
    }
}
