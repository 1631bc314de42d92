package dev.appcard.adapter.outbound.issuer.common;

import java.security.MessageDigest;
import java.util.Arrays;

/** Bytes of a key: never printed, compared in constant time, not serializable. */
public final class Secret {

    private final byte[] bytes;

    public Secret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    /** A copy, for a cipher or a MAC only. */
    public byte[] reveal() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && MessageDigest.isEqual(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Secret(***)";
    }
}
