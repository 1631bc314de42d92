package dev.appcard.adapter.outbound.issuer.kb;

import dev.appcard.domain.authentication.ResultEnvelope;
import dev.appcard.domain.issuer.ResultEndpoint;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** KB's server as docs/issuers/contracts.md describes it, through the JCE and with no code of the adapter. */
final class KbPeer {

    private static final Provider SEED = new BouncyCastleProvider();

    private final byte[] key;
    private final byte[] macKey;

    KbPeer(byte[] key, byte[] macKey) {
        this.key = key;
        this.macKey = macKey;
    }

    String encrypt(String content) {
        return encrypt(content.getBytes(StandardCharsets.UTF_8));
    }

    String encrypt(byte[] plainText) {
        byte[] iv = "sixteen bytes iv".getBytes(StandardCharsets.US_ASCII);
        byte[] cipherText = cipher(Cipher.ENCRYPT_MODE, iv, plainText, 0, plainText.length);
        byte[] message = Arrays.copyOf(iv, 16 + cipherText.length);
        System.arraycopy(cipherText, 0, message, 16, cipherText.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(message);
    }

    ResultEnvelope result(String tid, String resultCode, String time, String encData) {
        String sign = sign("result", KbFixture.MID, tid, resultCode, time, encData);
        return new ResultEnvelope(ResultEndpoint.APP, KbFixture.MID, tid, resultCode, "", time, encData, sign);
    }

    String sign(String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(macKey, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(String.join("|", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private byte[] cipher(int mode, byte[] iv, byte[] input, int from, int length) {
        try {
            Cipher cipher = Cipher.getInstance("SEED/CBC/PKCS7Padding", SEED);
            cipher.init(mode, new SecretKeySpec(key, "SEED"), new IvParameterSpec(iv));
            return cipher.doFinal(input, from, length);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
