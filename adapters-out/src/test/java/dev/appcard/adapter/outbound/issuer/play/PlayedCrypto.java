package dev.appcard.adapter.outbound.issuer.play;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Ciphers and signs of docs/issuers/contracts.md, "Bytes", all through Bouncy Castle's provider, the JDK's own AES
 * included.
 */
public final class PlayedCrypto {

    static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();
    private static final byte[] IV = "sixteen bytes iv".getBytes(StandardCharsets.US_ASCII);

    private PlayedCrypto() {}

    public static String encrypt(String transformation, byte[] key, String tid, byte[] plain) {
        byte[] iv = Arrays.copyOf(IV, ivBytes(transformation));
        byte[] cipherText = run(Cipher.ENCRYPT_MODE, transformation, key, tid, iv, plain);
        byte[] message = Arrays.copyOf(iv, iv.length + cipherText.length);
        System.arraycopy(cipherText, 0, message, iv.length, cipherText.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(message);
    }

    public static String decrypt(String transformation, byte[] key, String tid, String encData) {
        byte[] message = Base64.getUrlDecoder().decode(encData);
        int ivBytes = ivBytes(transformation);
        byte[] plain = run(
                Cipher.DECRYPT_MODE,
                transformation,
                key,
                tid,
                Arrays.copyOf(message, ivBytes),
                Arrays.copyOfRange(message, ivBytes, message.length));
        return new String(plain, StandardCharsets.UTF_8);
    }

    public static String sign(byte[] macKey, String... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256", BOUNCY_CASTLE);
            mac.init(new SecretKeySpec(macKey, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(String.join("|", parts).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static byte[] run(int mode, String transformation, byte[] key, String tid, byte[] iv, byte[] input) {
        try {
            String algorithm = transformation.substring(0, transformation.indexOf('/'));
            Cipher cipher = Cipher.getInstance(transformation, BOUNCY_CASTLE);
            if (isGcm(transformation)) {
                cipher.init(mode, new SecretKeySpec(key, algorithm), new GCMParameterSpec(128, iv));
                cipher.updateAAD(tid.getBytes(StandardCharsets.UTF_8));
            } else {
                cipher.init(mode, new SecretKeySpec(key, algorithm), new IvParameterSpec(iv));
            }
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int ivBytes(String transformation) {
        return isGcm(transformation) ? 12 : 16;
    }

    private static boolean isGcm(String transformation) {
        return transformation.contains("/GCM/");
    }
}
