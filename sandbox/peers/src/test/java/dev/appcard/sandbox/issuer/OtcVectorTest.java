package dev.appcard.sandbox.issuer;

import static dev.appcard.sandbox.issuer.PreSteps.ok;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.appcard.sandbox.http.Json;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Requests for one-time codes that nothing of this sandbox has made: by openssl, and by the JDK alone. The CARD_ID is
 * one of an earlier run: {@code AAECAwQFBgcICQoL} and the first 16 digits of the HMAC over {@code
 * card-id|DEMO<code>|AAECAwQFBgcICQoL}.
 */
class OtcVectorTest {
    private static final Instant NOW = Instant.parse("2026-11-22T01:16:00Z");
    private static final String TID = "pay_0123456789abcdefghij";

    private SandboxUnderTest sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = new SandboxUnderTest(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    /** As in {@code KbAppPageTest}, with {@code {"cardId":"…"}} and {@code otc|DEMO<code>|<tid>|<encData>|9900|<time>}. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "KB, AAECAwQFBgcICQoLDA0ODxJLX6cksHbmnKocZsPV5oJhfC9YufqGkLRv-XuUp97TKi1cHOyx-rIO1WUcYG2Xxg,"
                + " 5fa411a6b1a8a905251046b10e397b30447413073e906c2620f20d410b1a116c",
        "NH, AAECAwQFBgcICQoLDA0OD7iktzqceVsGlFhIlwV1LwqsWbm7sjp_N5V0sqV3czscpBzjfwkhPwVkcjTWrjrXaA,"
                + " 0375284e97c743bd374e783fac7545329f3e1a44f85232b4a8d9448287c5a27e",
        "HANA, AAECAwQFBgcICQoLDA0ODzVkKSBEMmKQgx1m3e_C0Lle41G8L6Q2S7rudb9zEJY3FmkJCROmcFg91GJrIFc5qA,"
                + " 57252433d9719efb4c982552a22069879228d764881ee1f6cbd69a8d4416ccd5",
        "LOTTE, AAECAwQFBgcICQoLDA0ODxFAAJpnu2ZXgf8AcOTUcOjU53-bJuGisDEhjCJHjVRFvBB7sMde-mVBvOnT-K6bOw,"
                + " 387e8f900e6dc4434eae0ac650a58b28d30a12cbb0a49d88a22f82a5b2e6574f",
        "WOORI, AAECAwQFBgcICQoLDA0OD3lBOcA29nzaAnbMKZSAIe2r80wabXBdWluDBvhgjRLJg8Yd4wHI79dFOdbZAeErog,"
                + " e03fd303938d47cecf9ba110ed5ab7fbcdb97285d441a32ecea778c616a1687a",
        "SAMSUNG, AAECAwQFBgcICQoLDA0OD_rqqi2BCOvfJWlAHUMf-jXIypM-0qntz7ulojrTS4XeMYnrk5Zr0gh-JECKPCwiRg,"
                + " 1ef4a67e23157dc5e2de8fef7c60b9f0441b4cbee820de2ec1346ac0d2b027d9"
    })
    void requestThatOpensslMadeShouldBeTaken(String code, String encData, String sign) {
        ObjectNode answer = ok(sandbox.postJson(
                IssuerCalls.issuer(code).profile().basePath() + "/otc", question(code, encData, sign)));
        assertThat(answer.path("resultCode").asText()).isEqualTo("0000");
    }

    @Test
    @DisplayName("Hyundai by the JDK: request and answer under AES-256/GCM, the outer tid as additional data")
    void hyundaiShouldSpeakAsTheContractSays() throws GeneralSecurityException {
        byte[] macKey = sha256("appcard demo mac HYUNDAI");
        String chance = "AAECAwQFBgcICQoL";
        String cardId = chance + hmac(macKey, "card-id|DEMOHYUNDAI|" + chance).substring(0, 16);
        String encData = encrypted("{\"cardId\":\"" + cardId + "\"}");
        String sign = hmac(macKey, "otc|DEMOHYUNDAI|" + TID + "|" + encData + "|9900|20261122101600");
        ObjectNode answer = ok(sandbox.postJson("/hyundai/otc", question("HYUNDAI", encData, sign)));
        assertThat(answer.fieldNames()).toIterable().containsExactlyInAnyOrder("resultCode", "encData", "sign");
        String sealed = answer.path("encData").asText();
        assertThat(answer.path("sign").asText())
                .isEqualTo(hmac(macKey, "otc-answer|DEMOHYUNDAI|" + TID + "|0000|" + sealed));
        ObjectNode contents = Json.readObject(decrypted(sealed));
        assertThat(contents.path("tid").asText()).isEqualTo(TID);
        assertThat(contents.path("amount").isIntegralNumber()).isTrue();
        assertThat(contents.path("amount").longValue()).isEqualTo(9_900);
        assertThat(contents.path("installment").asText()).isEqualTo("00");
    }

    private static String question(String code, String encData, String sign) {
        return "{\"mid\":\"DEMO%s\",\"tid\":\"%s\",\"encData\":\"%s\",\"amount\":9900,\"time\":\"20261122101600\",\"sign\":\"%s\"}"
                .formatted(code, TID, encData, sign);
    }

    private static String encrypted(String plain) throws GeneralSecurityException {
        byte[] nonce = "twelve bytes".getBytes(UTF_8);
        byte[] sealed = gcm(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.getBytes(UTF_8));
        byte[] whole = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, whole, nonce.length, sealed.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    private static byte[] decrypted(String encData) throws GeneralSecurityException {
        byte[] whole = Base64.getUrlDecoder().decode(encData);
        return gcm(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, 12)).doFinal(whole, 12, whole.length - 12);
    }

    private static Cipher gcm(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = new SecretKeySpec(sha256("appcard demo key HYUNDAI"), "AES");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(TID.getBytes(UTF_8));
        return cipher;
    }

    private static String hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    }

    private static byte[] sha256(String text) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    }
}
