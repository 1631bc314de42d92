package dev.appcard.adapter.out.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A sealed secret as bytes: version (1 byte, {@value #VERSION}), key id (4), nonce (12), cipher text with its 16-byte tag.
 * A vault that takes over one day writes another version and can still tell these apart.
 */
final class Envelope {

    static final byte VERSION = 1;
    static final int NONCE_BYTES = 12;
    private static final int HEADER_BYTES = 1 + DataKey.ID_BYTES;
    private static final int TAG_BYTES = 16;

    private final byte[] header;
    private final byte[] nonce;
    private final byte[] cipherText;

    Envelope(byte[] header, byte[] nonce, byte[] cipherText) {
        this.header = header;
        this.nonce = nonce;
        this.cipherText = cipherText;
    }

    static byte[] headerFor(DataKey key) {
        return ByteBuffer.allocate(HEADER_BYTES).put(VERSION).put(key.id()).array();
    }

    /** Empty when the bytes are too few or of a version that is not known here. */
    static Optional<Envelope> read(byte[] bytes) {
        if (bytes.length <= HEADER_BYTES + NONCE_BYTES + TAG_BYTES || bytes[0] != VERSION) {
            return Optional.empty();
        }
        return Optional.of(new Envelope(
                Arrays.copyOf(bytes, HEADER_BYTES),
                Arrays.copyOfRange(bytes, HEADER_BYTES, HEADER_BYTES + NONCE_BYTES),
                Arrays.copyOfRange(bytes, HEADER_BYTES + NONCE_BYTES, bytes.length)));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(header.length + nonce.length + cipherText.length)
                .put(header)
                .put(nonce)
                .put(cipherText)
                .array();
    }

    /** Version and key id, which the tag covers too. */
    byte[] header() {
        return header;
    }

    byte[] nonce() {
        return nonce;
    }

    byte[] cipherText() {
        return cipherText;
    }

    byte[] keyId() {
        return Arrays.copyOfRange(header, 1, HEADER_BYTES);
    }
}
