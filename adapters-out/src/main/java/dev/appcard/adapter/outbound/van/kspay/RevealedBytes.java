package dev.appcard.adapter.outbound.van.kspay;

import java.util.Arrays;

/** A secret's bytes on their way into a telegram, or out of one: zeroed when closed. */
final class RevealedBytes implements AutoCloseable {

    private final byte[] bytes;

    /** @param bytes not copied: this one's from now on */
    RevealedBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return "RevealedBytes(***)";
    }
}
