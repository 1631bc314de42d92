package dev.appcard.adapter.outbound.issuer.cipher;

import java.util.Optional;

/**
 * One issuer's cipher under one key: turns the content of {@code encData} into its bytes and back. May be called by
 * many threads at once.
 *
 * <p>CBC does not protect from alteration: decrypt only what a sign vouches for.
 */
public interface PayloadCipher {

    /**
     * Gives IV (or nonce) and cipher text.
     *
     * @param tid the message's outer {@code tid}; an authenticated mode binds the content to it, CBC does not look at it
     */
    byte[] encrypt(byte[] plain, String tid);

    /** Empty for whatever cannot be decrypted; the cause is not told apart. The caller wipes what it gets. */
    Optional<byte[]> decrypt(byte[] bytes, String tid);
}
