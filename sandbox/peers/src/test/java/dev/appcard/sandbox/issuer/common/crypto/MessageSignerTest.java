package dev.appcard.sandbox.issuer.common.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Expected signs by {@code printf '<parts>' | openssl dgst -sha256 -mac HMAC -macopt hexkey:<key> -r}. */
class MessageSignerTest {
    private static final String TID = "pay_0123456789abcdefghij";
    private final MessageSigner signer = new MessageSigner(
            HexFormat.of().parseHex("9d80fe274bf0e4920ad62c1d1072ce88d9954b1888f858018c3cbcc6b238e8e6"));

    @Test
    void signShouldTakeAnAbsentPartAsAnEmptyText() {
        // printf 'call|DEMOKB|pay_0123456789abcdefghij||AAECAwQFBgcICQoLDA0ODw'
        assertThat(signer.sign("call", "DEMOKB", TID, "", "AAECAwQFBgcICQoLDA0ODw"))
                .isEqualTo("c5905b39041e6700ac8458caaa5ca2bf8ced76d9ca68040b6229e99ed9dc4919");
    }

    @Test
    void signShouldEndWithTheSeparatorWhenNothingWasEncrypted() {
        // printf 'result|DEMOKB|pay_0123456789abcdefghij|1004|20261122101500|'
        assertThat(signer.sign("result", "DEMOKB", TID, "1004", "20261122101500", ""))
                .isEqualTo("a8e8077e24421c6d743e6fe37be614ec0414ffd7fc0bc89223a8bbc925319c1e");
    }

    @Test
    void signShouldTakeTextAsUtf8() {
        // printf '가맹점|데모상점'
        assertThat(signer.sign("가맹점", "데모상점"))
                .isEqualTo("4ba3b503511a152428c6d22301f1a9af5a4a316abf89acfb4a761790d10d3274");
    }

    @Test
    void verifyShouldAcceptOnlyTheVerySign() {
        String sign = signer.sign("a", "b");

        assertThat(signer.verify(sign, "a", "b")).isTrue();
        assertThat(signer.verify(sign, "a", "c")).isFalse();
        assertThat(signer.verify(sign.toUpperCase(java.util.Locale.ROOT), "a", "b"))
                .isFalse();
        assertThat(signer.verify("", "a", "b")).isFalse();
    }
}
