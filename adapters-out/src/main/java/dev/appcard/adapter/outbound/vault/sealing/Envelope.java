package dev.appcard.adapter.outbound.vault.sealing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A secret sealed by AES-256-GCM, as bytes: version (1 byte), key id (by version), nonce (12, random), cipher text with its
 * 16-byte tag. Additional data are version and key id, then the subject that the secret belongs to: an envelope cannot be
 * passed off as another version's, another key's or another subject's.
 */
public final class Envelope {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] header;
    private final byte[] nonce;
    private final byte[] cipherText;

    private Envelope(byte[] header, byte[] nonce, byte[] cipherText) {
        this.header = header;
        this.nonce = nonce;
        this.cipherText = cipherText;
    }

    /** @param plain stays the caller's, who wipes it */
    public static Envelope seal(EnvelopeFormat format, byte[] keyId, AesKey key, byte[] plain, byte[] subject) {
        byte[] header = ByteBuffer.allocate(format.headerBytes())
                .put(format.version())
                .put(keyId)
                .array();
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] cipherText =
                    cipher(Cipher.ENCRYPT_MODE, key, nonce, header, subject).doFinal(plain);
            return new Envelope(header, nonce, cipherText);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES-256-GCM", impossible);
        }
    }

    /** Empty when the bytes are too few or of another version. */
    public static Optional<Envelope> read(EnvelopeFormat format, byte[] bytes) {
        int headerEnd = format.headerBytes();
        int nonceEnd = headerEnd + NONCE_BYTES;
        if (bytes.length <= nonceEnd + TAG_BYTES || bytes[0] != format.version()) {
            return Optional.empty();
        }
        return Optional.of(new Envelope(
                Arrays.copyOf(bytes, headerEnd),
                Arrays.copyOfRange(bytes, headerEnd, nonceEnd),
                Arrays.copyOfRange(bytes, nonceEnd, bytes.length)));
    }

    /**
     * The secret, to be wiped by the caller. Empty when it was sealed under another key or for another subject, or altered:
     * the tag does not tell which.
     */
    public Optional<byte[]> open(AesKey key, byte[] subject) {
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, nonce, header, subject).doFinal(cipherText));
        } catch (GeneralSecurityException refused) {
            return Optional.empty();
        }
    }

    /** What names the key, in the format's own way. */
    public byte[] keyId() {
        return Arrays.copyOfRange(header, 1, header.length);
    }

    public byte[] bytes() {
        return ByteBuffer.allocate(header.length + nonce.length + cipherText.length)
                .put(header)
                .put(nonce)
                .put(cipherText)
                .array();
    }

    private static Cipher cipher(int mode, AesKey key, byte[] nonce, byte[] header, byte[] subject)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.forCipher(), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(subject);
        return cipher;
    }
}
