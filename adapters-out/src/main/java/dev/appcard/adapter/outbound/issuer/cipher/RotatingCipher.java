package dev.appcard.adapter.outbound.issuer.cipher;

import dev.appcard.adapter.outbound.issuer.common.RotatingSecret;
import dev.appcard.adapter.outbound.issuer.common.Secret;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One issuer's cipher under a key that may be in rotation: encrypts with the current one, decrypts with either. */
public final class RotatingCipher {

    private final PayloadCipher current;
    private final List<PayloadCipher> accepted;

    /** @param cipher makes the issuer's cipher under a key */
    public RotatingCipher(RotatingSecret key, Function<Secret, PayloadCipher> cipher) {
        this.current = cipher.apply(key.current());
        this.accepted = List.of(current, cipher.apply(key.previousOrCurrent()));
    }

    private RotatingCipher(PayloadCipher only) {
        this.current = only;
        this.accepted = List.of(only);
    }

    /** Under a key that is never rotated: one that was agreed for a single call. */
    public static RotatingCipher of(PayloadCipher only) {
        return new RotatingCipher(only);
    }

    public byte[] encrypt(byte[] plain, String tid) {
        return current.encrypt(plain, tid);
    }

    /**
     * What the reader makes of the first plain text that it can read: with CBC a wrong key may, once in 256 times, look
     * as if it had decrypted something. The reader wipes what it gets.
     */
    public <T> Optional<T> decrypt(byte[] bytes, String tid, Function<byte[], Optional<T>> reader) {
        return accepted.stream()
                .flatMap(cipher -> cipher.decrypt(bytes, tid).flatMap(reader).stream())
                .findFirst();
    }
}
