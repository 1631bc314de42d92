package dev.appcard.domain.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Printable ASCII that must not stay in memory: held as bytes, never as a string, and zeroed when closed. Reading it
 * after that throws an exception, and gives no zeroes.
 */
final class SecretBytes {

    private final byte[] bytes;
    private boolean wiped;

    /** Takes a copy: the caller wipes its own. */
    SecretBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    int length() {
        return bytes.length;
    }

    /** A copy, which the caller wipes. */
    synchronized byte[] copy() {
        if (wiped) {
            throw new IllegalStateException("the secret was wiped");
        }
        return bytes.clone();
    }

    synchronized void wipe() {
        Arrays.fill(bytes, (byte) 0);
        wiped = true;
    }

    boolean isSameAs(SecretBytes other) {
        return MessageDigest.isEqual(bytes, other.bytes);
    }

    static boolean isPrintable(byte[] bytes) {
        for (byte each : bytes) {
            if (each <= 0x20 || each >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigits(byte[] bytes) {
        for (byte each : bytes) {
            if (each < '0' || each > '9') {
                return false;
            }
        }
        return true;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
