package dev.appcard.domain.secret;

import java.util.Arrays;
import java.util.Base64;

/**
 * The key that signs what a webhook endpoint is sent, in the form of Standard Webhooks: {@code whsec_} and base64. Stored only
 * sealed; its merchant sees it once.
 *
 * <p>Not a record and not serializable, so that neither {@code toString}, JSON nor a session can reveal it.
 */
public final class WebhookSecret implements AutoCloseable {

    /** Bytes of the key that a new secret has; Standard Webhooks allows 24 to 64. */
    public static final int NEW_KEY_BYTES = 32;

    private static final int SHORTEST_KEY = 24;
    private static final int LONGEST_KEY = 64;
    private static final byte[] PREFIX = SecretBytes.ascii("whsec_");

    private final SecretBytes text;

    private WebhookSecret(SecretBytes text) {
        this.text = text;
    }

    /**
     * @param ascii copied; the caller wipes its own
     * @throws IllegalArgumentException unless it is {@code whsec_} and the base64 of 24 to 64 bytes; the value is not quoted
     */
    public static WebhookSecret of(byte[] ascii) {
        if (!isValid(ascii)) {
            throw new IllegalArgumentException("a webhook secret is whsec_ and the base64 of 24 to 64 bytes");
        }
        return new WebhookSecret(new SecretBytes(ascii));
    }

    /** @param key 24 to 64 bytes, copied; the caller wipes its own */
    public static WebhookSecret ofKey(byte[] key) {
        byte[] base64 = Base64.getEncoder().encode(key);
        byte[] text = Arrays.copyOf(PREFIX, PREFIX.length + base64.length);
        System.arraycopy(base64, 0, text, PREFIX.length, base64.length);
        try {
            return of(text);
        } finally {
            Arrays.fill(base64, (byte) 0);
            Arrays.fill(text, (byte) 0);
        }
    }

    private static boolean isValid(byte[] ascii) {
        if (ascii.length <= PREFIX.length
                || !Arrays.equals(ascii, 0, PREFIX.length, PREFIX, 0, PREFIX.length)
                || !SecretBytes.isPrintable(ascii)) {
            return false;
        }
        try {
            byte[] key = decoded(ascii);
            boolean fits = key.length >= SHORTEST_KEY && key.length <= LONGEST_KEY;
            Arrays.fill(key, (byte) 0);
            return fits;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private static byte[] decoded(byte[] ascii) {
        byte[] base64 = Arrays.copyOfRange(ascii, PREFIX.length, ascii.length);
        try {
            return Base64.getDecoder().decode(base64);
        } finally {
            Arrays.fill(base64, (byte) 0);
        }
    }

    /** A copy of its ASCII bytes with {@code whsec_}, which the caller wipes: for its merchant, once, and the vault. */
    public byte[] reveal() {
        return text.copy();
    }

    /** A copy of the bytes that sign, which the caller wipes. */
    public byte[] key() {
        byte[] ascii = text.copy();
        try {
            return decoded(ascii);
        } finally {
            Arrays.fill(ascii, (byte) 0);
        }
    }

    /** Zeroes it. */
    @Override
    public void close() {
        text.wipe();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookSecret that && text.isSameAs(that.text);
    }

    @Override
    public int hashCode() {
        // By the length only: a secret's hash would be one more thing about it that stays in memory.
        return text.length();
    }

    @Override
    public String toString() {
        return "WebhookSecret(***)";
    }
}
