package dev.appcard.adapter.outbound.vault.wrap;

import java.util.Arrays;

/** A data key as it is stored: it opens nothing without the key that wrapped it. */
public final class WrappedKey {

    private final String kekId;
    private final byte[] bytes;

    /** @param kekId names what wrapped it: a KMS key's ARN, or {@code local:} and an alias */
    public WrappedKey(String kekId, byte[] bytes) {
        this.kekId = kekId;
        this.bytes = bytes.clone();
    }

    public String kekId() {
        return kekId;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappedKey that && kekId.equals(that.kekId) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "WrappedKey(" + kekId + ", " + bytes.length + " bytes)";
    }
}
