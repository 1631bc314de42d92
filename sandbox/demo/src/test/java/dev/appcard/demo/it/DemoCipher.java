package dev.appcard.demo.it;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Opens what an issuer of the demo sealed under its KEY ({@code docs/issuers/contracts.md}, "Ciphers" and "Demo values"). */
final class DemoCipher {

    private static final int BLOCK = 16;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private DemoCipher() {}

    /** @param tid the outer one, to which Hyundai's cipher is bound */
    static byte[] open(Issuer issuer, String encData, String tid) {
        byte[] sealed = Base64.getUrlDecoder().decode(encData);
        try {
            return switch (issuer) {
                case KB, SHINHAN -> cbc("SEED", key(issuer, 16), sealed);
                case BC, HANA -> cbc("ARIA", key(issuer, 16), sealed);
                case NH -> cbc("ARIA", key(issuer, 32), sealed);
                case LOTTE -> cbc("AES", key(issuer, 16), sealed);
                case SAMSUNG, WOORI -> cbc("AES", key(issuer, 32), sealed);
                case HYUNDAI -> gcm(key(issuer, 32), sealed, tid);
            };
        } catch (GeneralSecurityException unreadable) {
            throw new AssertionError("not what docs/issuers/contracts.md says of " + issuer, unreadable);
        }
    }

    private static byte[] cbc(String algorithm, byte[] key, byte[] sealed) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(algorithm + "/CBC/PKCS7Padding", PROVIDER);
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, algorithm),
                new IvParameterSpec(Arrays.copyOf(sealed, BLOCK)));
        return cipher.doFinal(sealed, BLOCK, sealed.length - BLOCK);
    }

    private static byte[] gcm(byte[] key, byte[] sealed, String tid) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key, "AES"),
                new GCMParameterSpec(TAG_BITS, Arrays.copyOf(sealed, NONCE)));
        cipher.updateAAD(tid.getBytes(StandardCharsets.US_ASCII));
        return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
    }

    private static byte[] key(Issuer issuer, int bytes) throws GeneralSecurityException {
        byte[] text = ("appcard demo key " + issuer.name()).getBytes(StandardCharsets.US_ASCII);
        return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(text), bytes);
    }
}
