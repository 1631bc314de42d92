package dev.appcard.domain.secret;

import java.util.Arrays;

/**
 * A secret as the vault has sealed it, the only form that is stored: a version byte, a key id, then the cipher text.
 *
 * @param <S> what is in it
 */
public final class Sealed<S> {

    private final byte[] envelope;

    public Sealed(byte[] envelope) {
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
        return other instanceof Sealed<?> sealed && Arrays.equals(envelope, sealed.envelope);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(envelope);
    }

    @Override
    public String toString() {
        return "Sealed(" + envelope.length + " bytes)";
    }
}
