package dev.appcard.adapter.outbound.van.kspay;

import java.util.Arrays;

/** A secret that a test looks for without holding it itself: its bytes are kept inverted. */
final class Canary {

    /** What of its end is looked for: a card number's whole length. */
    static final int WIDTH = 16;

    private final String name;
    private final byte[] inverted;

    /** @param secret at least 16 bytes, the last 16 of them digits; zeroed */
    Canary(String name, byte[] secret) {
        for (int at = secret.length - WIDTH; at < secret.length; at++) {
            if (secret[at] < '0' || secret[at] > '9') {
                throw new IllegalArgumentException("what is looked for ends in " + WIDTH + " digits");
            }
        }
        this.name = name;
        this.inverted = inverted(secret);
        Arrays.fill(secret, (byte) 0);
    }

    /** A copy, to be zeroed. */
    byte[] reveal() {
        return inverted(inverted);
    }

    /** Writes it into a telegram, and nowhere else. */
    void layInto(byte[] telegram, int offset) {
        for (int at = 0; at < inverted.length; at++) {
            telegram[offset + at] = (byte) ~inverted[at];
        }
    }

    /** @param last a ring of as many bytes, the next place to be overwritten given by {@code at} */
    boolean isIn(byte[] last, int at) {
        for (int offset = 0; offset < WIDTH; offset++) {
            if (last[(at + offset) % WIDTH] != (byte) ~inverted[inverted.length - WIDTH + offset]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return name;
    }

    private static byte[] inverted(byte[] bytes) {
        byte[] result = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            result[at] = (byte) ~bytes[at];
        }
        return result;
    }
}
