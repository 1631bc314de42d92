package dev.appcard.domain.secret;

import java.util.Arrays;

/** An OTC as the vault has sealed it: a version byte, a key id, then the cipher text. The only form that is stored. */
public final class SealedOtc {

    private final byte[] envelope;

    public SealedOtc(byte[] envelope) {
        if (envelope.length == 0) {
            throw new IllegalArgumentException("an envelope is not empty");
        }
        this.envelope = envelope.clone();
    }

    public byte[] envelope() {
        return envelope.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedOtc sealed && Arrays.equals(envelope, sealed.envelope);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(envelope);
    }

    @Override
    public String toString() {
        return "SealedOtc(" + envelope.length + " bytes)";
    }
}
