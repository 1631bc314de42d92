package dev.appcard.sandbox.issuer.common.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published: project Wycheproof, rsa_oaep_2048_sha256_mgf1sha256, tcId 3, 7 and 8. */
class RsaOaepTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final BigInteger MODULUS = new BigInteger(
            "a2b451a07d0aa5f96e455671513550514a8a5b462ebef717094fa1fee82224e637f9746d3f7cafd31878d80325b6ef5a"
                    + "1700f65903b469429e89d6eac8845097b5ab393189db92512ed8a7711a1253facd20f79c15e8247f3d3e42e46e48c98e"
                    + "254a2fe9765313a03eff8f17e1a029397a1fa26a8dce26f490ed81299615d9814c22da610428e09c7d9658594266f5c0"
                    + "21d0fceca08d945a12be82de4d1ece6b4c03145b5d3495d4ed5411eb878daf05fd7afc3e09ada0f1126422f590975a19"
                    + "69816f48698bcbba1b4d9cae79d460d8f9f85e7975005d9bc22c4e5ac0f7c1a45d12569a62807d3b9a02e5a530e77306"
                    + "6f453d1f5b4c2e9cf7820283f742b9d5",
            16);
    private static final BigInteger PRIVATE_EXPONENT = new BigInteger(
            "7627eef3567b2a27268e52053ecd31c3a7172ccb9ddcee819b306a5b3c66b7573ca4fa88efc6f3c4a00bfa0ae7139f64"
                    + "543a4dac3d05823f6ff477cfcec84fe2ac7a68b17204b390232e110310c4e899c4e7c10967db4acde042dbbf19dbe00b"
                    + "4b4741de1020aaaaffb5054c797c9f136f7d93ac3fc8caff6654242d7821ebee517bf537f44366a0fdd45ae05b9909c2"
                    + "e6cc1ed9281eff4399f76c96b96233ec29ae0bbf0d752b234fc197389f51050aa1acd01c074c3ac8fbdb9ea8b651a959"
                    + "95e8db4ad5c43b6c8673e5a126e7ee94b8dff4c5afc01259bc8da76950bae6f8bae715f50985b0d6f66d04c6fef3b700"
                    + "720eecdcdf171bb7b1ecbe7289c467c1",
            16);
    private final KeyPair keys = keys();

    @ParameterizedTest
    @CsvSource({
        "54657374, "
                + "5eab3f0741e63986ed647d53e1cd71df041986900803d0f99c68355d249a15a47dc5b4f70a191477654299e5a2731f3b"
                + "4eec76dea18262fc696ac794e5f66cbfcddac4472c578e246c26707598055584540b839836b1404c5611ae558a984cee"
                + "8fd036cea924e0be2474a940f61e0acc14fcae95ebdc59942a9ce9af9a9c81999f7f6815f057ffdc2533cb15d6391d1e"
                + "2d95f16f9c04209c889a4c359c7d2926d28a66e2b030a416b928d2825627998e5191fb4983a6e65024262d94fc09187a"
                + "2d78162122433251d1bfcc8e507d06eba2d229c10031261da32ab8ccd15f1c5f9fbf07ed158483d736a110af4b44d6a4"
                + "da60d6cb519b4454213cf9f0dc560f2b",
        "e0e1e2e3e4e5e6e7e8e9eaebecedeeeff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff, "
                + "096958786ee7972050d67a9e4b69d6c6af7db7cc674386df725770dd29129b826e39552330104c8d71e6cc3a3014dd2f"
                + "61b54153af51b0438d447ee939f9e3c13bb8b00a37dea6a068f6c9d27e848b1be7a1eeeb3ee50b78036fba95ae46948c"
                + "a5b13f356ea24db10f60dc09e4b8bad8f766b668ef72524432080a0ce00ed676d6d5e354984b1078520412525848156d"
                + "06f0652469f95791baa3d9a798ae537094f76f976faecd5c9ce0c930a75910c63dacf63485cb4b5e7bdbcf4d80e74037"
                + "eaa1a8fe4b52930bec6be99cf6ac88cf5878dbf6859d456a95dbc34654eec425de84ca2a535d517403a9aada827e7d00"
                + "93ecfc97ed056a7652825e9a45cb2dcb"
    })
    void decryptShouldMatchThePublishedVectors(String plain, String encrypted) throws CipherTextException {
        assertThat(HEX.formatHex(RsaOaep.decrypt(HEX.parseHex(encrypted), keys.getPrivate())))
                .isEqualTo(plain);
    }

    @Test
    void decryptShouldRefuseATextThatHasALabel() {
        byte[] labelled = HEX.parseHex(
                "6583e2f176aa7e7f655d2c53497349c156c8851fb23325589e85fb83bfa857346caba222cdaa3234e71564154298c24d"
                    + "bb85e18822a1d5e7faa47863a64d76874a3cbc70f4d9f137426a344c473fac1dd7008a9973765e9f66c5b492535a647c"
                    + "273c4f78ceb5aa7ba963a2142f2ce4a81f804c002b9b2eabb3c75e80a3c6ceafe5384a544c672a5d28d32bb87115f43e"
                    + "b79775fd9b3f4a2f6e6a89368bdd95ef1d014877b60afdb1234acd57653a65459f01b2fbe381f22a739504b4897a7e6c"
                    + "33b6349b276db6083abad9c169405859b800c812237634b503de6ada43013c1d86697a135be78a9784576d796d62aa78"
                    + "19e2ea0e2d902ffdd9cfdd1ae66212ee");

        assertThatExceptionOfType(CipherTextException.class)
                .isThrownBy(() -> RsaOaep.decrypt(labelled, keys.getPrivate()));
        assertThatExceptionOfType(CipherTextException.class)
                .isThrownBy(() -> RsaOaep.decrypt(new byte[300], keys.getPrivate()));
    }

    @Test
    void decryptShouldGiveBackASessionKey() throws CipherTextException {
        byte[] key = HEX.parseHex("00112233445566778899aabbccddeeff".repeat(2));

        assertThat(RsaOaep.decrypt(RsaOaep.encrypt(key, keys.getPublic()), keys.getPrivate()))
                .isEqualTo(key);
    }

    private static KeyPair keys() {
        try {
            KeyFactory factory = KeyFactory.getInstance("RSA");
            return new KeyPair(
                    factory.generatePublic(new RSAPublicKeySpec(MODULUS, BigInteger.valueOf(65_537))),
                    factory.generatePrivate(new RSAPrivateKeySpec(MODULUS, PRIVATE_EXPONENT)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
