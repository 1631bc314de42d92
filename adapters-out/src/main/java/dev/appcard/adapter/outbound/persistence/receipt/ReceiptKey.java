package dev.appcard.adapter.outbound.persistence.receipt;

import dev.appcard.domain.identifier.PaymentKey;
import dev.appcard.domain.receipt.ReceiptToken;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes a payment key into a token and back: AES in counter mode, begun at an HMAC of the payment key, which is the first half
 * of the token and has to be right when it is read (the construction of SIV, RFC 5297, with HMAC-SHA256 as its PRF). The same
 * payment has the same token each time; one token says nothing of another.
 */
final class ReceiptKey {

    private static final int BLOCK = 16;

    private final SecretKeySpec forMac;
    private final SecretKeySpec forCipher;

    /** @param secret 32 random bytes */
    ReceiptKey(byte[] secret) {
        SecretKeySpec whole = new SecretKeySpec(secret, "HmacSHA256");
        this.forMac = new SecretKeySpec(mac(whole, "receipt mac"), "HmacSHA256");
        this.forCipher = new SecretKeySpec(mac(whole, "receipt cipher"), "AES");
    }

    ReceiptToken of(PaymentKey payment) {
        byte[] start = start(payment.value());
        byte[] hidden = counted(start, payment.value().getBytes(StandardCharsets.US_ASCII));
        byte[] token = Arrays.copyOf(start, BLOCK + hidden.length);
        System.arraycopy(hidden, 0, token, BLOCK, hidden.length);
        return new ReceiptToken(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    Optional<PaymentKey> paymentOf(ReceiptToken token) {
        byte[] bytes = decoded(token.reveal());
        if (bytes.length <= BLOCK) {
            return Optional.empty();
        }
        byte[] start = Arrays.copyOf(bytes, BLOCK);
        String key =
                new String(counted(start, Arrays.copyOfRange(bytes, BLOCK, bytes.length)), StandardCharsets.ISO_8859_1);
        return Optional.of(key)
                .filter(PaymentKey::isValid)
                .map(PaymentKey::new)
                .filter(payment -> same(of(payment), token));
    }

    /** Every character of it: base64 has more than one spelling. */
    private static boolean same(ReceiptToken right, ReceiptToken given) {
        return MessageDigest.isEqual(
                right.reveal().getBytes(StandardCharsets.US_ASCII),
                given.reveal().getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] start(String key) {
        return Arrays.copyOf(mac(forMac, key), BLOCK);
    }

    private byte[] counted(byte[] start, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, forCipher, new IvParameterSpec(start));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException noBase64) {
            return new byte[0];
        }
    }

    @Override
    public String toString() {
        return "ReceiptKey(***)";
    }
}
